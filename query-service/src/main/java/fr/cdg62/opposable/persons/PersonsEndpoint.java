package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Version;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /api/persons}, {@code GET /api/persons/{id}} and, once erased, {@code GET /api/persons/{id}/erasure}. */
@ReadEndpoint
public class PersonsEndpoint {

    private final Persons persons;
    private final ErasureCertificates certificates;

    /** The endpoint of the persons. */
    public PersonsEndpoint(Persons persons, ErasureCertificates certificates) {
        this.persons = persons;
        this.certificates = certificates;
    }

    @GetMapping("/api/persons")
    PersonsFound persons(PersonsAsked asked, AsAsked at, SliceAsked slice) {
        return persons.find(asked, at, slice);
    }

    @GetMapping("/api/persons/{id}")
    PersonSeen person(@PathVariable String id, AsAsked at, HttpServletResponse response) {
        var seen = persons.find(id, at);
        Version.say(response, seen.person().version(), at.knownAt() != null);
        return seen;
    }

    @GetMapping("/api/persons/{id}/erasure")
    ErasureCertificate erasure(@PathVariable String id, AsAsked at) {
        return certificates.find(id, at);
    }
}
