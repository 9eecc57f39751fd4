package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads {@code events.jsonl}: the file is hashed by one thread while others hash the events. */
final class ExportEvents {

    private final Source source;
    private final ExportFiles files;
    private final Findings findings;
    private long linesBefore;

    ExportEvents(Source source, ExportFiles files, Findings findings) {
        this.source = source;
        this.files = files;
        this.findings = findings;
    }

    /** Gives every event in order; answers how many lines there are. A line that is no event is a finding. */
    long read(@Nullable Question question, Consumer<EventBatch> receiver) {
        if (!source.has(ExportLine.FILE)) {
            return 0;
        }
        var lines = ThreadLocal.withInitial(() -> new ExportLine(question));
        try (var in = files.digesting(ExportLine.FILE);
                var conveyor = new Conveyor(batch -> pass(batch, receiver))) {
            try {
                Lines.pieces(in, (bytes, length) -> conveyor.put(() -> batch(bytes, length, lines.get())));
            } catch (Malformed e) {
                findings.add(Code.FILE_CHANGED, Place.file(ExportLine.FILE), "file.lines", ExportLine.FILE, e.what());
            }
            conveyor.drain();
            files.compare(ExportLine.FILE, in);
        } catch (IOException e) {
            findings.add(Code.FILE_CHANGED, Place.file(ExportLine.FILE), "file.unreadable", ExportLine.FILE);
        }
        return linesBefore;
    }

    private void pass(EventBatch batch, Consumer<EventBatch> receiver) {
        for (var line : batch.malformed()) {
            findings.add(
                    Code.FILE_CHANGED,
                    Place.file(ExportLine.FILE),
                    "line.malformed",
                    ExportLine.FILE,
                    linesBefore + line.number(),
                    line.what());
        }
        linesBefore += batch.lines();
        receiver.accept(batch);
    }

    private static EventBatch batch(byte[] bytes, int length, ExportLine line) {
        var batch = new EventBatch();
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                batch.line();
                try {
                    line.read(bytes, from, i, batch);
                } catch (Malformed e) {
                    batch.malformed(e.what());
                }
                from = i + 1;
            }
        }
        return batch;
    }
}
