package fr.cdg62.opposable.application.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.kernel.command.CommandPort;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Enters the bodies of the register, one command a line under a deterministic id: stopped anywhere, it goes on where it was;
 * run again, it changes nothing.
 */
public final class RegisterLoader {
    private static final int TOLD_EVERY = 100;

    private final CommandPort commands;
    private final CommandEdge edge;
    private final Predicate<String> isKnown;
    private final Consumer<String> console;

    /**
     * A loader of the current edition.
     *
     * @param isKnown whether a stream has events already: a cheap look, so that a complete register is not sent again
     */
    public RegisterLoader(CommandPort commands, CommandEdge edge, Predicate<String> isKnown, Consumer<String> console) {
        this.commands = commands;
        this.edge = edge;
        this.isKnown = isKnown;
        this.console = console;
    }

    /** Enters what is missing. */
    public RegisterLoad load() {
        return load(RegisterEdition.CURRENT);
    }

    RegisterLoad load(RegisterEdition edition) {
        var lines = RegisterLines.of(edition);
        var run = new Run(edition, lines.all().size());
        var refused = lines.enter(run::enter);
        return new RegisterLoad(run.registered.get(), run.known.get(), refused);
    }

    /** One pass over the lines of an edition. */
    private final class Run {
        private final RegisterEdition edition;
        private final int size;
        private final AtomicInteger registered = new AtomicInteger();
        private final AtomicInteger known = new AtomicInteger();

        Run(RegisterEdition edition, int size) {
            this.edition = edition;
            this.size = size;
        }

        void enter(NamedCsvRecord line) {
            var command = RegisterLine.command(
                    line, edition, edge.centre(), edge.clock().today());
            if (isKnown.test(command.collectivityId().value())) {
                known.incrementAndGet();
                return;
            }
            var id = "register/" + edition.name() + "/" + command.siren().value();
            commands.send(command, edge.bySystem("REGISTER", id));
            var count = registered.incrementAndGet();
            if (count % TOLD_EVERY == 0) {
                console.accept("Registre : " + count + " collectivités inscrites sur " + size);
            }
        }
    }
}
