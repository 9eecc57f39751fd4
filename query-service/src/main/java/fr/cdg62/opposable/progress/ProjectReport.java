package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.export.OdtText;
import fr.cdg62.opposable.export.OdtText.Cell;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.pages.French;
import fr.cdg62.opposable.pages.Installation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The report and review of a project (convention, article 3-2), drafted from what was recorded: dates, figures and a link to each proof. What
 * only a person can say is left to write, in places shown as such.
 */
final class ProjectReport {

    private final ProjectSeen seen;
    private final Installation installation;
    private final ReportWords words;
    private final Texts texts;
    private final French french;

    /**
     * A report on the project.
     *
     * @param address where its page is, so that proofs can be linked to
     */
    ProjectReport(ProjectSeen seen, String address, Installation installation) {
        this.seen = seen;
        this.installation = installation;
        words = ReportWords.linkingTo(address);
        texts = words.texts();
        french = words.french();
    }

    byte[] bytes() {
        var text = OdtText.titled(
                french.text("report.title", "collectivity", seen.collectivity().name()));
        if (installation.simulated()) {
            text.paragraph(texts.of("simulated"));
        }
        text.paragraph(french.text(
                "report.draft",
                Map.of(
                        "on", seen.asOf().on(),
                        "knownAt", french.instant(seen.asOf().knownAt()),
                        "position", french.number(seen.asOf().position()))));
        scope(text);
        steps(text);
        new WorkReport(seen, words).addTo(text);
        choices(text);
        turns(text);
        weaknesses(text);
        return appreciation(text).bytes();
    }

    private void scope(OdtText text) {
        text.heading(texts.of("report.scope"))
                .paragraph(french.text(
                        "report.scope.says",
                        Map.of(
                                "centre", installation.centreLabel(),
                                "collectivity", seen.collectivity().name(),
                                "convention", seen.convention().value(),
                                "prestations", words.names(seen.scope().prestations().stream(), "prestation"),
                                "openedOn", seen.openedOn())));
        var bound = seen.boundFrom();
        if (bound != null) {
            text.paragraph(french.text("report.bound", "on", bound));
        }
    }

    private void steps(OdtText text) {
        text.heading(texts.of("report.duties"))
                .grid(
                        words.columns(
                                "project.col.commitment",
                                "project.col.state",
                                "project.col.since",
                                "project.col.proof"),
                        seen.duties().stream().map(this::duty).toList(),
                        "");
    }

    private List<Cell> duty(DutySeen duty) {
        return List.of(
                Cell.of(duty.commitment() + " – " + french.code("commitment", duty.commitment())),
                Cell.of(french.code("duty-state", duty.state())),
                Cell.of(words.day(duty.since())),
                duty.event() == null
                        ? Cell.of("")
                        : words.proof(texts.of("commitments.event." + duty.event()), event(duty)));
    }

    /** The last event of that name by then: the one that says the duty is met. */
    private long event(DutySeen duty) {
        return seen.timeline().stream()
                .filter(entry -> entry.event().equals(duty.event())
                        && entry.effectiveOn().equals(duty.since()))
                .mapToLong(entry -> entry.sequence())
                .max()
                .orElse(0);
    }

    private void choices(OdtText text) {
        text.heading(texts.of("project.choices")).paragraph(texts.of("project.choices.help"));
        text.subheading(texts.of("project.advice"))
                .grid(
                        words.columns("deadlines.col.date", "report.subject", "report.text"),
                        seen.exchanges().advice().stream()
                                .map(one -> said(
                                        one.given().givenOn(),
                                        one.given().subject(),
                                        one.given().text(),
                                        one.sequence()))
                                .toList(),
                        texts.of("project.advice.none"));
        text.subheading(texts.of("project.decisions"))
                .grid(
                        words.columns("deadlines.col.date", "report.subject", "report.text"),
                        seen.exchanges().decisions().stream()
                                .map(one -> said(
                                        one.taken().decidedOn(),
                                        one.taken().subject(),
                                        one.taken().text(),
                                        one.sequence()))
                                .toList(),
                        texts.of("project.decisions.none"));
    }

    private List<Cell> said(LocalDate on, Enum<?> subject, String text, long sequence) {
        return List.of(
                words.proof(words.day(on), sequence), Cell.of(french.code("decision-subject", subject)), Cell.of(text));
    }

    private void turns(OdtText text) {
        text.heading(texts.of("project.turn"));
        seen.turn()
                .daysHeld()
                .forEach((holder, days) ->
                        text.paragraph(texts.of("projects.turn." + holder) + " : " + french.count("days", days)));
        text.paragraph(french.text("project.turn.help", "on", seen.openedOn()));
    }

    private void weaknesses(OdtText text) {
        text.heading(texts.of("convention.anomalies"));
        if (seen.openAnomalies().isEmpty()) {
            text.paragraph(texts.of("ledger.anomalies.none"));
        }
        seen.openAnomalies()
                .forEach(mark ->
                        text.paragraph(french.code("anomaly", mark.code()) + " (" + french.cite(mark.article()) + ")"));
    }

    private OdtText appreciation(OdtText text) {
        text.heading(texts.of("report.human")).paragraph(texts.of("report.human.help"));
        for (var one : List.of("works", "remains", "collectivity", "signature")) {
            text.subheading(texts.of("report.human." + one)).toWrite(texts.of("report.human.write"));
        }
        return text;
    }
}
