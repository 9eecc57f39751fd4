package fr.cdg62.opposable.verifier;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a request ({@code docs/journal.md}, section 14).
 *
 * @param answer the verdict
 * @param input the path that was given
 * @param given what it turned out to be, in French
 * @param facts what is known of it; instants are UTC
 * @param anchors what the reader brought and agrees
 * @param findings everything found
 * @param proved what is proved and by what, in French
 * @param notProved what is not, in French
 */
public record Verdict(
        Answer answer,
        String input,
        String given,
        Facts facts,
        List<String> anchors,
        List<Finding> findings,
        List<String> proved,
        List<String> notProved) {

    /** The five verdicts and the exit status of each. */
    public enum Answer {
        PROVED(0),
        ALTERED(1),
        DOUBTFUL(2),
        CONSISTENT(3),
        UNREADABLE(4);

        private final int status;

        Answer(int status) {
            this.status = status;
        }

        /** The exit status. */
        public int status() {
            return status;
        }
    }

    /** What was given turned out to be. */
    public enum Input {
        EXPORT,
        STORE
    }

    /** What is known of what was given: its kind, the journal, its size at the checkpoint referred to, how many events and streams were read. */
    public record Facts(
            Optional<Input> input,
            Optional<String> origin,
            Optional<Long> size,
            Optional<Long> events,
            Optional<Long> streams,
            Optional<Long> checkpoint,
            Optional<String> signedAt,
            Optional<String> stampedAt,
            Optional<Boolean> simulated) {

        static final Facts UNKNOWN = new Facts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Verdict {
        anchors = List.copyOf(anchors);
        findings = List.copyOf(findings);
        proved = List.copyOf(proved);
        notProved = List.copyOf(notProved);
    }

    static Verdict unreadable(String input, String sentence) {
        return new Verdict(
                Answer.UNREADABLE,
                input,
                sentence,
                Facts.UNKNOWN,
                List.of(),
                List.of(new Finding(Code.UNREADABLE, Place.NOWHERE, sentence)),
                List.of(),
                Conclusion.neverProved());
    }
}
