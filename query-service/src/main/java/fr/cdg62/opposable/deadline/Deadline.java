package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One coming date of one convention, of its project or of its ledger.
 *
 * @param id stable while the convention lives, even when the date moves
 * @param subject what it is the date of: the convention, its project or its ledger
 * @param monthsBefore the rung, for a reminder
 * @param agent who is to be there, for a planned session
 * @param reasoned the date and why
 * @param provisional whether it still waits for the signatures
 * @param knownAt the knowledge instant of the last event of the subject, UTC
 * @param version the sequence of that event
 */
public record Deadline(
        String id,
        ConventionId convention,
        String subject,
        CollectivityFacts collectivity,
        DeadlineKind kind,
        @Nullable Integer monthsBefore,
        @Nullable PersonId agent,
        ReasonedDate reasoned,
        boolean provisional,
        Instant knownAt,
        long version) {

    /** The day itself, Europe/Paris. */
    public LocalDate on() {
        return reasoned.date();
    }

    /** The page of what it is the date of. */
    public String page() {
        var family = subject.startsWith("project-")
                ? "/projets/"
                : subject.startsWith("ledger-") ? "/assistance/" : "/conventions/";
        return family + subject;
    }

    /** Where it stands in a list: by date, then by name. */
    String place() {
        return on() + "/" + PlainLetters.of(collectivity.name()) + "/" + id;
    }
}
