package fr.cdg62.opposable.verifier.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** One checkpoint of a sample journal: what is signed, and the file. */
record SampleNote(int number, int size, String time, String file) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The note that follows those before, over these first events of a journal. */
    static SampleNote after(
            List<SampleNote> before, List<SampleEvent> events, String time, SampleKey key, boolean simulated) {
        var leaves = events.stream().map(SampleEvent::leaf).toList();
        var entries = SampleEntry.of(events).stream().map(SampleEntry::leaf).toList();
        int number = before.size() + 1;
        var text = new StringBuilder()
                .append(key.origin() + "\n" + events.size() + "\n" + base64(SampleTree.root(leaves)) + "\n")
                .append("number " + number + "\ntime " + time + "\n")
                .append("streams " + entries.size() + " " + base64(SampleTree.root(entries)) + "\n");
        if (!before.isEmpty()) {
            text.append("previous " + before.getLast().hash() + "\n");
        }
        for (var period : List.of("day:10", "month:7", "year:4")) {
            int length = Integer.parseInt(period.split(":")[1]);
            before.stream()
                    .filter(note -> !day(note.time())
                            .substring(0, length)
                            .equals(day(time).substring(0, length)))
                    .reduce((first, second) -> second)
                    .ifPresent(note -> text.append(period.split(":")[0] + " " + note.hash() + "\n"));
        }
        text.append(simulated ? "clock SIMULATED\n" : "");
        return new SampleNote(number, events.size(), time, signed(text.toString(), key));
    }

    static String signed(String text, SampleKey key) {
        var signature = new ByteArrayOutputStream();
        signature.writeBytes(key.id());
        signature.writeBytes(key.sign(text));
        return text + "\n— " + key.origin() + " " + base64(signature.toByteArray()) + "\n";
    }

    String path() {
        return "checkpoints/%08d.note".formatted(number);
    }

    byte[] bytes() {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    String hash() {
        return HexFormat.of().formatHex(SampleTree.sha256(bytes()));
    }

    /** The text this note signs, so that a test can sign another one. */
    String text() {
        return file.substring(0, file.lastIndexOf("\n— "));
    }

    private static String day(String time) {
        return Instant.parse(time).atZone(PARIS).toLocalDate().toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
