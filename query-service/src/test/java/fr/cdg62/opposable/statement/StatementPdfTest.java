package fr.cdg62.opposable.statement;

import static fr.cdg62.opposable.statement.Statements.correction;
import static fr.cdg62.opposable.statement.Statements.hour;
import static fr.cdg62.opposable.statement.Statements.issue;
import static fr.cdg62.opposable.statement.Statements.open;
import static fr.cdg62.opposable.statement.Statements.read;
import static fr.cdg62.opposable.statement.Statements.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.french.FrenchDates;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.Story;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementPdfTest {

    private static final StatementPdf PDF = new StatementPdf();

    private static byte[] pdf(Story story, int number) {
        return PDF.bytes(read(story, number));
    }

    @Test
    void the_document_says_what_the_data_say() {
        var story = LibercourtLedger.reassessed();
        var said = read(story, 1);
        var text = text(PDF.bytes(said));
        assertThat(text)
                .contains(
                        "Relevé annuel d’assistance",
                        "Libercourt (Commune, " + said.collectivity().id().value())
                .contains("Année contractuelle 1 : du 1er décembre 2024 au 30 novembre 2025 inclus")
                .contains("Donné 2 h 15 (135 min)", "Dû 2 h (120 min)", "Manque 0 min (0 min)")
                .contains("Au-delà du dû 15 min (15 min)", "sans report")
                .contains("position " + said.countedThrough().position())
                .contains("Page 1 sur 2");
        assertThat(text.replace(" ", "")).contains(said.countedThrough().leaf().value());
        for (var entry : said.entries()) {
            assertThat(text.replace(" ", "")).contains(entry.entryId().value());
            assertThat(text)
                    .contains(entry.service().subject())
                    .contains(FrenchDates.day(entry.service().servedOn()))
                    .contains(entry.service().minutes() + " min " + entry.addedMinutes() + " min");
        }
    }

    @Test
    void a_reversed_entry_stays_beside_the_one_that_takes_its_place() {
        assertThat(text(pdf(LibercourtLedger.reassessed(), 1)))
                .contains("Contre-passée le 1er juillet 2025, remplacée par l’écriture")
                .contains("Prend la place de l’écriture")
                .contains("Motif : Feuille d’émargement relue : une heure.")
                .contains("Enregistrée après la fin de l’année, au motif : Carnet retrouvé.");
    }

    @Test
    void the_minutes_of_its_entries_add_up_to_its_figures() {
        var said = read(LibercourtLedger.reassessed(), 1);
        assertThat(said.entries().stream()
                        .mapToInt(entry -> entry.addedMinutes())
                        .sum())
                .isEqualTo(said.figures().minutes());
    }

    @Test
    void twice_the_same_statement_is_twice_the_same_bytes_whoever_reads_the_events_again() {
        var first = pdf(LibercourtLedger.reassessed(), 1);
        assertThat(pdf(LibercourtLedger.reassessed(), 1)).isEqualTo(first);
        assertThat(new StatementPdf().bytes(read(LibercourtLedger.secondYear(), 1)))
                .isEqualTo(first);
    }

    @Test
    void a_correction_after_the_issue_changes_a_supplementary_statement_only() {
        var before = pdf(LibercourtLedger.reassessed(), 1);
        var story =
                issue(LibercourtLedger.reassessed().at("2026-02-01T08:00:00Z").then(correction()), 2, "2026-02-02");
        assertThat(pdf(story, 1)).isEqualTo(before);
        assertThat(text(pdf(story, 2)))
                .contains("il complète le relevé n° 1, qui reste tel qu’il a été établi")
                .contains("Le relevé n° 1 du 15 janvier 2026 disait : 2 h 15 pour 2 h dues.")
                .contains("Le présent relevé compte 30 min de moins.")
                .contains("Donné 1 h 45 (105 min)", "Manque 15 min (15 min)", "Motif : Carnet relu : une demi-heure.");
    }

    @Test
    void three_hundred_entries_are_printed_whole_under_repeated_headings() throws IOException {
        var story = LibercourtLedger.corrected();
        for (int i = 0; i < 300; i++) {
            story.then(hour("n" + i, "2025-08-0" + (1 + i % 9), "Appel numéro " + i));
        }
        var pdf = pdf(issue(story, 1, "2025-12-01"), 1);
        try (var document = open(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(15, 30);
            assertThat(text(pdf))
                    .contains("Appel numéro 0", "Appel numéro 299", "Page 1 sur " + document.getNumberOfPages());
            assertThat(text(pdf).split("Décompté", -1)).hasSizeGreaterThan(document.getNumberOfPages() - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & <b>gras</b> \"'",
                "${7*7} [[${said}]] __${1}__",
                "Œuvre à Ÿ-sur-Lys, çà et là : « ñ » – 5 €"
            })
    void a_text_is_printed_as_it_was_entered(String subject) {
        assertThat(text(pdf(
                        issue(
                                LibercourtLedger.corrected().then(hour("hostile", "2025-08-01", subject)),
                                1,
                                "2025-12-01"),
                        1)))
                .contains(subject);
    }

    @Test
    void what_would_hide_or_reorder_is_printed_as_its_number() {
        var subject = "a\u202Eb\u0007c\u00ADd שלום \uD83D\uDE00\uD800";
        var story = LibercourtLedger.corrected().then(hour("hostile", "2025-08-01", subject));
        assertThat(text(pdf(issue(story, 1, "2025-12-01"), 1)).replaceAll(" ", ""))
                .contains("a‹U+202E›b‹U+0007›c‹U+00AD›d‹U+05E9›‹U+05DC›‹U+05D5›‹U+05DD›‹U+1F600›‹U+D800›");
    }

    @Test
    void a_word_longer_than_the_page_is_cut_over_lines_and_lost_nowhere() {
        var story = LibercourtLedger.corrected().then(hour("long", "2025-08-01", "W".repeat(500)));
        assertThat(text(pdf(issue(story, 1, "2025-12-01"), 1)).replaceAll(" ", ""))
                .contains("W".repeat(500));
    }

    @Test
    void it_is_tagged_titled_and_in_french_and_dated_by_its_issue() throws IOException {
        try (var document = open(pdf(LibercourtLedger.reassessed(), 1))) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("fr");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Relevé annuel d’assistance – Libercourt – année 1, n° 1");
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2026-01-14T23:00:00Z");
            assertThat(document.getPage(0).getResources().getFontNames()).hasSize(1);
        }
    }
}
