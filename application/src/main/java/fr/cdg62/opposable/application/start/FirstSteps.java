package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.demo.Demonstration;
import fr.cdg62.opposable.application.demo.Stage;
import fr.cdg62.opposable.application.demo.ToldOtherwise;
import fr.cdg62.opposable.application.register.AttachmentLoader;
import fr.cdg62.opposable.application.register.RegisterLoad;
import fr.cdg62.opposable.application.register.RegisterLoader;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a start does once requests are answered: says where, loads the register, sends what the calendar made due. */
final class FirstSteps implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.start");
    private static final Duration CATCH_UP = Duration.ofMinutes(1);
    private static final int STOP_SECONDS = 20;

    private final Rooms rooms;
    private final Readiness readiness;
    private final PrintStream console;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private volatile boolean stopped;

    FirstSteps(Rooms rooms, Readiness readiness, PrintStream console) {
        this.rooms = rooms;
        this.readiness = readiness;
        this.console = console;
    }

    void begin(String address) {
        console.println("Opposable répond à " + address + (rooms.clock().simulated() ? " (temps SIMULÉ)" : ""));
        rooms.notices().sayAll(rooms.accounts());
        rooms.desk()
                .openFirst()
                .ifPresent(first ->
                        console.println("Premier compte : " + first.account().login()
                                + ", mot de passe (affiché une seule fois, à changer à la première connexion) : "
                                + first.secret()));
        Thread.ofPlatform().name("first-steps").start(this::run);
    }

    void await() {
        done.join();
    }

    @Override
    public void close() {
        stopped = true;
        try {
            done.get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("stopped before the first steps were done");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            tell(loader().load(), "collectivités inscrites");
            tell(attachments().load(), "communes rattachées");
            rooms.policies().start();
            if (rooms.options().demo()) {
                playDemonstration();
            }
            settlePolicies();
            rooms.calendar().start();
            while (!stopped && !rooms.reads().awaitHead(CATCH_UP)) {
                LOG.warn("the views have not caught up yet");
            }
            readiness.reached();
            rooms.selfChecks().begin();
            rooms.journal().start();
            console.println("Prêt.");
            done.complete(null);
        } catch (RuntimeException e) {
            LOG.error("the first steps failed: {}", e.getClass().getName());
            done.completeExceptionally(e);
        }
    }

    private void playDemonstration() {
        var stage = new Stage(
                rooms.commands(),
                rooms.edge(),
                rooms.vault(),
                rooms.documents(),
                () -> rooms.calendar().runNow(),
                this::settlePolicies);
        try {
            new Demonstration(stage).play();
        } catch (ToldOtherwise otherwise) {
            console.println(otherwise.line());
            throw otherwise;
        }
        console.println("Quatre conventions sont jouées : Libercourt, Oignies, Courrières, Dourges ; on est le "
                + rooms.clock().today() + " (temps SIMULÉ).");
    }

    /** What follows from the facts is recorded before the calendar looks at what is due: a store that is new to a policy needs one pass only. */
    private void settlePolicies() {
        while (!stopped && !rooms.policies().awaitAllSettled(CATCH_UP)) {
            LOG.warn("what follows from the facts is not settled yet");
        }
    }

    private RegisterLoader loader() {
        return new RegisterLoader(rooms.commands(), rooms.edge(), this::isKnown, console::println);
    }

    private AttachmentLoader attachments() {
        return new AttachmentLoader(rooms.commands(), rooms.edge(), this::commandsKnown, console::println);
    }

    private boolean isKnown(String stream) {
        refuseOnceStopped();
        return rooms.engine().lastSequenceNumberFor(stream).isPresent();
    }

    private Set<String> commandsKnown(String stream) {
        refuseOnceStopped();
        return rooms.events()
                .readEvents(stream)
                .asStream()
                .map(event -> String.valueOf(event.getMetaData().get(MetadataKey.COMMAND_ID)))
                .collect(Collectors.toSet());
    }

    private void refuseOnceStopped() {
        if (stopped) {
            throw new IllegalStateException("stopping");
        }
    }

    private void tell(RegisterLoad load, String what) {
        if (load.entered() > 0) {
            console.println("Registre : " + load.entered() + " " + what + ", " + load.known() + " déjà connues.");
        }
        load.refused().forEach(line -> console.println("Registre, refusée : " + line));
    }
}
