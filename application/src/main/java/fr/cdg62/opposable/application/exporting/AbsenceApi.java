package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.api.JsonAnswer;
import fr.cdg62.opposable.kernel.time.Paris;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether nothing of a kind was recorded of a collectivity between two days in Paris, both included. Only what was recorded is
 * spoken of: what nobody recorded is not proved not to have happened.
 */
@RestController
public final class AbsenceApi {

    private final AbsenceDesk desk;
    private final ZipAnswer zips;

    /** An API over that desk. */
    AbsenceApi(AbsenceDesk desk, ZipAnswer zips) {
        this.desk = desk;
        this.zips = zips;
    }

    /**
     * What answers.
     *
     * @param to the last instant the answer holds for, UTC
     * @param note the number of the note under which it stands
     */
    record AbsenceSeen(
            boolean absent, List<String> names, Instant from, Instant to, long note, List<FoundEvent> found) {}

    /**
     * One event found.
     *
     * @param recordedAt UTC
     */
    record FoundEvent(long position, String stream, long sequence, String name, Instant recordedAt) {}

    /** The answer, with what was found. */
    @GetMapping("/api/collectivities/{id}/absence")
    public void answer(
            @PathVariable String id,
            @RequestParam String names,
            @RequestParam String from,
            @RequestParam String to,
            HttpServletResponse response)
            throws IOException {
        var answer = desk.answer(id, split(names), from, to);
        var found = answer.found().stream()
                .map(fact -> new FoundEvent(
                        fact.position(),
                        fact.stream(),
                        fact.sequence(),
                        fact.type().name(),
                        fact.recordedAt()))
                .toList();
        var asked = answer.asked();
        var number = answer.note().checkpoint().number();
        JsonAnswer.write(
                200,
                new AbsenceSeen(answer.absent(), asked.names(), asked.from(), asked.to(), number, found),
                response);
    }

    /** The proof that nothing was recorded; refused with {@code EXPORT_ANSWERED} when something was. */
    @GetMapping("/api/collectivities/{id}/absence.zip")
    public void proof(
            @PathVariable String id,
            @RequestParam String names,
            @RequestParam String from,
            @RequestParam String to,
            HttpServletResponse response)
            throws IOException {
        var answer = desk.answer(id, split(names), from, to);
        var name = "absence-" + Paris.day(answer.asked().from()) + "-"
                + Paris.day(answer.asked().to()) + ".zip";
        var address = "/api/collectivities/" + answer.collectivity() + "/absence.zip";
        zips.sendOnce(desk.proof(answer), name, address, response);
    }

    private static List<String> split(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
