package fr.cdg62.opposable.application.hour;

import fr.cdg62.opposable.application.form.FormChoice;
import fr.cdg62.opposable.application.ledger.WrittenDuration;
import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.assistance.value.SessionId;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was typed: the collectivities and the service, or what is wrong with which field. */
final class HourReading {

    private static final Texts FORMS = new Texts("forms");
    private static final int NAMES_MAX = 5;

    private final HourTyped typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    HourReading(HourTyped typed) {
        this.typed = typed;
    }

    /** What is wrong, in French, by the name of the field; that of a collectivity has the number of its row. */
    Map<String, String> faults() {
        return faults;
    }

    /** The collectivities typed, each once. */
    List<CollectivityFacts> bodies(KnownBodies known) {
        var found = new ArrayList<CollectivityFacts>();
        for (int row = 0; row < typed.bodies().size(); row++) {
            var text = typed.bodies().get(row);
            if (!text.isEmpty()) {
                body(known, text, HourTyped.BODY + "." + row)
                        .filter(one -> !found.contains(one))
                        .ifPresent(found::add);
            }
        }
        if (found.isEmpty() && faults.isEmpty()) {
            faults.put(HourTyped.BODY + ".0", FORMS.of("fault.missing"));
        }
        return found;
    }

    private Optional<CollectivityFacts> body(KnownBodies known, String text, String field) {
        var matching = known.matching(text);
        if (matching.size() == 1) {
            return Optional.of(matching.getFirst());
        }
        var names =
                matching.stream().limit(NAMES_MAX).map(CollectivityFacts::name).collect(Collectors.joining(", "));
        faults.put(
                field,
                matching.isEmpty()
                        ? FORMS.of("hour.body.unknown")
                        : FORMS.of("hour.body.ambiguous", Map.of("names", names)));
        return Optional.empty();
    }

    /** The service, part of a session when several were helped at once; null when a field is wrong. */
    @Nullable
    ServiceRendered service(List<FormChoice> agents, boolean shared) {
        int minutes = minutes();
        var subject = required(HourTyped.SUBJECT);
        var role = word(HourTyped.ROLE, BeneficiaryRole.values());
        var channel = word(HourTyped.CHANNEL, AssistanceChannel.values());
        var category = word(HourTyped.CATEGORY, AssistanceCategory.values());
        var agent = agent(agents);
        var servedOn = day();
        if (servedOn == null || category == null || channel == null || role == null || agent == null) {
            return null;
        }
        var session = shared ? new SessionId("session-" + typed.key()) : null;
        return new ServiceRendered(servedOn, minutes, category, channel, agent, role, null, subject, null, session);
    }

    @Nullable
    String optional(String field) {
        var text = typed.one(field);
        return text.isEmpty() ? null : text;
    }

    private String required(String field) {
        var text = typed.one(field);
        if (text.isEmpty()) {
            faults.put(field, FORMS.of("fault.missing"));
        }
        return text;
    }

    private @Nullable LocalDate day() {
        var text = required(HourTyped.DATE);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.put(HourTyped.DATE, FORMS.of("hour.date"));
            return null;
        }
    }

    private int minutes() {
        var text = required(HourTyped.DURATION);
        var minutes = WrittenDuration.minutes(text);
        if (!text.isEmpty() && minutes.isEmpty()) {
            faults.put(HourTyped.DURATION, FORMS.of("hour.duration"));
        }
        return minutes.orElse(0);
    }

    private <E extends Enum<E>> @Nullable E word(String field, E[] words) {
        var text = required(field);
        var word = Arrays.stream(words).filter(one -> one.name().equals(text)).findFirst();
        if (!text.isEmpty() && word.isEmpty()) {
            faults.put(field, FORMS.of("hour.choice"));
        }
        return word.orElse(null);
    }

    private @Nullable PersonId agent(List<FormChoice> agents) {
        var text = required(HourTyped.AGENT);
        if (!text.isEmpty() && agents.stream().noneMatch(agent -> agent.value().equals(text))) {
            faults.put(HourTyped.AGENT, FORMS.of("hour.choice"));
            return null;
        }
        return text.isEmpty() ? null : new PersonId(text);
    }
}
