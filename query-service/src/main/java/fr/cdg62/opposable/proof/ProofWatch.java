package fr.cdg62.opposable.proof;

/** Follows an export that takes time. */
public interface ProofWatch {

    /** Nobody follows it. */
    ProofWatch NOBODY = new ProofWatch() {
        @Override
        public void written(long events, long of) {
            // Nobody waits.
        }

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** That many events are written, of that many. */
    void written(long events, long of);

    /** Whether it is not wanted any more. */
    boolean stopped();

    /** It was stopped, and what is written of it is of no use. */
    final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }
}
