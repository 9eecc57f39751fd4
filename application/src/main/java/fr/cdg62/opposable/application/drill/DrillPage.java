package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.application.drill.DrillDesk.DrillState;
import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.pages.HtmlPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The drill for auditors and administrators. {@code POST /api/journal/drill} begins one, unless one is under way, and answers 202 at once;
 * {@code GET /api/journal/drill} says how it stands, with the last report; the page shows it, to be printed.
 */
@HtmlPage
public class DrillPage {
    private static final String QUESTION = "journal-drill";

    private final AccessPort access;
    private final DrillDesk desk;

    /** A page over that desk. */
    public DrillPage(AccessPort access, DrillDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    @GetMapping("/journal/exercice")
    String page(Model model) {
        model.addAttribute("viewer", access.viewerAsking(QUESTION));
        DrillState state = desk.state();
        model.addAttribute("state", state);
        var last = state.last();
        if (last != null) {
            model.addAttribute("facts", DrillText.facts(last));
        }
        return "exercice";
    }

    @PostMapping("/journal/exercice")
    String begin() {
        access.viewerAsking(QUESTION);
        desk.begin();
        return "redirect:/journal/exercice";
    }

    @GetMapping("/api/journal/drill")
    @ResponseBody
    ResponseEntity<byte[]> state() {
        access.viewerAsking(QUESTION);
        return json(HttpStatus.OK);
    }

    @PostMapping("/api/journal/drill")
    @ResponseBody
    ResponseEntity<byte[]> launch() {
        access.viewerAsking(QUESTION);
        desk.begin();
        return json(HttpStatus.ACCEPTED);
    }

    private ResponseEntity<byte[]> json(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ProductJson.mapper().writeValueAsBytes(desk.state()));
    }
}
