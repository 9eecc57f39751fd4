package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.value.AmendedClause;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An avenant: what it changes, who signed it, and since when.
 *
 * @param number its number
 * @param subject what it is about
 * @param takesEffectOn the day from which it changes the convention, once concluded
 * @param prestations what the collectivity then wants, empty when the choice stays
 * @param scopes where P1 and P2 then send
 * @param writtenEnd an earlier last day, null when the end stays
 * @param clauses those it rewrites
 * @param text the hash of its text
 * @param signatures in the order they were recorded
 * @param concludedOn the day of the last signature, null until both parties have signed
 * @param sequence the place of its last event in the convention's stream
 */
public record AmendmentOnFile(
        String number,
        String subject,
        LocalDate takesEffectOn,
        List<Prestation> prestations,
        List<TransmissionScope> scopes,
        @Nullable LocalDate writtenEnd,
        List<AmendedClause> clauses,
        @Nullable Sha256 text,
        List<AmendmentSignature> signatures,
        @Nullable LocalDate concludedOn,
        long sequence) {

    public AmendmentOnFile {
        prestations = List.copyOf(prestations);
        scopes = List.copyOf(scopes);
        clauses = List.copyOf(clauses);
        signatures = List.copyOf(signatures);
    }

    static List<AmendmentOnFile> drafted(List<AmendmentOnFile> before, AmendmentDrafted e, long sequence) {
        var amendment = new AmendmentOnFile(
                e.amendment(),
                e.subject(),
                e.takesEffectOn(),
                e.prestations() == null ? List.of() : List.copyOf(e.prestations()),
                e.scopes() == null ? List.of() : List.copyOf(e.scopes()),
                e.writtenEnd(),
                e.clauses(),
                e.text(),
                List.of(),
                null,
                sequence);
        return Stream.concat(before.stream(), Stream.of(amendment)).toList();
    }

    static List<AmendmentOnFile> signed(List<AmendmentOnFile> before, AmendmentSignatureRecorded e, long sequence) {
        return on(before, e.amendment(), known -> known.with(e, sequence));
    }

    static List<AmendmentOnFile> ratified(List<AmendmentOnFile> before, AmendmentSignatureRatified e, long sequence) {
        return on(
                before,
                e.amendment(),
                known -> known.with(
                        known.signatures.stream()
                                .map(signature -> signature.party() == e.party() ? signature.ratified(e) : signature)
                                .toList(),
                        known.concludedOn,
                        sequence));
    }

    static List<AmendmentOnFile> concluded(List<AmendmentOnFile> before, AmendmentConcluded e, long sequence) {
        return on(before, e.amendment(), known -> known.with(known.signatures, e.concludedOn(), sequence));
    }

    /** Whether it changes the convention on that day. */
    public boolean appliesOn(LocalDate day) {
        return concludedOn != null && !takesEffectOn.isAfter(day);
    }

    /** That party's signature, if it has signed. */
    public List<AmendmentSignature> signaturesOf(Party party) {
        return signatures.stream()
                .filter(signature -> signature.party() == party)
                .toList();
    }

    private AmendmentOnFile with(AmendmentSignatureRecorded e, long at) {
        var more = Stream.concat(signatures.stream(), Stream.of(AmendmentSignature.of(e)));
        return with(more.toList(), concludedOn, at);
    }

    private AmendmentOnFile with(List<AmendmentSignature> given, @Nullable LocalDate concluded, long at) {
        return new AmendmentOnFile(
                number, subject, takesEffectOn, prestations, scopes, writtenEnd, clauses, text, given, concluded, at);
    }

    private static List<AmendmentOnFile> on(
            List<AmendmentOnFile> before, String number, UnaryOperator<AmendmentOnFile> change) {
        return before.stream()
                .map(known -> known.number.equals(number) ? change.apply(known) : known)
                .toList();
    }
}
