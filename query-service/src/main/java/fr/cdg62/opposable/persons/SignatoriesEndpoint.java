package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/collectivities/{id}/signatories}. */
@ReadEndpoint
public class SignatoriesEndpoint {

    private final Signatories signatories;

    /** The endpoint of those who could sign. */
    public SignatoriesEndpoint(Signatories signatories) {
        this.signatories = signatories;
    }

    @GetMapping("/api/collectivities/{id}/signatories")
    SignatoriesSeen signatories(@PathVariable String id, AsAsked at) {
        return signatories.find(id, at);
    }
}
