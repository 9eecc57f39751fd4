package fr.cdg62.opposable.application.start;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;

/** What a start does once requests are answered: says where, loads the register, sends what the calendar made due. */
final class FirstSteps implements AutoCloseable {
    private final Rooms rooms;
    private final Readiness readiness;
    private final PrintStream console;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    FirstSteps(Rooms rooms, Readiness readiness, PrintStream console) {
        this.rooms = rooms;
        this.readiness = readiness;
        this.console = console;
    }

    void begin(String address) {
        console.println("Opposable répond à " + address + (rooms.clock().simulated() ? " (temps SIMULÉ)" : ""));
        rooms.notices().sayAll(rooms.accounts());
        rooms.desk().openFirst().ifPresent(first -> console.println("Premier compte : " + first.account().login()
                + ", mot de passe (affiché une seule fois, à changer à la première connexion) : " + first.secret()));
        Thread.ofPlatform().name("first-steps").start(this::run);
    }

    void await() {
        done.join();
    }

    @Override
    public void close() {
        // Nothing to stop yet.
    }

    private void run() {
        readiness.reached();
        done.complete(null);
    }
}
