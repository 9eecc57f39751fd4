package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code GET /api/journal/verifier.html} and {@code GET /api/journal/opposable-verify.jar}: what verifies an export or a store without
 * this product, to keep or to give away. The page is handed over as a file: it is meant to be opened where this product is not.
 */
@ReadEndpoint
public class VerifierEndpoint {

    private final ReadDesk desk;

    /** The endpoint of both verifiers. */
    public VerifierEndpoint(ReadDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/journal/verifier.html")
    ResponseEntity<Resource> page() {
        return file("verify.html", "verifier.html", MediaType.TEXT_HTML);
    }

    @GetMapping("/api/journal/opposable-verify.jar")
    ResponseEntity<Resource> jar() {
        return file("opposable-verify.jar", "opposable-verify.jar", MediaType.valueOf("application/java-archive"));
    }

    private ResponseEntity<Resource> file(String resource, String name, MediaType type) {
        desk.viewerAsking("journal");
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(new ClassPathResource("/fr/cdg62/opposable/verifier/" + resource));
    }
}
