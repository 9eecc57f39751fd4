package fr.cdg62.opposable.closing;

import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.NoticeOnFile;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is checked of a notice before it is accepted as ending a convention (legal sheet, 3.3).
 *
 * @param on the legal date asked about, Europe/Paris
 */
record NoticeChecks(ConventionFile file, NoticeOnFile notice, LocalDate on) {

    Stream<CheckLine> all() {
        return Stream.of(ground(), formalNotice(), author(), form(), addressee(), evidence(), notification());
    }

    private CheckLine ground() {
        var given = notice.given();
        if (given.ground() == TerminationGround.GENERAL_INTEREST) {
            return CheckLine.of(
                    ClosingCheck.GROUND,
                    CheckState.REVIEW,
                    "GENERAL_INTEREST",
                    page("resiliation"),
                    "party",
                    given.by());
        }
        return given.breaches().isEmpty()
                ? CheckLine.of(ClosingCheck.GROUND, CheckState.MISSING, "NO_BREACH", page("manquements"))
                : CheckLine.of(
                        ClosingCheck.GROUND,
                        CheckState.DONE,
                        "BREACH",
                        page("manquements"),
                        "party",
                        given.by(),
                        "breaches",
                        given.breaches().size());
    }

    private CheckLine formalNotice() {
        var given = notice.given();
        if (given.ground() == TerminationGround.GENERAL_INTEREST) {
            return CheckLine.of(ClosingCheck.FORMAL_NOTICE, CheckState.NOT_NEEDED, "NOT_NEEDED", page("manquements"));
        }
        if (file.breaches().known().noticedInVain(given.breaches(), given.writtenOn())) {
            return CheckLine.of(ClosingCheck.FORMAL_NOTICE, CheckState.DONE, "IN_VAIN", page("demeures"));
        }
        var reason = given.noFormalNoticeReason();
        return reason == null
                ? CheckLine.of(ClosingCheck.FORMAL_NOTICE, CheckState.MISSING, "NONE", page("manquements"))
                : CheckLine.of(
                        ClosingCheck.FORMAL_NOTICE, CheckState.REVIEW, "REASON", page("resiliation"), "reason", reason);
    }

    private CheckLine author() {
        var author = notice.given().author();
        var writtenOn = notice.given().writtenOn();
        var mandate = author.mandate();
        var delegation = author.delegation();
        if (mandate == null || !mandate.covers(writtenOn) || (delegation != null && !delegation.covers(writtenOn))) {
            return CheckLine.of(
                    ClosingCheck.AUTHOR, CheckState.MISSING, "NO_OFFICE", page("resiliation"), "on", writtenOn);
        }
        return CheckLine.of(
                ClosingCheck.AUTHOR,
                CheckState.DONE,
                delegation == null ? "OFFICE" : "DELEGATION",
                page("resiliation"),
                "capacity",
                mandate.capacity(),
                "on",
                writtenOn);
    }

    private CheckLine form() {
        var form = notice.given().form();
        boolean agreed = form != NoticeForm.BAILIFF;
        return CheckLine.of(
                ClosingCheck.FORM,
                agreed ? CheckState.DONE : CheckState.REVIEW,
                agreed ? "AGREED" : "NOT_AGREED",
                page("resiliation"),
                "form",
                form);
    }

    private CheckLine addressee() {
        return notice.lost()
                ? CheckLine.of(ClosingCheck.ADDRESSEE, CheckState.MISSING, "NOT_REACHED", page("resiliation"))
                : CheckLine.byHand(ClosingCheck.ADDRESSEE);
    }

    private CheckLine evidence() {
        if (notice.delivery().facts().isEmpty()) {
            return CheckLine.of(ClosingCheck.EVIDENCE, CheckState.MISSING, "NO_FACT", page("resiliation"));
        }
        var missing = notice.missingLinks();
        return missing.isEmpty()
                ? CheckLine.of(
                        ClosingCheck.EVIDENCE,
                        CheckState.DONE,
                        "WHOLE",
                        page("resiliation"),
                        "facts",
                        notice.delivery().facts().size())
                : CheckLine.of(
                        ClosingCheck.EVIDENCE,
                        CheckState.MISSING,
                        "BROKEN",
                        page("resiliation"),
                        "missing",
                        missing.stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    private CheckLine notification() {
        var concluded = notice.inForce();
        if (concluded != null && !concluded.notifiedOn().isAfter(on)) {
            return CheckLine.of(
                    ClosingCheck.NOTIFICATION,
                    CheckState.DONE,
                    "KNOWN",
                    page("resiliation"),
                    "on",
                    concluded.notifiedOn(),
                    "rule",
                    concluded.rule());
        }
        return notice.lost()
                ? CheckLine.of(ClosingCheck.NOTIFICATION, CheckState.MISSING, "LOST", page("resiliation"))
                : CheckLine.of(ClosingCheck.NOTIFICATION, CheckState.WAITING, "PENDING", page("resiliation"));
    }

    private String page(String section) {
        return "/conventions/" + file.opening().id().value() + "#" + section;
    }
}
