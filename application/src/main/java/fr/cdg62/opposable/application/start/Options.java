package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.demo.Demonstration;
import fr.cdg62.opposable.application.journal.JournalOptions;
import fr.cdg62.opposable.kernel.time.Paris;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data the folder that holds everything
 * @param address where to listen; this machine only unless said otherwise
 * @param port where to listen; 0 for any free port
 * @param demo whether to play the four conventions of the demonstration
 * @param clock the first instant of a simulated clock, or null for the real one
 * @param documentMegabytesMax no uploaded document is larger
 * @param journal how the journal is sealed, and who is handed its notes
 * @param exit what is taken over or taken away before anything is answered
 */
public record Options(
        Path data,
        String address,
        int port,
        boolean demo,
        @Nullable Instant clock,
        int documentMegabytesMax,
        JournalOptions journal,
        ExitOptions exit) {
    private static final Set<String> NAMES = Set.of("data", "address", "port", "demo", "clock", "document-megabytes");
    private static final int PORT_MAX = 65_535;

    /**
     * Reads {@code --name=value} arguments.
     *
     * @throws StartRefused for an unknown option or a value that cannot be
     */
    public static Options parse(String... arguments) {
        var given = new LinkedHashMap<String, List<String>>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            var name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (!NAMES.contains(name) && !JournalArguments.NAMES.contains(name) && !ExitOptions.NAMES.contains(name)) {
                throw new StartRefused("Option inconnue : " + argument
                        + ". Options : --data=DOSSIER --port=N --address=ADRESSE --demo --clock=INSTANT"
                        + " --document-megabytes=N" + JournalArguments.USAGE + ExitOptions.USAGE
                        + " ; ou --tamper-drill --report=FICHIER");
            }
            given.computeIfAbsent(name, first -> new ArrayList<>()).add(parts.length == 2 ? parts[1] : "");
        }
        return read(given);
    }

    /** Whether time is simulated. */
    public boolean simulated() {
        return clock != null;
    }

    private static Options read(Map<String, List<String>> all) {
        var given = new LinkedHashMap<String, String>();
        all.forEach((name, values) -> given.put(name, values.getLast()));
        var demo = given.containsKey("demo");
        var clock = given.get("clock");
        return new Options(
                folder(given.getOrDefault("data", "data")),
                address(given.getOrDefault("address", "127.0.0.1")),
                whole("port", given.getOrDefault("port", "8062"), 0, PORT_MAX),
                demo,
                clock == null ? (demo ? Paris.startOf(Demonstration.FROM) : null) : instant(clock),
                whole("document-megabytes", given.getOrDefault("document-megabytes", "20"), 1, 1024),
                JournalArguments.read(all),
                ExitOptions.read(given));
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartRefused("Dossier impossible : --data=" + text, e);
        }
    }

    private static String address(String text) {
        try {
            return InetAddress.getByName(text).getHostAddress();
        } catch (UnknownHostException e) {
            throw new StartRefused("Adresse inconnue : --address=" + text, e);
        }
    }

    static int whole(String name, String text, int min, int max) {
        try {
            var number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
            throw new StartRefused("Nombre hors bornes (" + min + " à " + max + ") : --" + name + "=" + text);
        } catch (NumberFormatException e) {
            throw new StartRefused("Nombre attendu : --" + name + "=" + text, e);
        }
    }

    private static Instant instant(String text) {
        try {
            return text.contains("T") ? Instant.parse(text) : Paris.startOf(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new StartRefused("Instant attendu (2024-09-02 ou 2024-09-02T08:00:00Z) : --clock=" + text, e);
        }
    }
}
