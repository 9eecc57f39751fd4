package fr.cdg62.opposable.verifier.made;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An export as files in memory; a test changes some before they are written. The manifest is made last, from the files as they then are. */
public final class MadeExport {

    public final Map<String, byte[]> files = new TreeMap<>();
    public String scope;
    public String question;
    public long events;
    public long size;
    public long checkpoint;
    public String origin = MadeKey.origin();
    public String format = "opposable-export/1";

    private MadeExport() {}

    /** Everything below the last note. */
    public static MadeExport all(MadeJournal journal) {
        return of(journal, "{\"kind\":\"ALL\"}", event -> true, entry -> true);
    }

    /** Whole streams. */
    public static MadeExport streams(MadeJournal journal, String... streams) {
        var wanted = List.of(streams);
        var scope = "{\"kind\":\"STREAMS\",\"streams\":"
                + wanted.stream().map(MadeEvent::quoted).collect(Collectors.joining(",", "[", "]")) + "}";
        return of(journal, scope, event -> wanted.contains(event.stream()), entry -> wanted.contains(entry.stream()));
    }

    /** Every stream of a collectivity, and its neighbours' entries. */
    public static MadeExport collectivity(MadeJournal journal, String collectivity) {
        int size = journal.notes.get(journal.notes.size() - 1).size();
        var entries = journal.entries(size);
        var streams = entries.stream()
                .filter(e -> e.collectivity().equals(collectivity))
                .map(MadeJournal.Entry::stream)
                .toList();
        int first = (int) entries.stream()
                .filter(e -> e.collectivity().compareTo(collectivity) < 0)
                .count();
        return of(
                journal,
                "{\"kind\":\"COLLECTIVITY\",\"collectivity\":" + MadeEvent.quoted(collectivity) + "}",
                event -> streams.contains(event.stream()),
                entry -> entries.indexOf(entry) >= first - 1 && entries.indexOf(entry) <= first + streams.size());
    }

    /** Some events, by their index. */
    public static MadeExport events(MadeJournal journal, Predicate<MadeEvent> wanted) {
        return of(journal, "{\"kind\":\"EVENTS\"}", wanted, entry -> false);
    }

    private static MadeExport of(
            MadeJournal journal, String scope, Predicate<MadeEvent> wanted, Predicate<MadeJournal.Entry> shown) {
        var export = new MadeExport();
        export.scope = scope;
        export.checkpoint = journal.notes.size();
        int size = journal.notes.get(journal.notes.size() - 1).size();
        export.size = size;
        var indexes = IntStream.range(0, size)
                .filter(i -> wanted.test(journal.events.get(i))
                        || journal.events.get(i).stream().equals(MadeJournal.JOURNAL))
                .boxed()
                .toList();
        export.events = indexes.size();
        export.text(
                "events.jsonl",
                indexes.stream().map(i -> journal.events.get(i).line(i, false)).toList());
        journal.checkpoints(journal.notes.size())
                .forEach((name, bytes) -> export.files.put("checkpoints/" + name, bytes));
        export.files.put("keys", journal.keyFile());
        export.files.put("LISEZMOI.txt", "Pour les personnes.\n".getBytes(StandardCharsets.UTF_8));
        if (!scope.contains("ALL")) {
            export.paths(journal, size, indexes, shown);
        }
        return export;
    }

    private void paths(MadeJournal journal, int size, List<Integer> indexes, Predicate<MadeJournal.Entry> shown) {
        var leaves = journal.leaves.subList(0, size);
        text(
                "proofs.jsonl",
                indexes.stream()
                        .map(i -> "{\"index\":" + i + ",\"path\":" + MadeTree.json(MadeTree.path(i, leaves)) + "}")
                        .toList());
        var entries = journal.entries(size);
        var entryLeaves = journal.entryLeaves(size);
        text(
                "streams.jsonl",
                IntStream.range(0, entries.size())
                        .filter(i -> shown.test(entries.get(i))
                                || entries.get(i).stream().equals(MadeJournal.JOURNAL))
                        .mapToObj(i -> entries.get(i).text().replaceFirst(",\"stream\":.*", "") + ",\"path\":"
                                + MadeTree.json(MadeTree.path(i, entryLeaves)) + ",\"rank\":" + i + ",\"stream\":"
                                + MadeEvent.quoted(entries.get(i).stream()) + "}")
                        .toList());
        text(
                "consistency.jsonl",
                IntStream.range(1, journal.notes.size())
                        .filter(i -> journal.notes.get(i).size()
                                != journal.notes.get(i - 1).size())
                        .mapToObj(i -> "{\"from\":" + i + ",\"path\":"
                                + MadeTree.json(MadeTree.consistency(
                                        journal.notes.get(i - 1).size(),
                                        journal.leaves.subList(
                                                0, journal.notes.get(i).size())))
                                + ",\"to\":" + (i + 1) + "}")
                        .toList());
    }

    private void text(String file, List<String> lines) {
        files.put(
                file,
                lines.stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a file. */
    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** Changes the text of a file. */
    public MadeExport change(String file, UnaryOperator<String> change) {
        var before = text(file);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing was changed in " + file);
        }
        files.put(file, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The manifest of the files as they are now. */
    public String manifest() {
        var list = files.entrySet().stream()
                .map(file -> "{\"path\":" + MadeEvent.quoted(file.getKey()) + ",\"bytes\":" + file.getValue().length
                        + ",\"sha256\":\"" + MadeTree.hex(MadeTree.sha256(file.getValue())) + "\"}")
                .collect(Collectors.joining(",\n", "[", "]"));
        return "{\"format\":\"" + format + "\",\"origin\":\"" + origin + "\",\"checkpoint\":" + checkpoint
                + ",\"size\":" + size + ",\"events\":" + events + ",\"scope\":" + scope
                + (question == null ? "" : ",\"question\":" + question) + ",\n\"files\":" + list + "}\n";
    }

    /** Every file, the manifest too. */
    public Map<String, byte[]> whole() {
        var whole = new TreeMap<>(files);
        whole.put("manifest.json", manifest().getBytes(StandardCharsets.UTF_8));
        return whole;
    }

    /** Writes the folder. */
    public Path write(Path folder) {
        return write(whole(), folder);
    }

    /** Writes files into a folder. */
    public static Path write(Map<String, byte[]> files, Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Writes the archive, under a folder inside it. */
    public static Path zip(Map<String, byte[]> files, String folder, Path archive) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            return archive;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
