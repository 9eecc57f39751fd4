package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.access.AccountDesk;
import fr.cdg62.opposable.application.access.Accounts;
import fr.cdg62.opposable.application.access.Logins;
import fr.cdg62.opposable.application.access.RoleNotices;
import fr.cdg62.opposable.application.access.Secrets;
import fr.cdg62.opposable.application.clock.CalendarPass;
import fr.cdg62.opposable.application.clock.DailyCalendar;
import fr.cdg62.opposable.application.clock.EdgeClock;
import fr.cdg62.opposable.application.command.AxonCommandPort;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.application.drill.DrillDesk;
import fr.cdg62.opposable.application.drill.TamperDrill;
import fr.cdg62.opposable.application.erasure.FoldedRetention;
import fr.cdg62.opposable.application.erasure.ForgottenPersons;
import fr.cdg62.opposable.application.erasure.ObeyedErasures;
import fr.cdg62.opposable.application.importing.ImportedSheets;
import fr.cdg62.opposable.application.journal.JournalRoom;
import fr.cdg62.opposable.application.journal.StoreLink;
import fr.cdg62.opposable.application.policy.PolicyRunner;
import fr.cdg62.opposable.application.policy.PolicyTokens;
import fr.cdg62.opposable.application.statement.StatementsWithTheirDocument;
import fr.cdg62.opposable.application.vault.SqlitePersonVault;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.installation.api.OpenInstallation;
import fr.cdg62.opposable.installation.value.InstallationId;
import fr.cdg62.opposable.installation.value.Time;
import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.sealing.JournalLink;
import fr.cdg62.opposable.sealing.Seals;
import fr.cdg62.opposable.selfcheck.CheckedViews;
import fr.cdg62.opposable.selfcheck.SelfChecks;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Everything that stands on one data folder, opened in order and closed in reverse: clock, store, vault, accounts, documents,
 * aggregates. Opening it twice, even from two processes, is refused by the store.
 */
@AtTheEdge("throttling is timed by the machine's clock, whatever time is simulated")
public final class Rooms implements AutoCloseable {
    static final CentreId CENTRE = new CentreId("cdg-62");

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Options options;
    private final EdgeClock clock;
    private final CommandEdge edge;
    private final SqliteEventStorageEngine engine;
    private final SqlitePersonVault vault;
    private final DocumentStore documents;
    private final Configuration axon;
    private final CommandPort commands;
    private final Accounts accounts;
    private final RoleNotices notices;
    private final AccountDesk desk;
    private final Logins logins;
    private final ReadRoom reads;
    private final SelfChecks selfChecks;
    private final JournalRoom journal;
    private final DrillDesk drill;
    private final DailyCalendar calendar;
    private final PolicyRunner policies;

    /**
     * Opens the data folder.
     *
     * @throws StartRefused when it cannot be
     */
    public static Rooms open(Options options) {
        return new Rooms(options);
    }

    private Rooms(Options options) {
        this.options = options;
        this.clock = EdgeClock.startingAt(options.clock());
        this.edge = new CommandEdge(CENTRE, clock);
        this.engine = opening(StoreOpening.open(options.data(), CENTRE, clock));
        this.vault = opening(SqlitePersonVault.open(options.data(), clock));
        this.documents = new DocumentStore(options.data(), options.documentMegabytesMax());
        var sheets = new ImportedSheets(options.data(), documents);
        var forgotten = new ForgottenPersons(engine, vault, sheets);
        forgotten.obeyAll();
        this.axon = AxonWiring.start(engine, clock, new FoldedRetention(engine, vault, sheets));
        opened.push(axon::shutdown);
        var plain = new AxonCommandPort(axon.commandBus(), engine::headPosition, documents);
        this.accounts = opening(Accounts.open(options.data()));
        var secrets = new Secrets();
        this.notices = new RoleNotices(plain, edge);
        this.desk = new AccountDesk(accounts, secrets, notices, edge);
        this.logins = new Logins(accounts, secrets, Clock.systemUTC());
        openInstallation(plain);
        this.journal =
                opening(JournalRoom.open(options.data(), options.journal(), engine, axon.eventStore(), plain, edge));
        this.reads = opening(ReadRoom.open(options.data(), axon.eventStore()));
        this.commands = new ObeyedErasures(new StatementsWithTheirDocument(plain, documents, reads.log()), forgotten);
        this.selfChecks = opening(new SelfChecks(
                reads.log(),
                new CheckedViews(
                        ReadRoom.PROJECTIONS.stream().map(Projection::name).toList(), reads.engine()::compare),
                List.of(new StoreLink(engine), new JournalLink(journal.seals())),
                clock));
        this.drill =
                opening(new DrillDesk(options.data(), new TamperDrill(EventTable.names(), BuiltViews::open, clock)));
        var pass = new CalendarPass(commands, edge, reads.views(), reads.log());
        this.calendar = opening(new DailyCalendar(pass, clock, this::nightly));
        var tokens = opening(PolicyTokens.open(options.data()));
        this.policies = opening(new PolicyRunner(HousePolicies.ALL, tokens, commands, edge, reads.log()));
    }

    private void nightly() {
        selfChecks.begin();
        journal.seals().begin(Seals.Trigger.DAILY);
    }

    private <T extends AutoCloseable> T opening(T room) {
        opened.push(room);
        return room;
    }

    private void openInstallation(CommandPort plain) {
        var time = clock.simulated() ? Time.SIMULATED : Time.REAL;
        plain.send(
                new OpenInstallation(InstallationId.of(CENTRE), CENTRE, time, clock.today()),
                edge.bySystem("START", "open/" + CENTRE.value()));
    }

    /** What the command line asked for. */
    public Options options() {
        return options;
    }

    /** The one clock. */
    public EdgeClock clock() {
        return clock;
    }

    /** Where commands receive their instant and centre. */
    public CommandEdge edge() {
        return edge;
    }

    /** The store as Axon sees it. */
    public EventStore events() {
        return axon.eventStore();
    }

    /** The store itself. */
    public SqliteEventStorageEngine engine() {
        return engine;
    }

    /** Where commands are sent. */
    public CommandPort commands() {
        return commands;
    }

    /** The keys of persons. */
    public SqlitePersonVault vault() {
        return vault;
    }

    /** The documents kept. */
    public DocumentStore documents() {
        return documents;
    }

    /** The accounts. */
    public Accounts accounts() {
        return accounts;
    }

    /** What opens, changes and closes accounts. */
    public AccountDesk desk() {
        return desk;
    }

    /** Who stands behind a password or token. */
    public Logins logins() {
        return logins;
    }

    /** What tells the store of roles. */
    public RoleNotices notices() {
        return notices;
    }

    /** The views and the log behind them. */
    public ReadRoom reads() {
        return reads;
    }

    /** What checks the whole chain. */
    public SelfChecks selfChecks() {
        return selfChecks;
    }

    /** What seals everything recorded. */
    public JournalRoom journal() {
        return journal;
    }

    /** What holds the tamper drill on a copy. */
    public DrillDesk drill() {
        return drill;
    }

    /** What sends what the calendar has made due. */
    public DailyCalendar calendar() {
        return calendar;
    }

    /** What sends what follows from facts inside the house. */
    public PolicyRunner policies() {
        return policies;
    }

    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("a room could not be closed", e);
            }
        }
    }
}
