package fr.cdg62.opposable.verifier.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An export of a sample journal: its files, which a test may spoil before or after the manifest is written. */
final class SampleExport {

    final Map<String, byte[]> files = new TreeMap<>();
    final Map<String, Object> manifest = new HashMap<>();

    private SampleExport() {}

    static SampleExport all(SampleJournal journal) {
        return of(journal, Map.of("kind", "ALL"), event -> true, entry -> true);
    }

    static SampleExport stream(SampleJournal journal, String stream) {
        return of(
                journal,
                Map.of("kind", "STREAMS", "streams", List.of(stream)),
                event -> event.stream().equals(stream),
                entry -> entry.stream().equals(stream));
    }

    static SampleExport events(SampleJournal journal, String name) {
        return of(journal, Map.of("kind", "EVENTS"), event -> event.name().equals(name), entry -> false);
    }

    /** With the entries of the neighbours, which are the same whatever the collectivity in so small a journal. */
    static SampleExport collectivity(SampleJournal journal, String collectivity) {
        return of(
                journal,
                Map.of("kind", "COLLECTIVITY", "collectivity", collectivity),
                event -> event.collectivity().equals(collectivity),
                entry -> true);
    }

    private static SampleExport of(
            SampleJournal journal,
            Map<String, Object> scope,
            Predicate<SampleEvent> shown,
            Predicate<SampleEntry> listed) {
        var export = new SampleExport();
        var last = journal.notes.getLast();
        var events = journal.events.subList(0, last.size());
        var leaves = journal.leaves(last.size());
        boolean all = scope.get("kind").equals("ALL");
        var lines = new ArrayList<String>();
        var proofs = new ArrayList<String>();
        for (int index = 0; index < events.size(); index++) {
            if (shown.test(events.get(index)) || events.get(index).stream().startsWith("journal-")) {
                lines.add(line(index, events.get(index)));
                proofs.add(SampleJson.of(Map.of("index", index, "path", path(SampleTree.inclusion(index, leaves)))));
            }
        }
        export.put("events.jsonl", lines);
        journal.notes.forEach(note -> export.files.put(note.path(), note.bytes()));
        export.put("keys", List.of(SampleJournal.FIRST.text(), SampleJournal.SECOND.text()));
        if (!all) {
            export.put("proofs.jsonl", proofs);
            export.put("streams.jsonl", entries(events, listed));
            export.put("consistency.jsonl", consistency(journal));
        }
        export.manifest.putAll(Map.of(
                "format",
                "opposable-export/1",
                "origin",
                SampleJournal.ORIGIN,
                "checkpoint",
                last.number(),
                "size",
                last.size(),
                "events",
                lines.size(),
                "scope",
                scope));
        return export;
    }

    SampleExport absence(String name, String from, String to) {
        manifest.put("question", Map.of("kind", "ABSENCE", "names", List.of(name), "from", from, "to", to));
        return this;
    }

    /** Changes the text of a file. */
    SampleExport spoil(String path, UnaryOperator<String> change) {
        var text = new String(files.get(path), StandardCharsets.UTF_8);
        var changed = change.apply(text);
        if (changed.equals(text)) {
            throw new AssertionError("nothing was changed in " + path);
        }
        files.put(path, changed.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SampleExport without(String path) {
        if (files.remove(path) == null) {
            throw new AssertionError("no " + path);
        }
        return this;
    }

    /** Writes the manifest of the files as they are now. */
    SampleExport listed() {
        manifest.put(
                "files",
                files.entrySet().stream()
                        .filter(file -> !file.getKey().equals("manifest.json"))
                        .map(file -> Map.of(
                                "path", file.getKey(),
                                "bytes", file.getValue().length,
                                "sha256", HexFormat.of().formatHex(SampleTree.sha256(file.getValue()))))
                        .toList());
        files.put("manifest.json", SampleJson.of(manifest).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path folder(Path under) throws IOException {
        for (var file : files.entrySet()) {
            var path = under.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return under;
    }

    Path archive(Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                if (file.getKey().endsWith(".note")) {
                    var crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    private static String line(int index, SampleEvent event) {
        var members = new HashMap<String, Object>(Map.of(
                "index", index,
                "aggregate", event.stream().replaceAll("-.*", ""),
                "eventId", event.eventId(),
                "metadata", event.metadata(),
                "name", event.name(),
                "recordedAt", event.recordedAt(),
                "revision", 1,
                "sequence", event.sequence(),
                "stream", event.stream()));
        members.put("salt", event.salt());
        members.put("payload", event.payloadText());
        return SampleJson.of(members);
    }

    private static List<String> entries(List<SampleEvent> events, Predicate<SampleEntry> listed) {
        var entries = SampleEntry.of(events);
        var leaves = entries.stream().map(SampleEntry::leaf).toList();
        var lines = new ArrayList<String>();
        for (int rank = 0; rank < entries.size(); rank++) {
            if (listed.test(entries.get(rank)) || entries.get(rank).stream().startsWith("journal-")) {
                var members = new HashMap<>(entries.get(rank).members());
                members.put("rank", rank);
                members.put("path", path(SampleTree.inclusion(rank, leaves)));
                lines.add(SampleJson.of(members));
            }
        }
        return lines;
    }

    private static List<String> consistency(SampleJournal journal) {
        var lines = new ArrayList<String>();
        for (int n = 1; n < journal.notes.size(); n++) {
            var from = journal.notes.get(n - 1);
            var to = journal.notes.get(n);
            if (from.size() != to.size()) {
                var proof = SampleTree.consistency(from.size(), journal.leaves(to.size()));
                lines.add(SampleJson.of(Map.of("from", from.number(), "to", to.number(), "path", path(proof))));
            }
        }
        return lines;
    }

    private static List<String> path(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

    private void put(String path, List<String> lines) {
        files.put(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
