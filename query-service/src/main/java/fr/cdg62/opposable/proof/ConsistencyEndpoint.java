package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.ReadEndpoint;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code GET /api/journal/consistency?from=1&to=9}: what shows that nothing was rewritten between two notes, to whoever holds the first
 * (RFC 9162, section 2.1.4). Two notes of one size bind the same events when their roots are the same: no hash is needed then.
 */
@ReadEndpoint
public class ConsistencyEndpoint {

    private final ReadDesk desk;
    private final ProvedExports exports;

    /** The endpoint over those notes. */
    public ConsistencyEndpoint(ReadDesk desk, ProvedExports exports) {
        this.desk = desk;
        this.exports = exports;
    }

    /**
     * One end.
     *
     * @param number of the note
     * @param root of its events, in hexadecimal
     */
    record End(long number, long size, String root) {
        static End of(Note note) {
            var checkpoint = note.checkpoint();
            return new End(
                    checkpoint.number(), checkpoint.size(), checkpoint.root().hex());
        }
    }

    /**
     * The proof.
     *
     * @param path in hexadecimal, in the order of the RFC
     */
    record Consistency(End from, End to, List<String> path) {}

    @GetMapping("/api/journal/consistency")
    ResponseEntity<byte[]> consistency(@RequestParam long from, @RequestParam long to) {
        desk.viewerAsking("journal");
        if (from >= to) {
            throw new BadParameter("to", Long.toString(to));
        }
        var first = exports.note(from).orElseThrow(NothingSuch::new);
        var second = exports.note(to).orElseThrow(NothingSuch::new);
        var path = first.checkpoint().size() == second.checkpoint().size()
                ? List.<String>of()
                : exports.consistency(first, second).stream().map(Hash::hex).toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ProductJson.mapper().writeValueAsBytes(new Consistency(End.of(first), End.of(second), path)));
    }
}
