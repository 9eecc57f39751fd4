package fr.cdg62.opposable.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.Verdict.Answer;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import fr.cdg62.opposable.verifier.made.MadeKey;
import fr.cdg62.opposable.verifier.note.JournalKey;
import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** What every test of a verdict needs: a journal of three notes, and short words. */
abstract class VerdictSpecification {

    @TempDir
    Path folder;

    /** 81 events of four collectivities; notes after 21, 51 and 81 of them, the second a day and a month later. */
    static MadeJournal journal() {
        var journal = MadeJournal.begun().fill(20, 4);
        journal.seal("2026-01-31T22:30:00.000Z");
        journal.fill(30, 4);
        journal.seal("2026-01-31T23:30:00.000Z");
        journal.fill(30, 4);
        journal.seal("2026-02-01T10:00:00.000Z");
        return journal;
    }

    static JournalKey key(MadeKey key) {
        try {
            return JournalKey.parse(key.text());
        } catch (Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    static Request.Witness witness(MadeJournal.Sealed note) {
        try {
            return new Request.Witness("temoin.note", Note.parse(note.file().getBytes(StandardCharsets.UTF_8)));
        } catch (Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    static Verdict verify(Path input) {
        return Verifier.verify(new Request(input, List.of(key(MadeKey.FIRST)), List.of(), List.of()));
    }

    static Verdict verifyAlone(Path input) {
        return Verifier.verify(Request.of(input));
    }

    static Verdict verifyWith(Path input, MadeJournal.Sealed... witnesses) {
        return Verifier.verify(new Request(
                input,
                List.of(),
                Stream.of(witnesses).map(VerdictSpecification::witness).toList(),
                List.of()));
    }

    static Verdict verifyStamped(Path input, X509Certificate... authorities) {
        return Verifier.verify(new Request(input, List.of(), List.of(), List.of(authorities)));
    }

    static void proved(Verdict verdict) {
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.answer()).isEqualTo(Answer.PROVED);
    }

    /** Exactly these codes were found, and they lead to this verdict. */
    static void found(Verdict verdict, Answer answer, Code... codes) {
        assertThat(verdict.findings().stream().map(Finding::code).distinct())
                .as(TextReport.of(verdict))
                .containsExactlyInAnyOrder(codes);
        assertThat(verdict.answer()).isEqualTo(answer);
    }

    static void altered(Verdict verdict, Code... codes) {
        found(verdict, Answer.ALTERED, codes);
    }

    static void doubtful(Verdict verdict, Code... codes) {
        found(verdict, Answer.DOUBTFUL, codes);
    }
}
