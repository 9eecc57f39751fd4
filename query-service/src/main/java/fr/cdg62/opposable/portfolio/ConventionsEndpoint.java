package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/conventions}. */
@ReadEndpoint
public class ConventionsEndpoint {

    private final Portfolio portfolio;

    /** The endpoint of the portfolio. */
    public ConventionsEndpoint(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    @GetMapping("/api/conventions")
    ConventionsFound conventions(ConventionsAsked asked, AsAsked at, SliceAsked slice) {
        return portfolio.find(asked, at, slice);
    }
}
