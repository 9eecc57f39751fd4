package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.export.OdtText;
import fr.cdg62.opposable.kernel.access.Consultations;
import fr.cdg62.opposable.pages.Installation;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code GET /api/projects/{id}/report.odt}: the report and review, drafted from what was recorded. */
@ReadEndpoint
public class ProjectReportEndpoint {

    private final ProjectSheets sheets;
    private final Installation installation;
    private final Consultations consultations;

    /** The endpoint of the reports; each is recorded before it is handed over. */
    public ProjectReportEndpoint(ProjectSheets sheets, Installation installation, Consultations consultations) {
        this.sheets = sheets;
        this.consultations = consultations;
        this.installation = installation;
    }

    @GetMapping("/api/projects/{id}/report.odt")
    ResponseEntity<byte[]> report(@PathVariable String id, AsAsked at) {
        var seen = sheets.find(id, at);
        consultations.exported("/api/projects/" + seen.id().value() + "/report.odt");
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/projets/" + seen.id().value())
                .toUriString();
        var name = (installation.simulated() ? "SIMULE-" : "") + "rapport-"
                + seen.id().value() + ".odt";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, OdtText.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new ProjectReport(seen, address, installation).bytes());
    }
}
