package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.pages.HtmlPage;
import fr.cdg62.opposable.pages.ListLinks;
import fr.cdg62.opposable.pages.ScreenTimes;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The persons and their offices on pages. */
@HtmlPage
public class PersonsPage {

    private final ReadDesk desk;
    private final Persons persons;
    private final BodyNames bodies;
    private final ErasureCertificates certificates;

    /** The pages of the persons. */
    public PersonsPage(ReadDesk desk, Persons persons, BodyNames bodies, ErasureCertificates certificates) {
        this.desk = desk;
        this.persons = persons;
        this.bodies = bodies;
        this.certificates = certificates;
    }

    @GetMapping("/personnes")
    String persons(PersonsAsked asked, AsAsked at, SliceAsked slice, Model model) {
        var found = persons.find(asked, at, slice);
        model.addAttribute("viewer", desk.viewerAsking("persons"));
        model.addAttribute("found", found);
        model.addAttribute("asked", asked);
        model.addAttribute("bodies", bodies.of(found.items().stream(), desk.question(at)));
        model.addAttribute("capacities", Capacity.values());
        model.addAttribute("times", ScreenTimes.of(at, found.asOf()));
        model.addAttribute(
                "links",
                ListLinks.to("/personnes")
                        .with("body", asked.body())
                        .with("capacity", asked.capacity())
                        .with("limit", slice.limit()));
        model.addAttribute("later", slice.cursor() != null);
        return "persons";
    }

    @GetMapping("/personnes/{id}")
    String person(@PathVariable String id, AsAsked at, Model model) {
        var seen = persons.find(id, at);
        model.addAttribute("viewer", desk.viewerAsking("person"));
        model.addAttribute("seen", seen);
        model.addAttribute("person", seen.person());
        model.addAttribute("bodies", bodies.of(Stream.of(seen.person()), desk.question(at)));
        model.addAttribute("times", ScreenTimes.of(at, seen.asOf()));
        return "person";
    }

    @GetMapping("/personnes/{id}/effacement")
    String erasure(@PathVariable String id, AsAsked at, Model model) {
        var said = certificates.find(id, at);
        model.addAttribute("viewer", desk.viewerAsking("erasure"));
        model.addAttribute("said", said);
        model.addAttribute("times", ScreenTimes.of(at, said.asOf()));
        return "erasure";
    }
}
