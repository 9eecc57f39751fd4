package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.importing.LineVerdict.Kind;
import fr.cdg62.opposable.application.sqlite.PrivateDatabase;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The imports and the verdict of each of their lines, in one SQLite file: what a kill interrupts goes on from here. */
final class ImportBook implements AutoCloseable {

    private static final String KIND = " kind TEXT NOT NULL DEFAULT 'CONVENTIONS'";
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS import_job(file TEXT PRIMARY KEY, name TEXT NOT NULL, account TEXT NOT NULL,"
                    + " role TEXT NOT NULL, phase TEXT NOT NULL, lines INTEGER NOT NULL," + KIND + ")",
            "CREATE TABLE IF NOT EXISTS import_line(file TEXT NOT NULL, pass TEXT NOT NULL, line INTEGER NOT NULL,"
                    + " kind TEXT NOT NULL, convention TEXT, code TEXT, article TEXT, why TEXT, remedy TEXT,"
                    + " PRIMARY KEY(file, pass, line))");

    private final PrivateDatabase database;

    private ImportBook(PrivateDatabase database) {
        this.database = database;
    }

    static ImportBook open(Path data) {
        var database = PrivateDatabase.open(data.resolve("imports/imports.db"), TABLES);
        addKind(database);
        return new ImportBook(database);
    }

    /** A book begun while conventions alone were taken over has no column for the kind. */
    private static void addKind(PrivateDatabase database) {
        var known = database.list("SELECT name FROM pragma_table_info('import_job')", row -> row.getString(1));
        if (!known.contains("kind")) {
            database.change("ALTER TABLE import_job ADD COLUMN" + KIND);
        }
    }

    /** Notes the job as it now is. */
    void put(ImportJob job) {
        database.change(
                "INSERT OR REPLACE INTO import_job(file, name, account, role, phase, lines, kind)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                job.file().value(),
                job.name(),
                job.account(),
                job.role().name(),
                job.phase().name(),
                job.lines(),
                job.kind().name());
    }

    Optional<ImportJob> find(Sha256 file) {
        return database.find("SELECT * FROM import_job WHERE file = ?", ImportBook::job, file.value());
    }

    /** Every import, the last begun first. */
    List<ImportJob> all() {
        return database.list("SELECT * FROM import_job ORDER BY rowid DESC", ImportBook::job);
    }

    void add(Sha256 file, ImportPhase pass, LineVerdict verdict) {
        database.change(
                "INSERT OR REPLACE INTO import_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.value(),
                pass.name(),
                verdict.line(),
                verdict.kind().name(),
                verdict.convention(),
                verdict.code(),
                verdict.article(),
                verdict.why(),
                verdict.remedy());
    }

    List<LineVerdict> verdicts(Sha256 file, ImportPhase pass) {
        return database.list(
                "SELECT * FROM import_line WHERE file = ? AND pass = ? ORDER BY line",
                ImportBook::verdict,
                file.value(),
                pass.name());
    }

    /** How each line that was judged ended, by its number. */
    Map<Integer, Kind> ends(Sha256 file, ImportPhase pass) {
        var ends = new TreeMap<Integer, Kind>();
        verdicts(file, pass).forEach(verdict -> ends.put(verdict.line(), verdict.kind()));
        return ends;
    }

    Map<Kind, Integer> counts(Sha256 file, ImportPhase pass) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, 0);
        }
        database.list(
                        "SELECT kind, count(*) FROM import_line WHERE file = ? AND pass = ? GROUP BY kind",
                        row -> Map.entry(Kind.valueOf(row.getString(1)), row.getInt(2)),
                        file.value(),
                        pass.name())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Forgets the verdicts of a pass that is begun again; those of lines recorded stay. */
    void forget(Sha256 file, ImportPhase pass) {
        database.change(
                "DELETE FROM import_line WHERE file = ? AND pass = ? AND (pass = 'CHECKING' OR kind <> 'ACCEPTED')",
                file.value(),
                pass.name());
    }

    /** Forgets what the sheet was called and every word said of its lines; which of them were recorded stays. */
    void destroy(Sha256 file) {
        int changed = database.change(
                "UPDATE import_job SET name = ?, phase = ? WHERE file = ? AND phase <> ?",
                ImportJob.DESTROYED_NAME,
                ImportPhase.DESTROYED.name(),
                file.value(),
                ImportPhase.DESTROYED.name());
        if (changed > 0) {
            database.change("UPDATE import_line SET why = NULL, remedy = NULL WHERE file = ?", file.value());
            database.compact();
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                new Sha256(row.getString("file")),
                SheetKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("account"),
                Role.valueOf(row.getString("role")),
                ImportPhase.valueOf(row.getString("phase")),
                row.getInt("lines"));
    }

    private static LineVerdict verdict(ResultSet row) throws SQLException {
        return new LineVerdict(
                row.getInt("line"),
                Kind.valueOf(row.getString("kind")),
                row.getString("convention"),
                row.getString("code"),
                row.getString("article"),
                row.getString("why"),
                row.getString("remedy"));
    }
}
