package fr.cdg62.opposable.statement;

import fr.cdg62.opposable.assistance.api.AssistanceHourCorrected;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Statements of Libercourt, and what a reader finds in the document. */
final class Statements {

    private Statements() {}

    /** Issues the next statement of the first year, its figures being those of the story. */
    static Story issue(Story story, int number, String on) {
        var figures = Story.fold(new FloorProjection(), story.events())
                .firstEntry()
                .getValue()
                .count()
                .book()
                .year(1)
                .figures();
        return story.at(on + "T08:00:00Z")
                .then(new StatementIssued(
                        LibercourtLedger.LEDGER,
                        1,
                        number,
                        number == 1 ? null : 1,
                        figures,
                        null,
                        LocalDate.parse(on)));
    }

    /** The late hour turns out to have lasted half as long. */
    static AssistanceHourCorrected correction() {
        return new AssistanceHourCorrected(
                LibercourtLedger.LEDGER,
                LibercourtLedger.entry("certificat"),
                LibercourtLedger.entry("certificat-relu"),
                service("2025-11-20", 30, "Certificat, relu"),
                30,
                null,
                "Carnet relu : une demi-heure.",
                LocalDate.parse("2026-02-01"));
    }

    static AssistanceHourLogged hour(String name, String on, String subject) {
        return new AssistanceHourLogged(
                LibercourtLedger.LEDGER,
                LibercourtLedger.entry(name),
                service(on, 1, subject),
                1,
                false,
                null,
                null,
                null,
                null,
                LocalDate.parse(on));
    }

    private static ServiceRendered service(String on, int minutes, String subject) {
        return new ServiceRendered(
                LocalDate.parse(on),
                minutes,
                AssistanceCategory.ASSISTANCE,
                AssistanceChannel.PHONE,
                LibercourtLedger.AGENT,
                BeneficiaryRole.TOWN_HALL_SECRETARY,
                null,
                subject,
                null,
                null);
    }

    /** The statement of that number, read again from the events. */
    static YearlyStatement read(Story story, int number) {
        return new StatementLog(story.log()).issuedAt(LibercourtLedger.LEDGER, sequence(story.events(), number));
    }

    private static long sequence(List<RecordedEvent> events, int number) {
        return events.stream()
                .filter(event -> event.payload() instanceof StatementIssued issued && issued.number() == number)
                .findFirst()
                .orElseThrow()
                .sequence();
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the document, every run of blanks being one. */
    static String text(byte[] pdf) {
        try (var document = open(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
