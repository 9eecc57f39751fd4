package fr.cdg62.opposable.application.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.cdg62.opposable.kernel.InvalidValue;
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
import java.util.function.Consumer;

/** The lines of an edition. Many are entered at once, so that the store commits them in groups; a line refused hinders no other. */
record RegisterLines(List<NamedCsvRecord> all) {
    private static final int IN_FLIGHT = 32;

    static RegisterLines of(RegisterEdition edition) {
        var resource = Objects.requireNonNull(RegisterLines.class.getResourceAsStream(edition.resource()));
        try (var lines = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, UTF_8))) {
            return new RegisterLines(lines.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands every line to what enters it; the lines refused, each with its number and code. */
    List<String> enter(Consumer<NamedCsvRecord> entering) {
        var refused = Collections.synchronizedList(new ArrayList<String>());
        var inFlight = new Semaphore(IN_FLIGHT);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var line : all) {
                inFlight.acquireUninterruptibly();
                pool.execute(() -> {
                    try {
                        enter(line, entering, refused);
                    } finally {
                        inFlight.release();
                    }
                });
            }
        }
        return List.copyOf(refused);
    }

    private static void enter(NamedCsvRecord line, Consumer<NamedCsvRecord> entering, List<String> refused) {
        try {
            entering.accept(line);
        } catch (InvalidValue invalid) {
            refused.add(told(line, invalid.refusal().code()));
        } catch (CommandRefused rule) {
            refused.add(told(line, rule.refusal().code()));
        } catch (RuntimeException e) {
            refused.add(told(line, e.getClass().getSimpleName()));
        }
    }

    private static String told(NamedCsvRecord line, String code) {
        return "ligne " + line.getStartingLineNumber() + " : " + code;
    }
}
