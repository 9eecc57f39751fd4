package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.export.OdtText;
import fr.cdg62.opposable.export.OdtText.Cell;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.pages.French;
import fr.cdg62.opposable.project.value.CircuitStop;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of a report that tells what was handed over, held and set up. */
final class WorkReport {

    private final ProjectSeen seen;
    private final ReportWords words;
    private final Texts texts;
    private final French french;

    WorkReport(ProjectSeen seen, ReportWords words) {
        this.seen = seen;
        this.words = words;
        texts = words.texts();
        french = words.french();
    }

    void addTo(OdtText text) {
        deliverables(text);
        circuits(text);
        trainings(text);
        channels(text);
    }

    private void deliverables(OdtText text) {
        text.heading(texts.of("project.deliverables"))
                .grid(
                        words.columns(
                                "project.col.deliverable",
                                "project.col.version",
                                "project.col.filed",
                                "project.col.accepted",
                                "project.col.document"),
                        seen.work().deliverables().stream()
                                .map(one -> List.of(
                                        words.proof(
                                                french.code(
                                                        "deliverable",
                                                        one.filed().kind()),
                                                one.sequence()),
                                        Cell.of(String.valueOf(one.filed().version())),
                                        Cell.of(words.day(one.filed().filedOn())),
                                        Cell.of(
                                                one.accepted() == null
                                                        ? texts.of("project.deliverable.waiting")
                                                        : words.day(
                                                                one.accepted().acceptedOn())),
                                        Cell.of(one.filed().document().value())))
                                .toList(),
                        texts.of("project.deliverables.none"));
    }

    private void circuits(OdtText text) {
        if (!seen.circuits().isEmpty()) {
            text.heading(texts.of("project.circuits"))
                    .grid(
                            List.of(
                                    texts.of("report.circuit"),
                                    texts.of("project.circuit.designed"),
                                    texts.of("project.circuit.configured")),
                            seen.circuits().stream()
                                    .map(one -> List.of(
                                            Cell.of(one.circuit()), path(one.designed()), path(one.configured())))
                                    .toList(),
                            "");
        }
    }

    private Cell path(@Nullable CircuitOnFile circuit) {
        return circuit == null
                ? Cell.of("")
                : words.proof(
                        circuit.defined().stops().stream()
                                .map(CircuitStop::role)
                                .collect(Collectors.joining(" → ")),
                        circuit.sequence());
    }

    private void trainings(OdtText text) {
        text.heading(texts.of("project.trainings"))
                .paragraph(french.text("project.trainings.total", "minutes", seen.trainedMinutes()))
                .grid(
                        words.columns(
                                "project.col.heldOn",
                                "project.col.topics",
                                "project.col.duration",
                                "project.col.people"),
                        seen.work().trainings().stream()
                                .filter(one -> one.reversed() == null)
                                .map(one -> List.of(
                                        words.proof(words.day(one.held().heldOn()), one.sequence()),
                                        Cell.of(String.join(" ; ", one.held().topics())),
                                        Cell.of(french.duration(one.held().minutes())),
                                        Cell.of(one.held().beneficiaries().stream()
                                                .map(people ->
                                                        people.count() + " " + french.code("trainee", people.role()))
                                                .collect(Collectors.joining(", ")))))
                                .toList(),
                        texts.of("project.trainings.none"));
    }

    private void channels(OdtText text) {
        text.heading(texts.of("project.channels"));
        if (seen.work().channels().isEmpty()) {
            text.paragraph(texts.of("project.channels.none"));
        }
        seen.work().channels().forEach((channel, one) -> {
            text.subheading(french.code("channel", channel));
            if (one.opened() != null) {
                text.paragraph(
                        french.text("project.channel.live", "on", one.opened().liveOn()));
            }
            if (one.acknowledged() != null) {
                text.paragraph(french.text(
                        "project.channel.acknowledged",
                        Map.of(
                                "on",
                                one.acknowledged().acknowledgedOn(),
                                "reference",
                                one.acknowledged().reference())));
            }
        });
    }
}
