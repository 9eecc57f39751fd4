package fr.cdg62.opposable.axonserver.store;

/** Waiting that an interrupt does not shorten; the interrupt is kept for whoever looks after. */
final class Uninterrupted {

    private Uninterrupted() {}

    static void join(Thread thread) {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
