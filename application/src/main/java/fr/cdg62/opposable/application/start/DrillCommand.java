package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.drill.DrillFailed;
import fr.cdg62.opposable.application.drill.DrillReport;
import fr.cdg62.opposable.application.drill.DrillText;
import fr.cdg62.opposable.application.drill.TamperDrill;
import fr.cdg62.opposable.kernel.AtTheEdge;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code --tamper-drill --data=DIR [--report=FILE]}: holds the tamper drill on a copy, without a web server, whether the product is running
 * on the folder or not, and prints the report or writes it to a file that must not be there yet.
 */
@AtTheEdge("the operator reads the console, and the report says when")
public final class DrillCommand {
    private static final String ASKED = "--tamper-drill";
    private static final String DATA = "--data=";
    private static final String REPORT = "--report=";

    /** The run script always says a port. */
    private static final List<String> PASSED_OVER = List.of("--port=", "--address=");

    private static final int NOT_DETECTED = 1;

    private DrillCommand() {}

    /** Whether the words of the command line ask for a drill. */
    public static boolean asked(String... arguments) {
        return Arrays.asList(arguments).contains(ASKED);
    }

    /** What holds a drill. */
    @FunctionalInterface
    public interface Drill {
        /** The report on a copy of that data folder, progress being told in per cent. */
        DrillReport on(Path data, IntConsumer percent);
    }

    /** Holds it, as {@link #run(PrintStream, Drill, String...)} says. */
    public static int run(PrintStream console, String... arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        return run(console, new TamperDrill(EventTable.names(), BuiltViews::open, Clock.systemUTC())::run, arguments);
    }

    /**
     * Has it held, and prints or writes the report.
     *
     * @return 0 when everything was noticed, 1 when something was not
     * @throws StartRefused when it cannot be held
     */
    public static int run(PrintStream console, Drill drill, String... arguments) {
        Path data = Path.of("data");
        Path report = null;
        for (var argument : arguments) {
            if (argument.startsWith(DATA)) {
                data = path(argument, DATA);
            } else if (argument.startsWith(REPORT)) {
                report = path(argument, REPORT);
            } else if (!argument.equals(ASKED) && PASSED_OVER.stream().noneMatch(argument::startsWith)) {
                throw new StartRefused("Option inconnue avec --tamper-drill : " + argument
                        + ". Options : --data=DOSSIER --report=FICHIER");
            }
        }
        return run(console, drill, data.toAbsolutePath().normalize(), report);
    }

    private static int run(PrintStream console, Drill drill, Path data, @Nullable Path report) {
        if (report != null && Files.exists(report)) {
            throw new StartRefused("Le fichier existe déjà : --report=" + report);
        }
        try {
            var held = drill.on(data, percent -> console.println("Exercice : " + percent + " %"));
            var text = DrillText.of(held);
            if (report == null) {
                console.print(text);
            } else {
                Files.writeString(report, text);
                console.println("Rapport : " + report);
            }
            return held.passed() ? 0 : NOT_DETECTED;
        } catch (DrillFailed failed) {
            throw new StartRefused(String.valueOf(failed.getMessage()), failed);
        } catch (IOException e) {
            throw new StartRefused("Le rapport ne peut pas être écrit : --report=" + report, e);
        }
    }

    private static Path path(String argument, String name) {
        try {
            return Path.of(argument.substring(name.length()));
        } catch (InvalidPathException e) {
            throw new StartRefused("Chemin impossible : " + argument, e);
        }
    }
}
