package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A breach, as it was recorded.
 *
 * @param evidence the hashes of what proves it
 * @param sequence of the event that says so
 * @param cure null while none is recorded
 */
public record BreachOnFile(
        BreachId id,
        Party against,
        Set<BreachedCommitment> commitments,
        LocalDate observedOn,
        String description,
        List<Sha256> evidence,
        long sequence,
        @Nullable Cure cure) {

    /** What cured it. */
    public record Cure(LocalDate curedOn, String text, List<Sha256> evidence, long sequence) {

        public Cure {
            evidence = List.copyOf(evidence);
        }
    }

    public BreachOnFile {
        evidence = List.copyOf(evidence);
    }

    static BreachOnFile of(BreachRecorded e, long sequence) {
        return new BreachOnFile(
                e.breachId(),
                e.against(),
                e.commitments(),
                e.observedOn(),
                e.description(),
                e.evidence(),
                sequence,
                null);
    }

    BreachOnFile cured(BreachCured e, long at) {
        var known = new Cure(e.curedOn(), e.text(), e.evidence(), at);
        return new BreachOnFile(id, against, commitments, observedOn, description, evidence, sequence, known);
    }
}
