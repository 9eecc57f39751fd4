package fr.cdg62.opposable.verifier.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.cdg62.opposable.verifier.page.VerifyingPage.Elsewhere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the page is read, worked by keyboard, printed and saved. */
class ReadingTheVerdictTest {

    private VerifyingPage opened;
    private Page page;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        opened = VerifyingPage.opened();
        page = opened.page;
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void axe_finds_nothing_before_or_after_the_verdict_on_a_wide_or_a_narrow_screen() throws IOException {
        read("before");
        opened.verdict(
                SampleExport.all(SampleJournal.sound()).listed().folder(folder.resolve("proved")),
                Elsewhere.THE_FIRST_KEY);
        read("proved");
        opened.verdict(
                SampleExport.all(SampleJournal.sound()).listed().folder(folder.resolve("alone")), Elsewhere.NOTHING);
        read("consistent");
        opened.verdict(altered(), Elsewhere.THE_FIRST_KEY);
        read("altered");
        opened.verdict(
                SampleExport.all(SampleJournal.withALostKey()).listed().folder(folder.resolve("lost")),
                Elsewhere.NOTHING);
        read("doubtful");
    }

    @Test
    void the_verdict_says_its_reasons_and_always_what_is_not_proved() throws IOException {
        assertThat(page.textContent("#not-proved")).contains("Que le fait est vrai", "n° 910/2014");
        opened.verdict(altered(), Elsewhere.THE_FIRST_KEY);
        assertThat(page.textContent("#verdict")).isEqualTo("Altéré");
        assertThat(page.textContent("#findings"))
                .contains("L’événement 4 ne mène pas à l’empreinte du sceau", "convention-1");
        assertThat(page.isVisible("#proved-part")).isFalse();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("verdict");
        assertThat(page.textContent("#not-proved")).contains("Que le fait est vrai", "n° 910/2014");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.isVisible("#form")).isFalse();
        assertThat(page.isVisible("#verdict")).isTrue();
        assertThat(page.isVisible("#not-proved")).isTrue();
    }

    @Test
    void an_absence_and_a_simulated_clock_are_said() throws IOException {
        var export = SampleExport.stream(SampleJournal.simulated(), "convention-2")
                .absence("convention.terminated", "2026-01-01T00:00:00.000Z", "2026-12-31T00:00:00.000Z");
        opened.verdict(export.listed().folder(folder.resolve("absence")), Elsewhere.THE_FIRST_KEY);
        assertThat(page.textContent("#proved"))
                .contains("Aucun événement « convention.terminated » n’y a été enregistré du 1er janvier 2026");
        assertThat(page.isVisible("#simulated")).isTrue();
    }

    @Test
    void the_verdict_is_saved_with_the_members_of_the_document() throws IOException {
        opened.verdict(altered(), Elsewhere.THE_FIRST_KEY);
        var saved = page.waitForDownload(() -> page.click("#download")).path();
        assertThat(Files.readString(saved))
                .contains(
                        "\"verdict\": \"ALTERED\"", "\"status\": 1", "\"code\": \"INCLUSION_INVALID\"", "\"index\": 4")
                .contains("\"anchors\": [", "\"proved\": []", "\"notProved\": [", "\"checkpoint\": 4");
    }

    @Test
    void what_is_missing_or_cannot_be_read_is_said_in_french() throws IOException {
        page.focus("#go");
        page.keyboard().press("Enter");
        assertThat(page.textContent("#problem")).isEqualTo("Choisissez d’abord un dossier ou une archive.");
        page.setInputFiles("#folder", altered());
        page.fill("#key", "opposable/cdg-62/x");
        page.click("#go");
        page.waitForSelector("#problem:not([hidden])");
        assertThat(page.textContent("#problem")).startsWith("La clé donnée n’est pas une clé du journal");
    }

    @Test
    void the_page_may_reach_no_address() {
        assertThat(page.evaluate("new Promise((said) => {"
                        + " addEventListener('securitypolicyviolation', (refusal) => said(refusal.effectiveDirective));"
                        + " fetch('http://127.0.0.1:9/').catch(() => undefined); })"))
                .isEqualTo("connect-src");
        assertThat(page.content()).doesNotContain("src=\"http", "href=\"http", "@import", "url(");
        assertThat(page.getAttribute("meta[http-equiv]", "content")).startsWith("default-src 'none'; ");
    }

    private Path altered() throws IOException {
        return SampleExport.stream(SampleJournal.sound(), "convention-1")
                .spoil("events.jsonl", text -> text.replace("2026-01-31", "2026-01-30"))
                .listed()
                .folder(folder.resolve("altered"));
    }

    private void read(String state) {
        for (int width : List.of(1280, 360)) {
            page.setViewportSize(width, 900);
            var found = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .map(rule -> rule.getId())
                            .toList();
            assertThat(found).as(state + " at " + width).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as(state + " scrolls sideways at " + width)
                    .isNotPositive();
        }
    }
}
