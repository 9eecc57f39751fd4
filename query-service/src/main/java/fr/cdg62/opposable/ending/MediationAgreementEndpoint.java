package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.export.OdtText;
import fr.cdg62.opposable.pages.Installation;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/conventions/{id}/disputes/{dispute}/mediation.odt}: an agreement to try a mediation, drafted from what is recorded. */
@ReadEndpoint
public class MediationAgreementEndpoint {

    private final Registers registers;
    private final Installation installation;

    /** The endpoint of the drafts. */
    public MediationAgreementEndpoint(Registers registers, Installation installation) {
        this.registers = registers;
        this.installation = installation;
    }

    @GetMapping("/api/conventions/{id}/disputes/{dispute}/mediation.odt")
    ResponseEntity<byte[]> draft(@PathVariable String id, @PathVariable String dispute, AsAsked at) {
        var found = registers.disputes(new RegisterAsked(null, null, id, null), at);
        var line = found.items().stream()
                .filter(one -> one.name().equals(dispute))
                .findFirst()
                .orElseThrow(NothingSuch::new);
        var name = (installation.simulated() ? "SIMULE-" : "") + "accord-de-mediation-" + line.name() + ".odt";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, OdtText.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new MediationAgreementDraft(line, found.asOf(), installation).bytes());
    }
}
