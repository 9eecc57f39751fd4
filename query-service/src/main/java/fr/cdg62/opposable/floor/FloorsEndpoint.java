package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/ledgers}. */
@ReadEndpoint
public class FloorsEndpoint {

    private final Floors floors;

    /** The endpoint of the floors. */
    public FloorsEndpoint(Floors floors) {
        this.floors = floors;
    }

    @GetMapping("/api/ledgers")
    FloorsFound ledgers(FloorsAsked asked, AsAsked at, SliceAsked slice) {
        return floors.find(asked, at, slice);
    }
}
