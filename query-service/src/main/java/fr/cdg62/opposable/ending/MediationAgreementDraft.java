package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.export.OdtText;
import fr.cdg62.opposable.export.OdtText.Cell;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.pages.French;
import fr.cdg62.opposable.pages.Installation;
import fr.cdg62.opposable.reading.AsOf;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An agreement to try a mediation (CJA L213-5), drafted from what is recorded of a dispute. Whoever signs, the mediator, the cost and the
 * delay are left to write, in places shown as such: the product decides none of them.
 */
final class MediationAgreementDraft {

    private final DisputeLine line;
    private final AsOf asOf;
    private final Installation installation;
    private final Texts texts = new Texts("pages");
    private final French french = new French(texts);

    MediationAgreementDraft(DisputeLine line, AsOf asOf, Installation installation) {
        this.line = line;
        this.asOf = asOf;
        this.installation = installation;
    }

    byte[] bytes() {
        var text = OdtText.titled(french.text("mediation.title", "collectivity", name()));
        if (installation.simulated()) {
            text.paragraph(texts.of("simulated"));
        }
        text.paragraph(french.text(
                "mediation.draft",
                Map.of(
                        "on", asOf.on(),
                        "knownAt", french.instant(asOf.knownAt()),
                        "position", french.number(asOf.position()))));
        parties(text);
        subject(text);
        text.heading(texts.of("mediation.object")).paragraph(texts.of("mediation.object.says"));
        toWrite(text, "mediator");
        toWrite(text, "confidentiality");
        toWrite(text, "duration");
        toWrite(text, "cost");
        timeLimits(text);
        signatures(text);
        return text.bytes();
    }

    private void parties(OdtText text) {
        text.heading(texts.of("mediation.parties"));
        for (var party : List.of(installation.centreLabel(), name())) {
            text.paragraph(french.text("mediation.party", "party", party)).toWrite(texts.of("mediation.party.write"));
        }
    }

    private void subject(OdtText text) {
        var dispute = line.seen().dispute();
        text.heading(texts.of("mediation.subject"))
                .paragraph(french.text(
                        "mediation.subject.says",
                        Map.of(
                                "about", dispute.subject(),
                                "party", dispute.by(),
                                "on", dispute.declaredOn(),
                                "convention", line.convention().value())));
        var informedOn = dispute.informedOn();
        if (informedOn != null) {
            text.paragraph(french.text("mediation.informed", "on", informedOn));
        }
        text.grid(
                        List.of(
                                texts.of("deadlines.col.date"),
                                texts.of("register.step"),
                                texts.of("register.by"),
                                texts.of("disputes.proof")),
                        AmicableLine.of(line).map(this::step).toList(),
                        "")
                .toWrite(texts.of("mediation.subject.write"));
    }

    private List<Cell> step(AmicableLine step) {
        return List.of(
                Cell.of(french.day(step.on())),
                Cell.of(french.code("amicable-line", step.kind())),
                Cell.of(step.by() == null ? texts.of("register.both") : french.code("subject", step.by())),
                Cell.of(step.proof().value()));
    }

    private void toWrite(OdtText text, String what) {
        text.heading(texts.of("mediation." + what)).toWrite(texts.of("mediation." + what + ".write"));
    }

    private void timeLimits(OdtText text) {
        text.heading(texts.of("mediation.limits")).paragraph(texts.of("mediation.limits.says"));
        var contest = line.seen().contest();
        if (contest == null) {
            text.paragraph(texts.of("mediation.limits.none"));
        } else if (contest.deadline() == null) {
            text.paragraph(texts.of("contest-state.INTERRUPTED"));
        } else {
            text.paragraph(french.text(
                    "mediation.limits." + contest.state(),
                    "on",
                    Objects.requireNonNull(contest.deadline()).date()));
        }
    }

    private void signatures(OdtText text) {
        text.heading(texts.of("mediation.signatures")).paragraph(texts.of("mediation.signatures.says"));
        for (var party : List.of(installation.centreLabel(), name())) {
            text.subheading(party).toWrite(texts.of("mediation.signature.write"));
        }
    }

    private String name() {
        return line.collectivity().name();
    }
}
