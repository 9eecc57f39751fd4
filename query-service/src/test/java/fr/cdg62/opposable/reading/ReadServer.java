package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.command.PossibleAction;
import fr.cdg62.opposable.kernel.command.PossibleActions;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.pages.Installation;
import fr.cdg62.opposable.projection.FoldedViews;
import fr.cdg62.opposable.projection.InMemoryEventLog;
import fr.cdg62.opposable.sealing.JournalLink;
import fr.cdg62.opposable.sealing.JournalOfATest;
import fr.cdg62.opposable.selfcheck.CheckedViews;
import fr.cdg62.opposable.selfcheck.SelfChecks;
import fr.cdg62.opposable.selfcheck.StoredViewComparison;
import fr.cdg62.opposable.statement.KeptDocuments;
import fr.cdg62.opposable.story.OpenVault;
import fr.cdg62.opposable.story.Story;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The read side alone on a free port of this machine, over a history in memory; the viewer and the hour are the test's. */
public final class ReadServer implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static final List<String> LEDGER_VIEWS =
            List.of("assistance-ledger", "assistance-floor", "ledger-due-notices");

    private final ServletWebServerApplicationContext context;
    private final SelfChecks checks;
    private final JournalOfATest journal;
    private final ToldConsultations consultations = new ToldConsultations();
    private volatile Viewer viewer = new Viewer("account-agent", Role.AGENT, new CentreId("cdg-62"), null);
    private volatile boolean forbidden;
    private volatile Instant now = Instant.parse("2025-03-10T09:42:00Z");

    private ReadServer(InMemoryEventLog log, boolean simulated, StoredViewComparison stored) {
        journal = JournalOfATest.over(log, () -> now);
        checks = new SelfChecks(
                log, new CheckedViews(LEDGER_VIEWS, stored), List.of(new JournalLink(journal.seals())), () -> now);
        var application = new SpringApplication(Served.class);
        application.setDefaultProperties(Map.of(
                "server.port", "0",
                "server.address", "127.0.0.1",
                "spring.main.banner-mode", "off",
                "logging.level.root", "WARN"));
        application.addInitializers(beans -> {
            var registry = beans.getBeanFactory();
            registry.registerSingleton("log", log);
            registry.registerSingleton("names", Story.NAMES);
            registry.registerSingleton("views", new FoldedViews(log));
            registry.registerSingleton("access", (AccessPort) this::viewerAsking);
            registry.registerSingleton("consultations", consultations);
            registry.registerSingleton("clock", (InstantSource) () -> now);
            registry.registerSingleton("installation", new Installation(simulated, "CDG 62", ReadServer::login));
            registry.registerSingleton("checks", checks);
            registry.registerSingleton("seals", journal.seals());
            registry.registerSingleton("provedExports", journal.exports());
            registry.registerSingleton("documents", (KeptDocuments) document -> Optional.empty());
            registry.registerSingleton("actions", (PossibleActions) ReadServer::actions);
        });
        context = (ServletWebServerApplicationContext) application.run();
    }

    private static List<PossibleAction> actions(String convention, Viewer viewer) {
        var remedy = "Un avenant seul la change.";
        return List.of(
                new PossibleAction(
                        "RecordDeliberation", "Enregistrer un acte", "/faire?id=" + convention, null, null, null, null),
                new PossibleAction(
                        "FixTerm",
                        "Fixer la durée",
                        null,
                        "ALREADY_SIGNED",
                        "convention, article 2",
                        "Signée.",
                        remedy));
    }

    /** A server over the log. */
    public static ReadServer over(InMemoryEventLog log) {
        return new ReadServer(log, true, projection -> List.of());
    }

    /** A server over the log whose stored views are compared so. */
    public static ReadServer over(InMemoryEventLog log, StoredViewComparison stored) {
        return new ReadServer(log, true, stored);
    }

    private static Optional<String> login(String account) {
        return account.equals("account-agent") ? Optional.of("accueil.fictif") : Optional.empty();
    }

    private Viewer viewerAsking(String question) {
        if (forbidden) {
            throw new CommandRefused(Refusal.of(
                    CommandRefusal.FORBIDDEN, Article.of("politique d'accès"), Facts.of("question", question)));
        }
        return viewer;
    }

    /** Whoever asks next. */
    public ReadServer as(Viewer other) {
        viewer = other;
        return this;
    }

    /** The policy table refuses what is asked next, or allows it again. */
    public void forbid(boolean refused) {
        forbidden = refused;
    }

    /** It is that instant. */
    public ReadServer at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** The address of a path. */
    public String address(String path) {
        return "http://127.0.0.1:" + context.getWebServer().getPort() + path;
    }

    /** Asks for a path. */
    public HttpResponse<String> get(String path) {
        return ask(path, HttpResponse.BodyHandlers.ofString());
    }

    /** Presses a button. */
    public HttpResponse<String> post(String path) {
        return sent(
                HttpRequest.newBuilder(URI.create(address(path))).POST(HttpRequest.BodyPublishers.noBody()),
                HttpResponse.BodyHandlers.ofString());
    }

    /** What was said of consultations. */
    public ToldConsultations consultations() {
        return consultations;
    }

    /** The self-checks behind the pages. */
    public SelfChecks checks() {
        return checks;
    }

    /** The journal behind the pages. */
    public JournalOfATest journal() {
        return journal;
    }

    /** Asks for a file. */
    public HttpResponse<byte[]> bytes(String path) {
        return ask(path, HttpResponse.BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> ask(String path, HttpResponse.BodyHandler<T> body) {
        return sent(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html"),
                body);
    }

    private static <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
        checks.close();
        journal.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({
        "fr.cdg62.opposable.reading",
        "fr.cdg62.opposable.portfolio",
        "fr.cdg62.opposable.file",
        "fr.cdg62.opposable.sheet",
        "fr.cdg62.opposable.persons",
        "fr.cdg62.opposable.export",
        "fr.cdg62.opposable.audit",
        "fr.cdg62.opposable.clause",
        "fr.cdg62.opposable.compare",
        "fr.cdg62.opposable.consulted",
        "fr.cdg62.opposable.deadline",
        "fr.cdg62.opposable.ending",
        "fr.cdg62.opposable.closing",
        "fr.cdg62.opposable.followup",
        "fr.cdg62.opposable.ledger",
        "fr.cdg62.opposable.floor",
        "fr.cdg62.opposable.progress",
        "fr.cdg62.opposable.board",
        "fr.cdg62.opposable.commitment",
        "fr.cdg62.opposable.rehearsal",
        "fr.cdg62.opposable.whatif",
        "fr.cdg62.opposable.statement",
        "fr.cdg62.opposable.selfcheck",
        "fr.cdg62.opposable.sealing",
        "fr.cdg62.opposable.proof",
        "fr.cdg62.opposable.capacity",
        "fr.cdg62.opposable.overview",
        "fr.cdg62.opposable.pages"
    })
    static class Served {

        @Bean
        PersonVault vault() {
            return new OpenVault();
        }
    }
}
