package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.value.Party;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file says of its avenants, by number. */
record Amendments(ConventionFile file) {

    Optional<AmendmentDrafted> drafted(String amendment) {
        return file.all(AmendmentDrafted.class)
                .filter(e -> e.amendment().equals(amendment))
                .findFirst();
    }

    Stream<AmendmentSignatureRecorded> signatures(String amendment) {
        return file.all(AmendmentSignatureRecorded.class)
                .filter(e -> e.amendment().equals(amendment));
    }

    SortedSet<Party> signedBy(String amendment) {
        return signatures(amendment)
                .map(AmendmentSignatureRecorded::party)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The later act that consented to that signature. */
    Optional<AmendmentSignatureRatified> ratification(AmendmentSignatureRecorded signature) {
        return file.all(AmendmentSignatureRatified.class)
                .filter(e -> e.amendment().equals(signature.amendment()) && e.party() == signature.party())
                .findFirst();
    }

    Stream<AmendmentConcluded> concluded() {
        return file.all(AmendmentConcluded.class);
    }
}
