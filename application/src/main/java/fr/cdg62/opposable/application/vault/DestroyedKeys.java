package fr.cdg62.opposable.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list of destroyed keys in a plain file that only grows, one line a person: a reference and an instant, never a name. The operator
 * keeps it out of the backups' rotation and puts it back beside a vault restored from an older one: what it lists is destroyed again when
 * the vault is opened, even if the events restored with it do not know it yet.
 */
final class DestroyedKeys {
    private static final Pattern LINE = Pattern.compile("(person-[0-9a-z-]+) [0-9TZ:.-]+\n");

    private final Path file;

    private DestroyedKeys(Path file) {
        this.file = file;
    }

    static DestroyedKeys open(Path file) {
        return new DestroyedKeys(PrivateFiles.file(file));
    }

    /** Those listed, in the order they were; a line cut short by a crash is none. */
    Set<PersonId> all() {
        try {
            var listed = new LinkedHashSet<PersonId>();
            LINE.matcher(Files.readString(file)).results().forEach(line -> listed.add(new PersonId(line.group(1))));
            return listed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists the person, on disk when it answers; once. */
    void add(PersonId person, Instant at) {
        if (all().contains(person)) {
            return;
        }
        try (var out = FileChannel.open(file, StandardOpenOption.APPEND)) {
            var line = ByteBuffer.wrap(("\n" + person.value() + " " + UtcMillis.text(at) + "\n").getBytes(UTF_8));
            while (line.hasRemaining()) {
                out.write(line);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
