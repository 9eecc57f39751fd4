package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.api.EdgeRefusal;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.proof.AbsenceAsked;
import fr.cdg62.opposable.proof.ProofRefused;
import fr.cdg62.opposable.proof.ProvedExports;
import fr.cdg62.opposable.proof.Withheld;
import fr.cdg62.opposable.sealing.StoredFact;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers whether nothing of a kind was recorded of a collectivity between two days, both included, and proves it when so. */
@Component
final class AbsenceDesk {

    private static final int SIREN_DIGITS = 9;

    private final SeenByViewer seen;
    private final ProvedExports exports;
    private final ExportJobs jobs;
    private final Companions companions;
    private final Set<String> known;

    AbsenceDesk(SeenByViewer seen, ProvedExports exports, ExportJobs jobs, Companions companions, EventNames names) {
        this.seen = seen;
        this.exports = exports;
        this.jobs = jobs;
        this.companions = companions;
        this.known = names.types().values().stream().map(EventType::name).collect(Collectors.toSet());
    }

    /**
     * What was found.
     *
     * @param collectivity its id
     * @param asked the time that the answer holds for: no later than what is sealed
     * @param found the events that answer, in the order of the journal; none when nothing was recorded
     * @param note the note under which the answer stands
     */
    record Answer(String collectivity, AbsenceAsked asked, List<StoredFact> found, Note note) {
        /** Whether nothing was. */
        public boolean absent() {
            return found.isEmpty();
        }
    }

    /**
     * The answer.
     *
     * @param id of the collectivity, or its nine digits
     * @param from a day in Paris
     * @param to a day in Paris, included; what is not sealed yet of it is left out of the answer
     */
    Answer answer(String id, List<String> names, String from, String to) {
        var collectivity = mayBeTaken(id);
        if (names.isEmpty() || !known.containsAll(names)) {
            throw EdgeRefusal.BAD_PARAMETER.with("parameter", "names");
        }
        var first = Paris.startOf(day("from", from));
        var last = Paris.startOf(day("to", to).plusDays(1)).minusMillis(1);
        if (last.isBefore(first)) {
            throw EdgeRefusal.BAD_PARAMETER.with("parameter", "to");
        }
        try {
            var note = exports.note();
            var sealed =
                    note.checkpoint().time().minusMillis(1); // an event of the note's own millisecond may come after it
            if (sealed.isBefore(first)) {
                throw ExportRefusal.EXPORT_NOT_SEALED_YET.with();
            }
            var asked = new AbsenceAsked(names, first, earlier(last, sealed));
            return new Answer(collectivity, asked, exports.answers(collectivity, asked, note), note);
        } catch (ProofRefused e) {
            throw ExportRefusal.of(e);
        }
    }

    private String mayBeTaken(String id) {
        var viewer = seen.viewer();
        boolean siren = id.length() == SIREN_DIGITS && id.chars().allMatch(Character::isDigit);
        var collectivity = siren ? "collectivity-" + viewer.centre().value() + "-" + id : id;
        seen.mayTake(ExportKind.COLLECTIVITY, collectivity);
        return collectivity;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw EdgeRefusal.BAD_PARAMETER.with("parameter", parameter);
        }
    }

    /** The proof of an absence, every payload but the keys withheld. Refuses when there is something. */
    Path proof(Answer answer) {
        if (!answer.absent()) {
            throw ExportRefusal.EXPORT_ANSWERED.with("count", answer.found().size());
        }
        var asked = new ExportAsked(ExportKind.COLLECTIVITY, answer.collectivity(), true, Set.of(), false);
        var request = asked.request().withholding(Withheld.EVERYTHING).answering(answer.asked());
        return jobs.now(request, answer.note(), companions.with(asked, exports.unsealedBecause()));
    }
}
