package fr.cdg62.opposable.application.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Enters the bodies of the register, one command a line under a deterministic id: stopped anywhere, it goes on where it was;
 * run again, it changes nothing. Many are in flight, so that the store commits them in groups.
 */
public final class RegisterLoader {
    private static final int IN_FLIGHT = 32;
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
        var lines = read(edition);
        var run = new Run(edition, lines.size());
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var line : lines) {
                run.inFlight.acquireUninterruptibly();
                pool.execute(() -> run.enter(line));
            }
        }
        return run.result();
    }

    private static List<NamedCsvRecord> read(RegisterEdition edition) {
        var resource = Objects.requireNonNull(RegisterLoader.class.getResourceAsStream(edition.resource()));
        try (var lines = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, UTF_8))) {
            return lines.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One pass over the lines of an edition. */
    private final class Run {
        private final RegisterEdition edition;
        private final int size;
        private final Semaphore inFlight = new Semaphore(IN_FLIGHT);
        private final AtomicInteger registered = new AtomicInteger();
        private final AtomicInteger known = new AtomicInteger();
        private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

        Run(RegisterEdition edition, int size) {
            this.edition = edition;
            this.size = size;
        }

        void enter(NamedCsvRecord line) {
            try {
                enterOne(line);
            } catch (InvalidValue invalid) {
                refuse(line, invalid.refusal().code());
            } catch (CommandRefused rule) {
                refuse(line, rule.refusal().code());
            } catch (RuntimeException e) {
                refuse(line, e.getClass().getSimpleName());
            } finally {
                inFlight.release();
            }
        }

        private void enterOne(NamedCsvRecord line) {
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

        private void refuse(NamedCsvRecord line, String code) {
            refused.add("ligne " + line.getStartingLineNumber() + " : " + code);
        }

        RegisterLoad result() {
            return new RegisterLoad(registered.get(), known.get(), refused);
        }
    }
}
