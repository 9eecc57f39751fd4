package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.BothVerifiers.Elsewhere;
import fr.cdg62.opposable.verifier.BothVerifiers.Given;
import fr.cdg62.opposable.verifier.made.MadeAuthority;
import fr.cdg62.opposable.verifier.made.MadeExport;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import fr.cdg62.opposable.verifier.made.MadeKey;
import fr.cdg62.opposable.verifier.made.MadeStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stores and exports of every form the document has, each sound and with something from elsewhere that proves it. */
final class SoundInputs {

    static final MadeAuthority AUTHORITY = MadeAuthority.of("EC", "SHA256withECDSA", "2.16.840.1.101.3.4.2.1");

    private static final String ABSENCE = "{\"kind\":\"ABSENCE\",\"names\":[\"convention.terminated\"],"
            + "\"from\":\"2023-01-01T00:00:00.000Z\",\"to\":\"2026-01-01T00:00:00.000Z\"}";

    private final Path folder;
    private final List<Given> all = new ArrayList<>();

    SoundInputs(Path folder) {
        this.folder = folder;
    }

    List<Given> all() {
        var journal = VerdictSpecification.journal();
        stores(journal);
        exports(journal);
        return all;
    }

    private void stores(MadeJournal journal) {
        store("closed store", journal, 4096);
        store("store of small pages", journal, 512);
        var killed = MadeStore.writeKilled(journal, folder.resolve("killed"), folder.resolve("live"));
        add("store killed with its log", SameVerdictTest.files(killed), Elsewhere.THE_KEY);
        var unsealed = VerdictSpecification.journal().fill(7, 4);
        store("store that goes on after its last note", unsealed, 1024);
        var simulated = MadeJournal.begun();
        simulated.simulated = true;
        simulated.fill(5, 2).seal("2026-01-31T22:30:00.000Z");
        store("store of a simulated clock", simulated, 4096);
        var long1 = VerdictSpecification.journal().fill(300, 4);
        long1.add("convention-21620-0", "convention.signed", "21620", "y".repeat(20_000));
        long1.seal("2026-02-02T10:00:00.000Z");
        store("store of more than a tile", long1, 1024);
    }

    private void store(String name, MadeJournal journal, int pageSize) {
        var place = folder.resolve(name);
        add(
                name,
                SameVerdictTest.files(MadeStore.write(journal, place, pageSize, "PRAGMA journal_mode = DELETE")),
                Elsewhere.THE_KEY);
    }

    private void exports(MadeJournal journal) {
        everywhere("export of everything", MadeExport.all(journal));
        everywhere("export of streams", MadeExport.streams(journal, "convention-21621-1", "convention-21622-2"));
        everywhere("export of a collectivity", MadeExport.collectivity(journal, "21621"));
        everywhere("export of a collectivity that has nothing", MadeExport.collectivity(journal, "216215"));
        everywhere(
                "export of some events",
                MadeExport.events(journal, e -> e.eventId().endsWith("5")));
        var asked = MadeExport.streams(journal, "convention-21621-1");
        asked.question = ABSENCE;
        everywhere("export that answers a question", asked);
        var withheld = MadeExport.all(journal)
                .change(
                        "events.jsonl",
                        text -> text.replace(
                                journal.events.get(7).line(7, false),
                                journal.events.get(7).line(7, true)));
        everywhere("export that withholds a payload", withheld);
        add("export with witnesses", MadeExport.collectivity(journal, "21620").whole(), witnesses(journal, 0, 2));
        var stamped = VerdictSpecification.journal();
        stamped.stamp(2, AUTHORITY);
        stamped.stamp(3, AUTHORITY);
        var authority = new Elsewhere(List.of(), List.of(), List.of(AUTHORITY.root));
        add(
                "export with time-stamps",
                MadeExport.streams(stamped, "convention-21621-1").whole(),
                authority);
        add(
                "store with time-stamps",
                SameVerdictTest.files(MadeStore.write(stamped, folder.resolve("stamped"))),
                authority);
        var rotated = VerdictSpecification.journal();
        rotated.introduce(MadeKey.SECOND, "PLANNED", MadeKey.FIRST.text(), MadeKey.FIRST.handover(MadeKey.SECOND));
        rotated.seal("2026-02-02T10:00:00.000Z");
        everywhere("export over two keys", MadeExport.streams(rotated, "convention-21621-1"));
        store("store over two keys", rotated, 4096);
    }

    static Elsewhere witnesses(MadeJournal journal, int... which) {
        var notes = new ArrayList<MadeJournal.Sealed>();
        for (int i : which) {
            notes.add(journal.notes.get(i));
        }
        return new Elsewhere(List.of(), notes, List.of());
    }

    /** As a folder, as an archive, and as an archive under one folder of its own. */
    private void everywhere(String name, MadeExport export) {
        add(name, export.whole(), Elsewhere.THE_KEY);
        archive(name + ", archived", export, "");
        archive(name + ", archived under a folder", export, "export-2026/");
    }

    private void archive(String name, MadeExport export, String under) {
        var zip = MadeStore.bytes(MadeExport.zip(export.whole(), under, folder.resolve("archive.zip")));
        all.add(new Given(name, Map.of("export.zip", zip), true, Elsewhere.THE_KEY));
    }

    private void add(String name, Map<String, byte[]> files, Elsewhere elsewhere) {
        all.add(new Given(name, files, false, elsewhere));
    }
}
