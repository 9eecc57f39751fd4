package fr.cdg62.opposable.application.policy;

import fr.cdg62.opposable.application.sqlite.PrivateDatabase;
import java.nio.file.Path;
import java.util.List;

/** How far each policy has gone, on disk: beside the events and not with the views, which can be thrown away. */
public class PolicyTokens implements AutoCloseable {
    private static final List<String> TABLES =
            List.of("CREATE TABLE IF NOT EXISTS token (policy TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT");

    private final PrivateDatabase database;

    PolicyTokens(PrivateDatabase database) {
        this.database = database;
    }

    /** The tokens kept in the data folder. */
    public static PolicyTokens open(Path data) {
        return new PolicyTokens(PrivateDatabase.open(data.resolve("policies").resolve("policies.db"), TABLES));
    }

    /** The position of the last event whose consequences are settled; -1 before the first. */
    long passed(String policy) {
        return database.find("SELECT position FROM token WHERE policy = ?", row -> row.getLong(1), policy)
                .orElse(-1L);
    }

    /** Everything up to the position is settled. */
    void pass(String policy, long position) {
        database.change(
                "INSERT INTO token (policy, position) VALUES (?, ?)"
                        + " ON CONFLICT (policy) DO UPDATE SET position = excluded.position",
                policy,
                position);
    }

    @Override
    public void close() {
        database.close();
    }
}
