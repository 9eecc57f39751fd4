package fr.cdg62.opposable.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.jar.JarInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SealPagesTest {

    private static final ReadServer SERVER = ReadServer.over(new Story().log());

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void the_journal_says_what_is_sealed_and_what_changed_since() {
        assertThat(SERVER.get("/").body()).contains("Le journal n’est pas encore scellé.");
        assertThat(SERVER.get("/journal").body()).contains("Le journal n’est pas encore scellé.");

        SERVER.at("2025-03-10T09:42:00Z");
        var facts = SERVER.journal().facts();
        facts.record("convention-1", "convention.drafted", 2);
        var note = SERVER.journal().seals().passNow(Seals.Trigger.ASKED).orElseThrow();
        facts.record("convention-1", "convention.drafted", 1);

        assertThat(SERVER.get("/").body()).contains("Dernier scellé : 10 mars 2025 à 10:42:00");
        var page = SERVER.get("/journal").body();
        assertThat(page)
                .contains("sceau n° 1, le 10 mars 2025 à 10:42:00", "1 événement, pas encore scellé")
                .contains("/api/journal/notes/1")
                .contains("La loi n’y attache aucune présomption")
                .contains("/mnt/temoin")
                .contains(note.keyId());
        assertThat(SERVER.bytes("/api/journal/notes/1").body()).isEqualTo(note.file());
        assertThat(Note.parse(SERVER.bytes("/api/journal/notes/1").body())).isEqualTo(note);
        assertThat(SERVER.get("/api/journal/notes/2").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/api/journal/notes/1/stamp").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/api/journal").body())
                .contains("\"unsealed\":1", "\"number\":1", note.hash().hex());
        assertThat(SERVER.get("/collectivites").body()).doesNotContain("ne correspond plus");

        facts.rewrite(1, "{\"changed\":true}");
        assertThat(SERVER.journal().seals().passNow(Seals.Trigger.ASKED)).isEmpty();

        assertThat(SERVER.get("/collectivites").body())
                .contains("Le journal ne correspond plus à ce qui avait été scellé.", "L’événement n° 1 n’est plus");
        assertThat(SERVER.get("/nulle-part").body()).isNotEmpty();
        var refused = SERVER.post("/api/journal/seal");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("JOURNAL_REFUSED", "L’événement n° 1 n’est plus");
    }

    @Test
    void both_verifiers_are_handed_over_to_be_used_elsewhere() throws IOException {
        var page = SERVER.get("/api/journal/verifier.html");
        assertThat(page.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"verifier.html\"");
        assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("globalThis.opposable");
        var program = SERVER.bytes("/api/journal/opposable-verify.jar").body();
        try (var jar = new JarInputStream(new ByteArrayInputStream(program))) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("fr.cdg62.opposable.verifier.Main");
        }
    }

    @Test
    void what_a_role_may_not_ask_is_refused() {
        SERVER.forbid(true);
        assertThat(SERVER.get("/journal").statusCode()).isEqualTo(403);
        assertThat(SERVER.get("/api/journal").statusCode()).isEqualTo(403);
        assertThat(SERVER.post("/api/journal/seal").statusCode()).isEqualTo(403);
        assertThat(SERVER.get("/api/journal/notes/1").statusCode()).isEqualTo(403);
        assertThat(SERVER.get("/api/journal/verifier.html").statusCode()).isEqualTo(403);
        assertThat(SERVER.get("/api/journal/opposable-verify.jar").statusCode()).isEqualTo(403);
        SERVER.forbid(false);
    }
}
