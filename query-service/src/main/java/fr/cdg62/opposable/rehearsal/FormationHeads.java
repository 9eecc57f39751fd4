package fr.cdg62.opposable.rehearsal;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.file.ActOnFile;
import fr.cdg62.opposable.file.AuthorityChain;
import fr.cdg62.opposable.file.ConventionFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the file shows of how a convention was formed, on a day on which both sides have signed. */
record FormationHeads(ConventionFile file, LocalDate on) {

    private static final String WHOLE = "CONVENTION";

    Stream<HeadSeen> all() {
        return Stream.of(
                HeadSeen.of(Head.TEXT, text(), true),
                HeadSeen.of(Head.COLLECTIVITY_AUTHORITY, authority(file.collectivityChain()), true),
                HeadSeen.of(Head.CENTRE_AUTHORITY, authority(file.cdgChain()), true),
                HeadSeen.of(Head.CHOICE, choice(), true));
    }

    private List<Gap> text() {
        var gaps = new ArrayList<>(weaknesses(WHOLE));
        boolean signed = file.chains().stream()
                .flatMap(chain -> chain.signatures().stream())
                .anyMatch(signature -> signature.signedText() != null);
        boolean scanned = file.originals().stream().anyMatch(original -> original.scan() != null);
        if (!signed && !scanned) {
            gaps.add(Gap.of("NO_SIGNED_TEXT", page()));
        }
        var own = file.originals().stream()
                .filter(original -> original.copy() == Party.CDG)
                .findFirst();
        if (own.isEmpty()) {
            gaps.add(Gap.of("ORIGINAL_NOT_REGISTERED", page()));
        }
        own.map(original -> original.loss())
                .filter(loss -> !loss.lostOn().isAfter(on) && loss.reliableCopy() == null)
                .ifPresent(loss -> gaps.add(Gap.of("ORIGINAL_LOST", page(), "on", loss.lostOn())));
        return gaps;
    }

    private List<Gap> authority(AuthorityChain chain) {
        var gaps = new ArrayList<>(weaknesses(chain.party().name()));
        if (chain.acts().isEmpty()) {
            gaps.add(Gap.of("NO_ACT", page()));
        }
        for (var act : chain.acts()) {
            gaps.addAll(of(act));
        }
        return gaps;
    }

    private List<Gap> of(ActOnFile act) {
        var number = act.act().number();
        var gaps = new ArrayList<Gap>();
        if (act.document() == null) {
            gaps.add(Gap.of("ACT_WITHOUT_DOCUMENT", page(), "number", number));
        }
        if (act.enforceable().isEmpty()) {
            gaps.add(Gap.of("ACT_NOT_ENFORCEABLE", page(), "number", number));
        }
        return gaps;
    }

    private List<Gap> choice() {
        return file.choiceOn(on).isPresent() ? List.of() : List.of(Gap.of("NO_CHOICE", page()));
    }

    /** The weaknesses that stand: of the convention, or of that side in it or in one of its avenants. */
    private List<Gap> weaknesses(String subject) {
        return file.anomaliesOn(on).stream()
                .filter(mark -> mark.point().subject().equals(subject))
                .map(mark -> Gap.of("WEAKNESS", page(), "code", mark.code()))
                .toList();
    }

    private String page() {
        return "/conventions/" + file.opening().id().value();
    }
}
