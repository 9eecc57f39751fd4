package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.stamp.TimeStamp;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a journal with what the reader brought: keys, notes of witnesses, certificates of time-stamping authorities. */
final class Outside {

    /** Something the reader brought that agrees, and up to which size it vouches for. */
    record Anchor(String name, String sentence, long size) {}

    /** A time-stamp that holds. */
    record Stamped(NoteFile file, TimeStamp stamp, boolean trusted) {}

    private final Request request;
    private final Findings findings;
    private final List<Anchor> anchors = new ArrayList<>();
    private List<Stamped> stamps = List.of();

    Outside(Request request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /** The notes of witnesses to compare with events: those the journal itself does not have. */
    List<SealPoint> points(Notes notes, @Nullable String origin) {
        var points = new ArrayList<SealPoint>();
        for (var witness : request.witnesses()) {
            if ((origin == null || witness.note().origin().equals(origin))
                    && notes.get(witness.note().number()) == null) {
                points.add(new SealPoint(witness.note(), witness.file(), true));
            }
        }
        return points;
    }

    /** Verifies signatures, witnesses and time-stamps. */
    void examine(Examined examined) {
        var unsigned = examined.notes().all().parallelStream()
                .filter(file -> !examined.keys().signed(file.note(), file.file()))
                .map(file -> file.note().number())
                .toList();
        var last = examined.last();
        var key = last == null ? null : examined.keys().at(last.note().size());
        if (last != null
                && key != null
                && key.trusted()
                && !unsigned.contains(last.note().number())) {
            var name = "KEY " + key.key().id();
            anchors.add(new Anchor(
                    name, Words.say("anchor.key", key.key().id()), last.note().size()));
        }
        for (var witness : request.witnesses()) {
            witness(witness.file(), witness.note(), examined);
        }
        stamps = examined.notes().all().parallelStream()
                .map(this::stamped)
                .flatMap(Optional::stream)
                .toList();
        stamps.stream()
                .filter(Stamped::trusted)
                .max(Comparator.comparingLong(stamped -> stamped.file().note().size()))
                .ifPresent(stamped -> anchors.add(new Anchor(
                        "STAMP " + stamped.file().note().number() + " "
                                + Conclusion.instant(stamped.stamp().time()),
                        Words.say(
                                "anchor.stamp",
                                stamped.file().note().number(),
                                Conclusion.instant(stamped.stamp().time())),
                        stamped.file().note().size())));
    }

    private void witness(String file, Note witness, Examined examined) {
        var place = Place.note(file, witness.number());
        if (!witness.origin().equals(examined.origin())) {
            findings.add(Code.WITNESS_DIFFERS, place, "witness.origin", witness.number(), witness.origin());
            return;
        }
        var own = examined.notes().get(witness.number());
        long lastNumber = examined.last() == null ? 0 : examined.last().note().number();
        if (own != null) {
            if (!own.note().hash().equals(witness.hash())) {
                findings.add(Code.WITNESS_DIFFERS, place, "witness.note", witness.number());
                return;
            }
        } else if (examined.last() != null
                && witness.number() == lastNumber + 1
                && !examined.last().note().hash().equals(witness.links().previous())) {
            findings.add(Code.WITNESS_DIFFERS, place, "witness.follows", witness.number(), lastNumber);
            return;
        } else if (!examined.whole() || witness.number() <= lastNumber) {
            findings.add(Code.NOTE_MISSING, place, "witness.later", witness.number());
            return;
        } else if (witness.size() > examined.events()) {
            boolean store = examined.kind().equals(StoreExamination.KIND);
            findings.add(
                    store ? Code.WITNESS_DIFFERS : Code.NOTE_MISSING,
                    place,
                    store ? "witness.cut" : "witness.later",
                    witness.number(),
                    witness.size(),
                    examined.events());
            return;
        } else {
            findings.add(Code.NOTE_MISSING, place, "witness.alone", witness.number());
            if (!examined.keys().signed(witness, file)) {
                return;
            }
        }
        anchors.add(new Anchor(
                "WITNESS " + witness.number(), Words.say("anchor.witness", witness.number(), file), witness.size()));
    }

    private Optional<Stamped> stamped(NoteFile file) {
        var bytes = file.stamp();
        if (bytes == null) {
            return Optional.empty();
        }
        long number = file.note().number();
        var place = Place.note(file.stampFile(), number);
        try {
            var stamp =
                    TimeStamp.verify(bytes, HexFormat.of().parseHex(file.note().hash()));
            boolean trusted = stamp.trustedBy(request.authorities());
            if (!trusted && !request.authorities().isEmpty()) {
                findings.add(Code.STAMP_UNTRUSTED, place, "stamp.untrusted", number);
            }
            return Optional.of(new Stamped(file, stamp, trusted));
        } catch (Malformed e) {
            findings.add(Code.STAMP_INVALID, place, "stamp.invalid", number, e.what());
        } catch (RuntimeException e) {
            // The certificate is hostile input to the JDK's own reader, which refuses some of it this way.
            findings.add(Code.STAMP_INVALID, place, "stamp.invalid", number, "a certificate that can be read");
        }
        return Optional.empty();
    }

    List<Anchor> anchors() {
        return anchors;
    }

    /** The time-stamp of the note referred to that holds, or of the nearest one before it that has one; a trusted one if there is any. */
    Optional<Stamped> stamp() {
        var order = Comparator.comparing(Stamped::trusted)
                .thenComparingLong(stamped -> stamped.file().note().number());
        return stamps.stream().max(order);
    }
}
