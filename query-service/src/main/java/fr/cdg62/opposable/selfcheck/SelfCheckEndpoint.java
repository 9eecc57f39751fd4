package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * {@code GET /api/self-check}: how it stands. {@code POST /api/self-check}: begins one, unless one is under way, and answers 202 at
 * once. It is about the machine today and not about a date, so it carries no date of reading.
 */
@ReadEndpoint
public class SelfCheckEndpoint {

    private final ReadDesk desk;
    private final SelfChecks checks;

    /** The endpoint of the self-check. */
    public SelfCheckEndpoint(ReadDesk desk, SelfChecks checks) {
        this.desk = desk;
        this.checks = checks;
    }

    @GetMapping("/api/self-check")
    ResponseEntity<byte[]> state() {
        desk.viewerAsking("self-check");
        return answer(HttpStatus.OK);
    }

    @PostMapping("/api/self-check")
    ResponseEntity<byte[]> begin() {
        desk.viewerAsking("self-check-launch");
        checks.begin();
        return answer(HttpStatus.ACCEPTED);
    }

    private ResponseEntity<byte[]> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ProductJson.mapper().writeValueAsBytes(checks.state()));
    }
}
