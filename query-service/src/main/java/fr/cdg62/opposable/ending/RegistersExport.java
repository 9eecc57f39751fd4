package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.value.Litigation;
import fr.cdg62.opposable.export.Columns;
import fr.cdg62.opposable.export.Exports;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The registers, and the amicable ledger of the disputes, as {@code .csv} and {@code .ods}, all rows. */
@ReadEndpoint
public class RegistersExport {

    private final Registers registers;
    private final Exports exports;

    /** The exports of the registers. */
    public RegistersExport(Registers registers, Exports exports) {
        this.registers = registers;
        this.exports = exports;
    }

    @GetMapping({"/api/terminations.csv", "/api/terminations.ods"})
    ResponseEntity<byte[]> terminations(RegisterAsked asked, AsAsked at, HttpServletRequest request) {
        var columns = this.<TerminationLine>begun("register.writtenOn", "register.by")
                .text("register.ground", line -> word("ground", line.ground()))
                .text("register.form", line -> word("notice-form", line.form()))
                .text("register.state", line -> word("termination-state", line.state()))
                .day("fact.notified-on", TerminationLine::notifiedOn)
                .day("fact.ends-on", TerminationLine::endsOn)
                .text("fact.missing", line -> words("delivery-step", line.missing()))
                .text("export.id", line -> line.convention().value());
        return exports.file(request.getRequestURI(), "resiliations", columns, registers.terminations(asked, at));
    }

    @GetMapping({"/api/breaches.csv", "/api/breaches.ods"})
    ResponseEntity<byte[]> breaches(RegisterAsked asked, AsAsked at, HttpServletRequest request) {
        var columns = this.<BreachLine>begun("convention.breaches.observed", "convention.breaches.who")
                .text("convention.breaches.what", line -> words("commitment", line.commitments()))
                .text("register.happened", BreachLine::description)
                .text("convention.breaches.state", line -> word("breach-state", line.state()))
                .day("fact.cured-on", BreachLine::curedOn)
                .day("fact.notice-served-on", BreachLine::noticedOn)
                .day("convention.notices.term", BreachLine::cureBy)
                .number("fact.evidence", line -> (long) line.proofs())
                .text("export.id", line -> line.convention().value());
        return exports.file(request.getRequestURI(), "manquements", columns, registers.breaches(asked, at));
    }

    @GetMapping({"/api/disputes.csv", "/api/disputes.ods"})
    ResponseEntity<byte[]> disputes(RegisterAsked asked, AsAsked at, HttpServletRequest request) {
        var columns = this.<DisputeLine>begun("register.declaredOn", "register.by")
                .text(
                        "register.about",
                        line -> word("dispute-subject", line.seen().dispute().subject()))
                .text("register.state", line -> word("dispute-state", line.state()))
                .text(
                        "disputes.amicable",
                        line -> word("amicable-state", line.seen().amicable()))
                .day("register.failableFrom", line -> line.seen().failableFrom())
                .day("fact.informed-on", line -> line.seen().dispute().informedOn())
                .day("register.contest", RegistersExport::lastDay)
                .day(
                        "register.prudent",
                        line -> line.seen().contest() == null
                                ? null
                                : line.seen().contest().prudentDay())
                .text(
                        "register.litigation",
                        line -> line.seen().dispute().litigations().stream()
                                .map(Litigation::number)
                                .collect(Collectors.joining(" ; ")))
                .text("register.dispute", RegisterLine::name)
                .text("export.id", line -> line.convention().value());
        return exports.file(request.getRequestURI(), "differends", columns, registers.disputes(asked, at));
    }

    @GetMapping({"/api/amicable-steps.csv", "/api/amicable-steps.ods"})
    ResponseEntity<byte[]> amicable(RegisterAsked asked, AsAsked at, HttpServletRequest request) {
        var columns = exports.<AmicableLine>columns()
                .day("deadlines.col.date", AmicableLine::on)
                .text(
                        "conventions.col.collectivity",
                        line -> line.dispute().collectivity().name())
                .text("register.step", line -> exports.code("amicable-line", line.kind()))
                .text("register.by", line -> word("subject", line.by()))
                .text("disputes.proof", line -> line.proof().value())
                .text("register.dispute", line -> line.dispute().name())
                .text("export.id", line -> line.dispute().convention().value());
        return exports.file(request.getRequestURI(), "demarches-amiables", columns, registers.amicable(asked, at));
    }

    private <L extends RegisterLine> Columns<L> begun(String on, String party) {
        return exports.<L>columns()
                .day(on, RegisterLine::on)
                .text(
                        "conventions.col.collectivity",
                        line -> line.collectivity().name())
                .text(party, line -> word("subject", line.party()));
    }

    private static @Nullable LocalDate lastDay(DisputeLine line) {
        var contest = line.seen().contest();
        ReasonedDate deadline = contest == null ? null : contest.deadline();
        return deadline == null ? null : deadline.date();
    }

    private @Nullable String word(String family, @Nullable Enum<?> code) {
        return code == null ? null : exports.code(family, code);
    }

    private String words(String family, Collection<? extends Enum<?>> codes) {
        return codes.stream().map(code -> exports.code(family, code)).collect(Collectors.joining(" ; "));
    }
}
