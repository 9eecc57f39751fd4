package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/terminations}, {@code GET /api/breaches} and {@code GET /api/disputes}. */
@ReadEndpoint
public class RegistersEndpoint {

    private final Registers registers;

    /** The endpoint of the registers. */
    public RegistersEndpoint(Registers registers) {
        this.registers = registers;
    }

    @GetMapping("/api/terminations")
    RegisterFound<TerminationLine> terminations(RegisterAsked asked, AsAsked at, SliceAsked slice) {
        return Registers.slice(registers.terminations(asked, at), slice);
    }

    @GetMapping("/api/breaches")
    RegisterFound<BreachLine> breaches(RegisterAsked asked, AsAsked at, SliceAsked slice) {
        return Registers.slice(registers.breaches(asked, at), slice);
    }

    @GetMapping("/api/disputes")
    RegisterFound<DisputeLine> disputes(RegisterAsked asked, AsAsked at, SliceAsked slice) {
        return Registers.slice(registers.disputes(asked, at), slice);
    }
}
