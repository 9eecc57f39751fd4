package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Problem;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.ReadEndpoint;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * {@code GET /api/journal}: how the journal stands, with its notes. {@code POST /api/journal/seal}: begins a pass, unless one waits, and
 * answers 202 at once; 409 while the journal refuses to sign. Each note, and its time-stamp, is a file of its own. It is about the
 * machine today and not about a date, so it carries no date of reading.
 */
@ReadEndpoint
public class SealEndpoint {

    private final ReadDesk desk;
    private final Seals seals;
    private final Texts texts = new Texts("pages");

    /** The endpoint of the journal. */
    public SealEndpoint(ReadDesk desk, Seals seals) {
        this.desk = desk;
        this.seals = seals;
    }

    /**
     * How the journal stands and what it signed.
     *
     * @param notes the last first
     */
    record JournalSeen(SealState state, List<SealedNote> notes) {}

    @GetMapping("/api/journal")
    ResponseEntity<byte[]> state() {
        desk.viewerAsking("journal");
        return json(HttpStatus.OK, new JournalSeen(seals.state(), seals.notes()));
    }

    @PostMapping("/api/journal/seal")
    ResponseEntity<byte[]> seal() {
        desk.viewerAsking("journal-seal");
        var alarm = seals.alarm();
        if (alarm.isPresent()) {
            return refused(alarm.get());
        }
        seals.begin(Seals.Trigger.ASKED);
        return json(HttpStatus.ACCEPTED, seals.state());
    }

    private ResponseEntity<byte[]> refused(String why) {
        var problem = new Problem(
                "urn:opposable:problem:journal-refused",
                texts.of("problem.JOURNAL_REFUSED.title"),
                HttpStatus.CONFLICT.value(),
                why,
                "JOURNAL_REFUSED",
                "docs/journal.md, section 7",
                texts.of("remedy.JOURNAL_REFUSED"));
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProductJson.mapper().writeValueAsBytes(problem));
    }

    @GetMapping("/api/journal/notes/{number}")
    ResponseEntity<byte[]> note(@PathVariable long number) {
        desk.viewerAsking("journal");
        return file(seals.noteFile(number).orElseThrow(NothingSuch::new), MediaType.TEXT_PLAIN, number, ".note");
    }

    @GetMapping("/api/journal/notes/{number}/stamp")
    ResponseEntity<byte[]> stamp(@PathVariable long number) {
        desk.viewerAsking("journal");
        var stamp = seals.stampFile(number).orElseThrow(NothingSuch::new);
        return file(stamp, MediaType.valueOf("application/timestamp-reply"), number, ".tsr");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, long number, String ending) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + CheckpointFolder.name(number) + ending + "\"")
                .body(content);
    }

    private static ResponseEntity<byte[]> json(HttpStatus status, Object value) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ProductJson.mapper().writeValueAsBytes(value));
    }
}
