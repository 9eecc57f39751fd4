package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The three registers on pages, one beside the other. */
@HtmlPage
public class RegistersPages {

    private final ReadDesk desk;
    private final Registers registers;

    /** The pages of the registers. */
    public RegistersPages(ReadDesk desk, Registers registers) {
        this.desk = desk;
        this.registers = registers;
    }

    @GetMapping("/resiliations")
    String terminations(RegisterAsked asked, AsAsked at, SliceAsked slice, Model model) {
        fill(model, "terminations", "/resiliations", asked, slice);
        return shown(model, registers.terminations(asked, at), at, slice, TerminationState.values());
    }

    @GetMapping("/manquements")
    String breaches(RegisterAsked asked, AsAsked at, SliceAsked slice, Model model) {
        fill(model, "breaches", "/manquements", asked, slice);
        return shown(model, registers.breaches(asked, at), at, slice, BreachState.values());
    }

    @GetMapping("/differends")
    String disputes(RegisterAsked asked, AsAsked at, SliceAsked slice, Model model) {
        fill(model, "disputes", "/differends", asked, slice);
        return shown(model, registers.disputes(asked, at), at, slice, DisputeState.values());
    }

    private void fill(Model model, String register, String path, RegisterAsked asked, SliceAsked slice) {
        model.addAttribute("viewer", desk.viewerAsking(register));
        model.addAttribute("register", register);
        model.addAttribute("path", path);
        model.addAttribute("asked", asked);
        model.addAttribute("parties", Party.values());
        model.addAttribute(
                "links",
                ListLinks.to(path)
                        .with("state", asked.state())
                        .with("party", asked.party())
                        .with("convention", asked.convention())
                        .with("name", asked.name())
                        .with("limit", slice.limit()));
    }

    private static String shown(
            Model model, Whole<? extends RegisterLine> whole, AsAsked at, SliceAsked slice, Enum<?>[] states) {
        model.addAttribute("found", Registers.slice(whole, slice));
        model.addAttribute("times", ScreenTimes.of(at, whole.asOf()));
        model.addAttribute("states", states);
        model.addAttribute("later", slice.cursor() != null);
        return "registers";
    }
}
