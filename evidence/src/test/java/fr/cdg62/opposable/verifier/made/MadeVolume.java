package fr.cdg62.opposable.verifier.made;

import fr.cdg62.opposable.verifier.tree.Hashes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.AbstractList;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A store and an export of many events, to measure a verification with: payloads of about 300 bytes, metadata of about 500, twenty events a stream,
 * ten notes. {@code main(folder, how many)} writes {@code folder/store} and {@code folder/export}.
 */
public final class MadeVolume {

    private static final int EVENTS_OF_A_STREAM = 20;
    private static final int NOTES = 10;

    private MadeVolume() {}

    /** Writes both. */
    public static void main(String[] words) throws IOException {
        write(Path.of(words[0]), Integer.parseInt(words[1]));
    }

    /** Writes a store and an export of so many events. */
    public static void write(Path folder, int count) throws IOException {
        var journal = MadeJournal.over(new Events(count));
        for (int i = 1; i <= NOTES; i++) {
            var time = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i * 86_400L);
            journal.seal((int) ((long) count * i / NOTES), MadeEvent.instant(time.toEpochMilli()), MadeKey.FIRST);
        }
        MadeStore.write(journal, folder.resolve("store"));
        export(journal, folder.resolve("export"), count);
    }

    private static void export(MadeJournal journal, Path folder, int count) throws IOException {
        Files.createDirectories(folder.resolve("checkpoints"));
        var files = new TreeMap<String, byte[]>();
        journal.checkpoints(NOTES).forEach((name, bytes) -> files.put("checkpoints/" + name, bytes));
        files.put("keys", journal.keyFile());
        var list = new StringBuilder();
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
            list.append(listed(file.getKey(), file.getValue().length, MadeTree.sha256(file.getValue())))
                    .append(',');
        }
        var events = folder.resolve("events.jsonl");
        try (var out = new BufferedOutputStream(Files.newOutputStream(events), 1 << 20)) {
            for (int i = 0; i < count; i++) {
                out.write((journal.events.get(i).line(i, false) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.writeString(
                folder.resolve("manifest.json"),
                "{\"format\":\"opposable-export/1\",\"origin\":\"" + MadeKey.origin() + "\",\"checkpoint\":" + NOTES
                        + ",\"size\":" + count + ",\"events\":" + count + ",\"scope\":{\"kind\":\"ALL\"},\"files\":["
                        + list + listed("events.jsonl", Files.size(events), sha256(events)) + "]}\n");
    }

    private static byte[] sha256(Path file) throws IOException {
        var sha256 = Hashes.sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sha256.digest();
    }

    private static String listed(String path, long bytes, byte[] sha256) {
        return "{\"path\":\"" + path + "\",\"bytes\":" + bytes + ",\"sha256\":\"" + MadeTree.hex(sha256) + "\"}";
    }

    /** Events made when they are asked for. */
    private static final class Events extends AbstractList<MadeEvent> {

        private final int count;
        private final MadeEvent first = MadeJournal.begun().events.get(0);

        Events(int count) {
            this.count = count;
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public MadeEvent get(int i) {
            if (i == 0) {
                return first;
            }
            int n = i - 1;
            int block = n / (EVENTS_OF_A_STREAM * 100);
            var stream = String.format("convention-2162%05d-%d", block, n % 100);
            var hash = HexFormat.of()
                    .formatHex(MadeTree.sha256(stream.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) i}));
            var metadata = new TreeMap<>(Map.of(
                    "actor",
                    "account-" + i % 500,
                    "centre",
                    "cdg-62",
                    "collectivity",
                    "2162" + block,
                    "commandHash",
                    hash,
                    "commandId",
                    "log-assistance-hour/" + stream + "/" + i,
                    "convention",
                    stream,
                    "correlation",
                    hash.substring(0, 32),
                    "receivedAt",
                    "2024-11-04T09:15:30.120Z",
                    "role",
                    "AGENT",
                    "salt",
                    hash.substring(32)));
            metadata.put("rulesHeld", "RenewedAtMostOnce,NoTerminationIsPending,RenewalDecidedByTheLastDay,Délégation");
            return new MadeEvent(
                    String.format("0192f6c4-8a31-7c02-9d55-%012d", i),
                    "assistance.hour-logged",
                    1,
                    stream,
                    n % (EVENTS_OF_A_STREAM * 100) / 100,
                    1_600_000_000_000L + i * 1000L,
                    metadata,
                    ("{\"ledgerId\":\"" + stream + "\",\"entryId\":\"" + hash
                                    + "\",\"doneOn\":\"2024-11-04\",\"minutes\":"
                                    + (i % 480) + ",\"topic\":\"Télétransmission\",\"text\":\""
                                    + "à bientôt ".repeat(12)
                                    + "\"}")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }
}
