package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.verifier.Code;
import fr.cdg62.opposable.verifier.Finding;
import fr.cdg62.opposable.verifier.Request;
import fr.cdg62.opposable.verifier.Verdict;
import fr.cdg62.opposable.verifier.Verifier;
import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.util.List;

/** What the independent verifier says of a copy, alone and with the last note as a witness would have kept it. */
final class VerifierEye {
    private static final Texts TEXTS = new Texts("pages");

    private final Request.Witness witness;

    VerifierEye(DrilledStore sound) {
        try {
            this.witness = new Request.Witness("note", Note.parse(sound.last().file()));
        } catch (Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it answers to whoever has nothing but the folder. */
    Seen alone(DrilledStore store) {
        return Seen.of(Verifier.verify(Request.of(store.folder())));
    }

    /** What it answers to whoever kept the last note. */
    Seen withWitness(DrilledStore store) {
        return Seen.of(Verifier.verify(new Request(store.folder(), List.of(), List.of(witness), List.of())));
    }

    /**
     * An answer.
     *
     * @param answer the verdict
     * @param codes what was found, each once
     */
    record Seen(Verdict.Answer answer, List<String> codes) {

        static Seen of(Verdict verdict) {
            var codes = verdict.findings().stream()
                    .map(Finding::code)
                    .filter(code -> code.weight() != Code.Weight.NOTHING)
                    .map(Code::name)
                    .distinct()
                    .toList();
            return new Seen(verdict.answer(), codes);
        }

        /** Whether it is not said to be what was sealed. */
        boolean detects() {
            return answer != Verdict.Answer.PROVED && answer != Verdict.Answer.CONSISTENT;
        }

        String said() {
            var verdict = TEXTS.of("drill-verdict." + answer);
            return codes.isEmpty() ? verdict : verdict + " (" + String.join(", ", codes) + ")";
        }
    }
}
