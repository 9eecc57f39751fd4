package fr.cdg62.opposable.application.vault;

import fr.cdg62.opposable.application.sqlite.PrivateDatabase;
import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The vault in one SQLite file: a key is on disk before the first text it seals is handed out. */
@AtTheEdge("keys are drawn here")
public final class SqlitePersonVault implements PersonVault, AutoCloseable {
    private static final int KEY_BYTES = 32;
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS person_key(person TEXT PRIMARY KEY, key BLOB NOT NULL, made_at TEXT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS destroyed_key(person TEXT PRIMARY KEY, destroyed_at TEXT NOT NULL)");

    private final PrivateDatabase database;
    private final DestroyedKeys list;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<PersonId, PersonKey> known = new ConcurrentHashMap<>();

    private SqlitePersonVault(PrivateDatabase database, DestroyedKeys list, InstantSource clock) {
        this.database = database;
        this.list = list;
        this.clock = clock;
    }

    /** Opens the vault of a data folder, made if missing, and destroys again every key that its list says was destroyed. */
    public static SqlitePersonVault open(Path data, InstantSource clock) {
        var database = PrivateDatabase.open(data.resolve("vault/vault.db"), TABLES);
        var list = DestroyedKeys.open(data.resolve("vault/destroyed-keys.txt"));
        var vault = new SqlitePersonVault(database, list, clock);
        list.all().forEach(vault::destroy);
        return vault;
    }

    @Override
    public SealedText seal(PersonId person, String text) {
        return new SealedText(person, keyOrNew(person).seal(text));
    }

    @Override
    public Optional<String> open(SealedText text) {
        return key(text.person()).map(key -> key.open(text.ciphertext()));
    }

    /**
     * Destroys the person's key for ever: on the list first, then in the table, then in every place the file kept it. Destroying it again
     * changes nothing.
     */
    public synchronized void destroy(PersonId person) {
        var now = clock.instant();
        list.add(person, now);
        database.change("INSERT OR IGNORE INTO destroyed_key VALUES (?, ?)", person.value(), UtcMillis.text(now));
        if (database.change("DELETE FROM person_key WHERE person = ?", person.value()) > 0) {
            database.compact();
        }
        known.remove(person);
    }

    @Override
    public void close() {
        known.clear();
        database.close();
    }

    private Optional<PersonKey> key(PersonId person) {
        var found = known.get(person);
        return found == null ? readKey(person) : Optional.of(found);
    }

    private synchronized Optional<PersonKey> readKey(PersonId person) {
        var found = database.find(
                "SELECT key FROM person_key WHERE person = ?",
                row -> new PersonKey(person, row.getBytes(1)),
                person.value());
        found.ifPresent(key -> known.put(person, key));
        return found;
    }

    private synchronized PersonKey keyOrNew(PersonId person) {
        return key(person).orElseGet(() -> {
            refuseDestroyed(person);
            var bytes = new byte[KEY_BYTES];
            random.nextBytes(bytes);
            database.change(
                    "INSERT INTO person_key VALUES (?, ?, ?)", person.value(), bytes, UtcMillis.text(clock.instant()));
            return readKey(person).orElseThrow();
        });
    }

    private void refuseDestroyed(PersonId person) {
        var destroyed = database.find(
                "SELECT destroyed_at FROM destroyed_key WHERE person = ?", row -> row.getString(1), person.value());
        destroyed.ifPresent(at -> {
            throw new CommandRefused(Refusal.of(
                    VaultRefusal.PERSON_KEY_DESTROYED,
                    Article.of("RGPD, art. 17"),
                    Facts.of("person", person.value(), "destroyed at", at)));
        });
    }
}
