package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.proof.ProofRefused;
import fr.cdg62.opposable.proof.ProvedExports;
import fr.cdg62.opposable.reading.AsAsked;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A state as the screen shows it, at any instant and for any legal date, with the events it is deduced from and their proof in one
 * file. {@code state.json} says the last event it counts.
 */
@RestController
public final class StateApi {

    private final ExportJobs jobs;
    private final ProvedExports exports;
    private final Companions companions;
    private final SeenByViewer seen;
    private final ZipAnswer zips;

    /** An API over those exports. */
    StateApi(ExportJobs jobs, ProvedExports exports, Companions companions, SeenByViewer seen, ZipAnswer zips) {
        this.jobs = jobs;
        this.exports = exports;
        this.companions = companions;
        this.seen = seen;
        this.zips = zips;
    }

    /** One convention. */
    @GetMapping("/api/conventions/{id}/state.zip")
    public void convention(
            @PathVariable String id,
            AsAsked at,
            @RequestParam(required = false) @Nullable String atEvent,
            HttpServletResponse response)
            throws IOException {
        send("conventions", id, seen.convention(id, at, atEvent), response);
    }

    /** One project. */
    @GetMapping("/api/projects/{id}/state.zip")
    public void project(@PathVariable String id, AsAsked at, HttpServletResponse response) throws IOException {
        send("projects", id, seen.project(id, at), response);
    }

    /** One ledger. */
    @GetMapping("/api/ledgers/{id}/state.zip")
    public void ledger(@PathVariable String id, AsAsked at, HttpServletResponse response) throws IOException {
        send("ledgers", id, seen.ledger(id, at), response);
    }

    private void send(String of, String id, SeenByViewer.State state, HttpServletResponse response) throws IOException {
        try {
            var note = exports.note();
            var asked = new ExportAsked(ExportKind.CONVENTION, state.convention(), false, Set.of(), true);
            var with = companions
                    .with(asked, exports.unsealedBecause())
                    .showing(ProductJson.mapper().writeValueAsBytes(state.shown()));
            var file = jobs.now(asked.request(), note, with);
            zips.sendOnce(file, id + ".zip", "/api/" + of + "/" + id + "/state.zip", response);
        } catch (ProofRefused e) {
            throw ExportRefusal.of(e);
        }
    }
}
