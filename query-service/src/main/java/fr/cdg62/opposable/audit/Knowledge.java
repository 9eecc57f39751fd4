package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.access.api.RoleGranted;
import fr.cdg62.opposable.access.api.RoleRevoked;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what a role, or an account, could know at an instant of a convention or of the conventions of a collectivity: what was recorded
 * by then, on the conventions that the one access rule opened to it then. It says what could be read, not what was: see the
 * consultations for that.
 */
@Component
public class Knowledge {

    /** No answer shows more facts. */
    public static final int FACTS_MAX = 200;

    private static final PortfolioProjection PORTFOLIO = new PortfolioProjection();

    private final ReadDesk desk;
    private final EventLog log;

    /** What was known, seen from the desk. */
    public Knowledge(ReadDesk desk, EventLog log) {
        this.desk = desk;
        this.log = log;
    }

    /**
     * What the reader could know.
     *
     * @throws BadParameter without a role or an account, without a convention or a body, and for a collectivity's role without its body
     */
    public KnownSeen of(KnownAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("audit");
        var question = desk.question(at);
        var body = Parameter.text("body", asked.body());
        var convention = Parameter.text("convention", asked.convention());
        if (body == null && convention == null) {
            throw new BadParameter("convention", asked.convention());
        }
        var reader = reader(asked, body, viewer, question);
        var open = reader == null ? List.<PortfolioLine>of() : open(reader, viewer, convention, body, question);
        var facts = open.stream()
                .flatMap(line -> facts(line.id(), question))
                .filter(event -> Wanted.shown(event, viewer))
                .sorted(Comparator.comparingLong(RecordedEvent::position).reversed())
                .toList();
        return new KnownSeen(
                asOf(question),
                reader == null ? null : reader.role(),
                reader == null ? null : reader.collectivity(),
                open.stream().map(line -> line.id().value()).toList(),
                facts.stream().limit(FACTS_MAX).map(AuditedEvent::of).toList(),
                facts.size());
    }

    private @Nullable Viewer reader(KnownAsked asked, @Nullable String body, Viewer viewer, Question question) {
        var account = Parameter.text("account", asked.account());
        if (account != null) {
            return held(account, viewer, question)
                    .map(held -> reader(account, held.role(), held.collectivity(), viewer))
                    .orElse(null);
        }
        var role = Parameter.oneOf(Role.class, "role", asked.role());
        if (role == null || role == Role.SYSTEM) {
            throw new BadParameter("role", asked.role());
        }
        if (role == Role.COLLECTIVITY && body == null) {
            throw new BadParameter("body", asked.body());
        }
        return reader("", role, role == Role.COLLECTIVITY ? body : null, viewer);
    }

    private static Viewer reader(String account, Role role, @Nullable String collectivity, Viewer viewer) {
        return new Viewer(account, role, viewer.centre(), collectivity);
    }

    /** The role the account held at the instant; roles of accounts are told to auditors and administrators only. */
    private Optional<GrantedRole> held(String account, Viewer viewer, Question question) {
        @Nullable GrantedRole held = null;
        for (var event : log.readStream(account)) {
            if (!event.knownAt().isAfter(question.knownAt()) && Wanted.shown(event, viewer)) {
                held = switch (event.payload()) {
                    case RoleGranted e -> e.granted();
                    case RoleRevoked e -> null;
                    default -> held;
                };
            }
        }
        return Optional.ofNullable(held);
    }

    private List<PortfolioLine> open(
            Viewer reader, Viewer viewer, @Nullable String convention, @Nullable String body, Question question) {
        var lines = convention == null
                ? desk.list(PORTFOLIO, question).views().stream()
                : desk.find(PORTFOLIO, new ConventionId(convention).value(), question).view().stream();
        var bound = body == null ? null : new CollectivityId(body);
        return lines.filter(line -> line.seenBy(viewer) && line.seenBy(reader))
                .filter(line -> bound == null || line.holders().include(bound))
                .toList();
    }

    private Stream<RecordedEvent> facts(ConventionId convention, Question question) {
        return Stream.of(
                        convention.value(),
                        LedgerId.of(convention).value(),
                        ProjectId.of(convention).value())
                .flatMap(stream -> log.readStream(stream).stream())
                .filter(event -> !event.knownAt().isAfter(question.knownAt()) && Wanted.happened(event, question));
    }

    private AsOf asOf(Question question) {
        var head = question.past() ? log.positionKnownAt(question.knownAt()) : log.head();
        return AsOf.of(question, new Freshness(head, log.knownAt(head).orElse(null), head));
    }
}
