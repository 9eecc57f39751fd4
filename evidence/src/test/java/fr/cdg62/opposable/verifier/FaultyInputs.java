package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.BothVerifiers.Elsewhere;
import fr.cdg62.opposable.verifier.BothVerifiers.Given;
import fr.cdg62.opposable.verifier.made.MadeAuthority;
import fr.cdg62.opposable.verifier.made.MadeEvent;
import fr.cdg62.opposable.verifier.made.MadeExport;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import fr.cdg62.opposable.verifier.made.MadeKey;
import fr.cdg62.opposable.verifier.made.MadeStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Stores, exports and notes with one fault each, so that together they show every code of section 14. */
final class FaultyInputs {

    private final Path folder;
    private final MadeJournal journal = VerdictSpecification.journal();
    private final List<Given> all = new ArrayList<>();

    FaultyInputs(Path folder) {
        this.folder = folder;
    }

    List<Given> all() {
        rows();
        storeFiles();
        wholeExports();
        partialExports();
        notes();
        keys();
        elsewhere();
        archives();
        return all;
    }

    private void rows() {
        for (var set : List.of(
                "payload = CAST('{}' AS BLOB)",
                "name = 'convention.renewed'",
                "revision = 0",
                "recorded_at = 999999999999999",
                "metadata = '{}'",
                "metadata = ' ' || metadata",
                "leaf = zeroblob(32)",
                "leaf = zeroblob(31)",
                "leaf = CAST(leaf || x'00' AS BLOB)",
                "leaf = zeroblob(32), name = 'x'",
                "stream = 'convention-21623-9', sequence = 0",
                "sequence = sequence + 100",
                "sequence = -1",
                "sequence = 9223372036854775000",
                "event_id = CAST(x'ff' AS TEXT)")) {
            changed("UPDATE events SET " + set + " WHERE position = 33");
        }
        changed("UPDATE events SET position = -1 WHERE position = 33");
        changed("UPDATE events SET position = 9000000000000000000 WHERE position = 33");
        changed("DELETE FROM events WHERE position = 33");
        changed("DELETE FROM events WHERE position = 0");
        changed("DELETE FROM events WHERE position BETWEEN 30 AND 40");
        changed("DELETE FROM events WHERE position > 77");
        changed("DELETE FROM events");
        changed(
                "DELETE FROM events WHERE position = 33",
                "UPDATE events SET position = position - 1 WHERE position > 33");
        changed(
                "UPDATE events SET position = 1000 WHERE position = 33",
                "UPDATE events SET position = 33 WHERE position = 34",
                "UPDATE events SET position = 34 WHERE position = 1000");
        changed(
                "UPDATE events SET position = position + 1000 WHERE position > 33",
                "UPDATE events SET position = position - 999 WHERE position > 33",
                "INSERT INTO events SELECT 34, known_at, stream, 99, aggregate_type, 'new', name, revision, recorded_at,"
                        + " metadata, payload, leaf, checksum FROM events WHERE position = 33");
        changed("UPDATE events SET stream = 'convention-21620-0', sequence = sequence + 500"
                + " WHERE stream = 'convention-21622-1'");
        changed("UPDATE store_facts SET value = 'SIMULATED' WHERE fact = 'clock'");
        changed("UPDATE store_facts SET value = 'cdg-59' WHERE fact = 'centre'");
        changed("DROP TABLE store_facts");
        changed("DROP TABLE events");
        changed("ALTER TABLE events RENAME COLUMN name TO other");
        changed("ALTER TABLE events ADD COLUMN other TEXT");
        rewritten();
    }

    /** An event rewritten with its leaf, with the tiles and without. */
    private void rewritten() {
        var event = journal.events.get(33);
        var other = new MadeEvent(
                event.eventId(),
                "x",
                1,
                event.stream(),
                event.sequence(),
                event.recordedAt(),
                event.metadata(),
                event.payload());
        var sql = "UPDATE events SET name = 'x', leaf = x'" + HexFormat.of().formatHex(other.leaf())
                + "' WHERE position = 33";
        var files = changed(sql);
        files.remove("journal/tile/0/000.p/81");
        add("the same without tiles", files);
    }

    private void storeFiles() {
        beside("no head", files -> files.remove("events.head"));
        beside("a blank head", files -> files.put("events.head", " ".repeat(256).getBytes(StandardCharsets.US_ASCII)));
        beside("a head cut", files -> files.put("events.head", new byte[100]));
        beside("half a head", files -> files.get("events.head")[200] ^= (byte) 0x81);
        beside("a journal to undo", files -> files.put("events.db-journal", new byte[1]));
        beside("no note", files -> files.keySet().removeIf(path -> path.startsWith("journal/checkpoints/")));
        beside(
                "another key in the file",
                files -> files.put("journal/keys", MadeKey.SECOND.text().getBytes(StandardCharsets.UTF_8)));
        beside(
                "keys with other ends of lines",
                files -> files.put("journal/keys", (MadeKey.FIRST.text() + "\r\n").getBytes(StandardCharsets.UTF_8)));
        beside("a tile of nothing", files -> files.put("journal/tile/0/000.p/81", new byte[81 * 32]));
        beside("no page but the first", files -> files.put("events.db", Arrays.copyOf(files.get("events.db"), 4096)));
        beside("no database", files -> files.put("events.db", new byte[5000]));
        beside("an empty log", files -> files.put("events.db-wal", new byte[0]));
        var unsealed = VerdictSpecification.journal().fill(3, 4);
        var files = store(unsealed, "UPDATE events SET name = 'y' WHERE position = 82");
        add("an unsealed event that does not give its leaf", files);
        add("an acknowledged event gone", store(unsealed, "DELETE FROM events WHERE position > 81"));
        var many = VerdictSpecification.journal().fill(400, 4);
        many.seal("2026-02-03T10:00:00.000Z");
        add("more faults than are shown", store(many, "UPDATE events SET revision = 7 WHERE position % 3 = 0"));
        for (int page = 2; page < 12; page++) {
            var damaged = store(many);
            Arrays.fill(damaged.get("events.db"), page * 4096, page * 4096 + 4096, (byte) 0);
            add("page " + page + " of nothing", damaged);
        }
    }

    private void wholeExports() {
        events(text -> text.replace("Convention \\\\\\\"7", "Convention \\\\\\\"8"));
        events(text -> without(text, 40));
        events(text -> without(text, 80));
        events(text -> without(text, 0));
        events(text -> text + text.split("(?<=\n)")[80]);
        events(text -> swapped(text, 40, 41));
        events(text -> text.replace("\"index\":40", "\"index\": 40"));
        events(text -> text.replace("\"index\":40,", "\"index\":41,"));
        events(String::strip);
        events(text -> text.replaceFirst("2023-11-14T22", "2023-11-31T22"));
        events(text -> text + "{}\n\n");
        events(text -> text.replaceFirst("\"payload\":\"[^\"]*\"", "\"payload\":\"\\\\ud800\""));
        var withFiles = MadeExport.all(journal);
        export("another text than listed", withFiles, files -> files.put("LISEZMOI.txt", new byte[19]));
        export("a file gone", withFiles, files -> files.remove("LISEZMOI.txt"));
        export("a file more", withFiles, files -> files.put("autre.txt", new byte[0]));
        export("no manifest", withFiles, files -> files.remove("manifest.json"));
        manifest("\"size\":81", "\"size\":80");
        manifest("\"size\":81", "\"size\":81.0");
        manifest("\"size\":81", "\"size\":81,\"size\":81");
        manifest("\"checkpoint\":3", "\"checkpoint\":4");
        manifest("\"checkpoint\":3", "\"checkpoint\":2");
        manifest("\"events\":81", "\"events\":82");
        manifest("opposable-export/1", "opposable-export/2");
        manifest("\"scope\"", "\"question\":null,\"scope\"");
        manifest("\"origin\":\"opposable/", "\"origin\":\"other/");
        var keyless = MadeExport.all(journal);
        keyless.files.remove("keys");
        add("no keys", keyless.whole());
    }

    private void events(UnaryOperator<String> change) {
        add(
                "events " + all.size(),
                MadeExport.all(journal).change("events.jsonl", change).whole());
    }

    private void manifest(String from, String to) {
        var files = MadeExport.all(journal).whole();
        var text = new String(files.get("manifest.json"), StandardCharsets.UTF_8).replace(from, to);
        files.put("manifest.json", text.getBytes(StandardCharsets.UTF_8));
        add("manifest " + to, files);
    }

    private void partialExports() {
        part("events.jsonl", text -> text.replace("Convention \\\\\\\"1\\\\\\\"", "Convention \\\\\\\"2\\\\\\\""));
        part("events.jsonl", text -> text.replaceFirst("(?s)de l'été(?!.*de l'été)", "de l'hiver"));
        part("events.jsonl", text -> without(text, 5));
        part("events.jsonl", text -> swapped(text, 2, 3));
        part("events.jsonl", text -> text + text.split("(?<=\n)")[3]);
        part("events.jsonl", text -> text + journal.events.get(80).line(90, false) + "\n");
        part("events.jsonl", text -> without(text, 0));
        part("proofs.jsonl", text -> without(text, 3));
        part("proofs.jsonl", text -> text + "{\"index\":80,\"path\":[]}\n");
        part("proofs.jsonl", text -> text.replaceFirst("\"path\":", "\"path\": "));
        part("proofs.jsonl", text -> text.replaceFirst("\\[\"..", "[\"00"));
        part("streams.jsonl", text -> without(text, 0));
        part("streams.jsonl", text -> swapped(text, 0, 1));
        part("streams.jsonl", text -> text.replaceFirst("\"collectivity\":\"21621\"", "\"collectivity\":\"21620\""));
        part("consistency.jsonl", text -> without(text, 0));
        part("consistency.jsonl", text -> text.replaceFirst("\"path\":\\[\"..", "\"path\":[\"00"));
        part("consistency.jsonl", text -> text + "{\"from\":7,\"path\":[],\"to\":8}\n");
        for (var file : List.of("proofs.jsonl", "streams.jsonl", "consistency.jsonl", "events.jsonl")) {
            var export = MadeExport.streams(journal, "convention-21621-1");
            export.files.remove(file);
            add("no " + file, export.whole());
        }
        var hiding = MadeExport.streams(journal, "convention-21621-1");
        hiding.scope = hiding.scope.replace("21621-1", "21623-0");
        add("a stream that is not shown", hiding.whole());
        for (int line = 1; line < 6; line++) {
            int hidden = line;
            add(
                    "a collectivity less entry " + line,
                    MadeExport.collectivity(journal, "21621")
                            .change("streams.jsonl", text -> without(text, hidden))
                            .whole());
        }
        add(
                "a collectivity of nobody less a neighbour",
                MadeExport.collectivity(journal, "216215")
                        .change("streams.jsonl", text -> without(text, 1))
                        .whole());
        var lying = MadeExport.streams(journal, "convention-21621-1");
        lying.question =
                "{\"kind\":\"ABSENCE\",\"names\":[\"convention.signed\"],\"from\":\"2023-01-01T00:00:00.000Z\","
                        + "\"to\":\"2026-01-01T00:00:00.000Z\"}";
        add("a false answer", lying.whole());
        var other = MadeExport.streams(journal, "convention-21621-1");
        other.question = lying.question.replace("2023-01-01", "2023-02-30");
        add("a question about a day that is none", other.whole());
    }

    private void part(String file, UnaryOperator<String> change) {
        add(
                "part " + all.size(),
                MadeExport.streams(journal, "convention-21621-1", "convention-21622-2")
                        .change(file, change)
                        .whole());
    }

    private void notes() {
        for (int gone = 1; gone <= 3; gone++) {
            var export = MadeExport.all(journal);
            export.files.remove("checkpoints/0000000" + gone + ".note");
            add("note " + gone + " gone", export.whole());
        }
        var none = MadeExport.all(journal);
        none.files.keySet().removeIf(path -> path.startsWith("checkpoints/"));
        add("no note", none.whole());
        for (var name : List.of("1.note", "000000003.note", "00000009.tsr", "a/00000001.note")) {
            var export = MadeExport.all(journal);
            export.files.put("checkpoints/" + name, journal.notes.get(2).file().getBytes(StandardCharsets.UTF_8));
            add("a file " + name, export.whole());
        }
        var later = VerdictSpecification.journal();
        var early = MadeExport.all(later);
        later.seal("2026-02-01T11:00:00.000Z");
        early.files.put("checkpoints/00000004.note", later.notes.get(3).file().getBytes(StandardCharsets.UTF_8));
        add("a note after the one referred to", early.whole());
        add("an empty time-stamp", stamped(new byte[0]));
        add("no time-stamp at all", stamped("rubbish".getBytes(StandardCharsets.UTF_8)));
        var last = journal.notes.get(2).file();
        for (var change : List.of(
                List.of("number 3", "number 4"),
                List.of("2026-02-01T10:00", "2026-01-31T23:29"),
                List.of("2026-02-01T10:00", "2026-02-30T10:00"),
                List.of("\n81\n", "\n50\n"),
                List.of("\n81\n", "\n0\n"),
                List.of("opposable/cdg-62/5", "opposable/cdg-62/6"),
                List.of(
                        "previous " + journal.notes.get(1).hash(),
                        "previous " + journal.notes.get(0).hash()),
                List.of("day " + journal.notes.get(1).hash() + "\n", ""),
                List.of("month ", "year "),
                List.of("streams 13", "streams 14"),
                List.of("streams 13", "streams  13"),
                List.of("number 3", "number 03"))) {
            signed(last, change.get(0), change.get(1));
        }
        var gap = VerdictSpecification.journal();
        var orphan = last.substring(0, last.indexOf("\n\n") + 1).replaceFirst("previous .*\n", "");
        gap.notes.set(2, gap.sealed(orphan, 81, "2026-02-01T10:00:00.000Z", MadeKey.FIRST));
        var export = MadeExport.all(gap);
        export.files.remove("checkpoints/00000002.note");
        add("a note after a gap that names none before", export.whole());
        var unsigned = VerdictSpecification.journal();
        unsigned.notes.set(2, new MadeJournal.Sealed(last.replace("10:00:00.000Z", "10:00:00.001Z"), 81, 0));
        add("a note changed after it was signed", MadeExport.all(unsigned).whole());
    }

    private void signed(String note, String from, String to) {
        var text = note.substring(0, note.indexOf("\n\n") + 1).replace(from, to);
        var again = VerdictSpecification.journal();
        again.notes.set(2, again.sealed(text, 81, "2026-02-01T10:00:00.000Z", MadeKey.FIRST));
        add("signed with " + to, MadeExport.all(again).whole());
        add(
                "partly, signed with " + to,
                MadeExport.streams(again, "convention-21621-1").whole());
        add("stored, signed with " + to, store(again));
    }

    private Map<String, byte[]> stamped(byte[] stamp) {
        var again = VerdictSpecification.journal();
        again.stamps.put(2, stamp);
        return MadeExport.all(again).whole();
    }

    private void keys() {
        for (var reason : List.of("PLANNED", "COMPROMISED", "LOST", "FIRST", "TIRED")) {
            for (var handover : new String[] {null, MadeKey.FIRST.handover(MadeKey.SECOND), "AAAA"}) {
                var rotated = VerdictSpecification.journal();
                rotated.introduce(MadeKey.SECOND, reason, MadeKey.FIRST.text(), handover);
                rotated.seal("2026-02-02T10:00:00.000Z");
                add("a key " + reason + " " + handover, MadeExport.all(rotated).whole());
                add("a key stored " + reason + " " + handover, store(rotated));
            }
        }
        var stranger = VerdictSpecification.journal();
        stranger.fill(1, 1).seal("2026-02-02T10:00:00.000Z", MadeKey.SECOND);
        add("a note of a stranger's key", MadeExport.all(stranger).whole());
        var broken = VerdictSpecification.journal();
        broken.add(MadeJournal.JOURNAL, "journal.key-introduced", null, "{\"key\":1}");
        broken.add(MadeJournal.JOURNAL, "journal.key-introduced", null, "{\"key\":1,\"key\":2}");
        add("an unsealed key of nothing", store(broken));
        broken.seal("2026-02-02T10:00:00.000Z");
        add("a key of nothing", MadeExport.all(broken).whole());
        var withheld = MadeExport.all(journal)
                .change(
                        "events.jsonl",
                        text -> text.replace(
                                journal.events.get(0).line(0, false),
                                journal.events.get(0).line(0, true)));
        add("a key withheld", withheld.whole());
    }

    private void elsewhere() {
        var export = MadeExport.all(journal).whole();
        var part = MadeExport.streams(journal, "convention-21621-1").whole();
        var grown = VerdictSpecification.journal().fill(5, 4);
        grown.seal("2026-02-02T10:00:00.000Z");
        grown.seal("2026-02-02T11:00:00.000Z");
        var rewritten = MadeJournal.begun().fill(20, 3);
        rewritten.seal("2026-01-31T22:30:00.000Z");
        rewritten.seal("2026-01-31T22:31:00.000Z");
        rewritten.seal("2026-01-31T22:32:00.000Z");
        rewritten.seal("2026-01-31T22:33:00.000Z");
        var stranger = new Elsewhere(List.of(MadeKey.SECOND), List.of(), List.of());
        var store = store(journal);
        var unsealed = store(VerdictSpecification.journal().fill(9, 4));
        var bare = new TreeMap<>(store);
        bare.keySet().removeIf(path -> path.startsWith("journal/checkpoints/"));
        for (var files : List.of(export, part, store, unsealed, bare)) {
            for (int i : new int[] {0, 3, 4}) {
                given("a witness later or earlier " + i, files, SoundInputs.witnesses(grown, i));
            }
            for (int i : new int[] {0, 3}) {
                given("a witness of another journal " + i, files, SoundInputs.witnesses(rewritten, i));
            }
            given("a stranger's key", files, stranger);
        }
        var stamped = VerdictSpecification.journal();
        stamped.stamp(2, SoundInputs.AUTHORITY);
        var other = MadeAuthority.of("EC", "SHA256withECDSA", "2.16.840.1.101.3.4.2.1");
        for (var authority : List.of(other.root, other.signer, SoundInputs.AUTHORITY.signer)) {
            given(
                    "an authority",
                    MadeExport.all(stamped).whole(),
                    new Elsewhere(List.of(), List.of(), List.of(authority)));
        }
    }

    private void archives() {
        var whole = MadeExport.all(journal).whole();
        for (var name : List.of("../x", "/x", "a/../../x", "a\\x", "C:x", "./x")) {
            var files = new TreeMap<>(whole);
            files.put(name, new byte[1]);
            archive("an archive with " + name, files, "");
        }
        var bomb = MadeExport.all(journal);
        bomb.files.put("bombe.bin", new byte[4 << 20]);
        archive("an archive that grows", bomb.whole(), "");
        archive("an archive of a store", store(journal), "");
        archive("an archive two folders deep", whole, "a/b/");
        add("a folder in a folder", prefixed(whole));
        all.add(new Given("no archive", Map.of("export.zip", new byte[40]), true, Elsewhere.THE_KEY));
    }

    private static Map<String, byte[]> prefixed(Map<String, byte[]> files) {
        var inside = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> inside.put("inside/" + path, bytes));
        return inside;
    }

    private void archive(String name, Map<String, byte[]> files, String under) {
        var zip = MadeStore.bytes(MadeExport.zip(files, under, folder.resolve("archive.zip")));
        all.add(new Given(name, Map.of("export.zip", zip), true, Elsewhere.THE_KEY));
    }

    private Map<String, byte[]> changed(String... statements) {
        var files = store(journal, statements);
        add(String.join("; ", statements), files);
        return new TreeMap<>(files);
    }

    private Map<String, byte[]> store(MadeJournal of, String... statements) {
        var place = folder.resolve("store-" + all.size() + "-" + System.identityHashCode(of) + "-" + statements.length);
        MadeStore.write(of, place);
        MadeStore.change(place, statements);
        return SameVerdictTest.files(place);
    }

    private void beside(String name, Consumer<Map<String, byte[]>> change) {
        var files = store(journal);
        change.accept(files);
        add(name, files);
    }

    private void export(String name, MadeExport export, Consumer<Map<String, byte[]>> change) {
        var files = export.whole();
        change.accept(files);
        add(name, files);
    }

    private void add(String name, Map<String, byte[]> files) {
        given(name, files, Elsewhere.THE_KEY);
    }

    private void given(String name, Map<String, byte[]> files, Elsewhere elsewhere) {
        all.add(new Given(name, files, false, elsewhere));
    }

    private static String without(String text, int line) {
        var lines = text.split("(?<=\n)");
        lines[line] = "";
        return String.join("", lines);
    }

    private static String swapped(String text, int first, int second) {
        var lines = text.split("(?<=\n)");
        var kept = lines[first];
        lines[first] = lines[second];
        lines[second] = kept;
        return String.join("", lines);
    }
}
