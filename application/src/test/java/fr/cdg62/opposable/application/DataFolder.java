package fr.cdg62.opposable.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cdg62.opposable.kernel.identity.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What the bytes of a data folder hold, whichever file they are in. */
public final class DataFolder {

    private DataFolder() {}

    /** A text in every form a file could keep it in. */
    public static List<byte[]> forms(String text) {
        var base64 = Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
        return List.of(text.getBytes(UTF_8), text.getBytes(UTF_16LE), text.getBytes(UTF_16BE), base64.getBytes(UTF_8));
    }

    /** The files that hold one of them; none may be left unread. */
    public static List<Path> filesHolding(Path data, List<byte[]> wanted) {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> wanted.stream().anyMatch(form -> contains(file, form)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a person's key, as the vault keeps them. */
    public static byte[] keyOf(Path data, PersonId person) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("vault/vault.db"));
                var asked = connection.prepareStatement("SELECT key FROM person_key WHERE person = ?")) {
            asked.setString(1, person.value());
            try (var row = asked.executeQuery()) {
                return row.getBytes(1);
            }
        }
    }

    /** Copies a folder as a backup does. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, byte[] form) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(new String(form, ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
