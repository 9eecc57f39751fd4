package fr.cdg62.opposable.application.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is taken over from another installation, or away to one.
 *
 * @param takeOver an export of everything to begin with; null to begin with nothing
 * @param export where everything is written before the product stops; null to run
 * @param withKeys whether the keys of persons are written beside it
 */
public record ExitOptions(@Nullable Path takeOver, @Nullable Path export, boolean withKeys) {
    static final Set<String> NAMES = Set.of("take-over", "export", "with-keys");
    static final String USAGE = " --take-over=FICHIER.zip --export=FICHIER.zip --with-keys";

    static ExitOptions read(Map<String, String> given) {
        var options = new ExitOptions(file("take-over", given), file("export", given), given.containsKey("with-keys"));
        if (options.takeOver != null && options.export != null) {
            throw new StartRefused("Choisissez : --take-over reprend un export, --export en écrit un.");
        }
        if (options.withKeys && options.export == null) {
            throw new StartRefused("--with-keys accompagne --export=FICHIER.zip.");
        }
        return options;
    }

    private static @Nullable Path file(String name, Map<String, String> given) {
        var text = given.get(name);
        if (text == null) {
            return null;
        }
        try {
            if (!text.isEmpty()) {
                return Path.of(text).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            throw new StartRefused("Fichier impossible : --" + name + "=" + text, e);
        }
        throw new StartRefused("Fichier attendu : --" + name + "=FICHIER.zip");
    }
}
