package fr.cdg62.opposable.whatif;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/conventions/{id}/what-if}. */
@ReadEndpoint
public class WhatIfEndpoint {

    private final WhatIf whatIf;

    /** The endpoint of what a letter would bring about. */
    public WhatIfEndpoint(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    @GetMapping("/api/conventions/{id}/what-if")
    WhatIfSeen whatIf(@PathVariable String id, WhatIfAsked asked, AsAsked at) {
        return whatIf.find(id, asked, at);
    }
}
