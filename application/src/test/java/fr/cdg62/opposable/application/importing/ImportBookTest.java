package fr.cdg62.opposable.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.sqlite.PrivateDatabase;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportBookTest {

    private static final Sha256 FILE = Sha256.of("une feuille");

    @TempDir
    Path data;

    @Test
    void a_book_begun_before_sheets_had_a_kind_tells_conventions() {
        var table = "CREATE TABLE import_job(file TEXT PRIMARY KEY, name TEXT NOT NULL, account TEXT NOT NULL,"
                + " role TEXT NOT NULL, phase TEXT NOT NULL, lines INTEGER NOT NULL)";
        try (var before = PrivateDatabase.open(data.resolve("imports/imports.db"), List.of(table))) {
            before.change("INSERT INTO import_job VALUES (?, 'a.csv', 'account-1', 'AGENT', 'DONE', 3)", FILE.value());
        }

        try (var book = ImportBook.open(data)) {
            assertThat(book.find(FILE)).map(ImportJob::kind).contains(SheetKind.CONVENTIONS);
            book.put(new ImportJob(FILE, SheetKind.HOURS, "b.csv", "account-1", Role.AGENT, ImportPhase.CHECKED, 3));
        }
        try (var again = ImportBook.open(data)) {
            assertThat(again.find(FILE)).map(ImportJob::kind).contains(SheetKind.HOURS);
        }
    }
}
