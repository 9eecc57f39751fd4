package fr.cdg62.opposable.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.made.MadeAuthority;
import fr.cdg62.opposable.verifier.made.MadeExport;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import fr.cdg62.opposable.verifier.made.MadeKey;
import fr.cdg62.opposable.verifier.made.MadeStore;
import fr.cdg62.opposable.verifier.text.Members;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest extends VerdictSpecification {

    private final MadeJournal journal = journal();
    private String said = "";

    private int run(String... words) {
        var out = new ByteArrayOutputStream();
        int status = Main.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return status;
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void each_verdict_has_its_status() throws Exception {
        var export = MadeExport.all(journal).write(folder.resolve("export")).toString();
        var key = "--key=" + MadeKey.FIRST.text();
        assertThat(run(export, key)).isZero();
        assertThat(said).contains("PROUVÉ", "7e430cb6", "Aucun événement ne manque", "n’est pas prouvé");
        assertThat(run(export)).isEqualTo(3);
        assertThat(said).contains("COHÉRENT");
        Files.writeString(Path.of(export, "autre"), "");
        assertThat(run(export, key)).isEqualTo(1);
        assertThat(said).contains("ALTÉRÉ", "FILE_UNLISTED (fichier autre)");
        journal.notes.clear();
        assertThat(run(MadeStore.write(journal, folder.resolve("data")).toString(), key))
                .isEqualTo(2);
        assertThat(said).contains("DOUTEUX", "NO_NOTE");
        assertThat(run(folder.resolve("nowhere").toString(), key)).isEqualTo(4);
        assertThat(said).contains("ILLISIBLE", "Il n’y a ni fichier ni dossier");
    }

    @Test
    void keys_witnesses_and_authorities_are_read_from_files() throws Exception {
        var authority = MadeAuthority.of("EC", "SHA256withECDSA", "2.16.840.1.101.3.4.2.1");
        journal.stamp(3, authority);
        var export = MadeExport.all(journal).write(folder.resolve("export")).toString();
        var keys = file("keys", MadeKey.FIRST.text() + "\n\n");
        var witness = file("a.note", journal.notes.get(0).file());
        var pem = file(
                "ca.pem",
                "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(authority.root.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        assertThat(run(export, "--key=" + keys, "--witness=" + witness, "--authority=" + pem, "--json"))
                .isZero();
        var json = Members.of(said.getBytes(StandardCharsets.UTF_8));
        assertThat(json.values().keySet())
                .containsExactly(
                        "verdict",
                        "status",
                        "input",
                        "origin",
                        "size",
                        "events",
                        "streams",
                        "checkpoint",
                        "signedAt",
                        "stampedAt",
                        "simulated",
                        "anchors",
                        "findings",
                        "proved",
                        "notProved");
        assertThat(json.text("verdict")).isEqualTo("PROVED");
        assertThat(json.texts("anchors"))
                .containsExactly("KEY 7e430cb6", "WITNESS 1", "STAMP 3 2026-03-01T00:00:00.000Z");
        assertThat(json.number("size")).isEqualTo(81);
    }

    @Test
    void a_finding_has_its_place_in_the_json() throws Exception {
        var data = MadeStore.write(journal, folder.resolve("data"));
        MadeStore.change(data, "UPDATE events SET name = 'x' WHERE position = 33");
        assertThat(run("--json", data.toString())).isEqualTo(1);
        var finding = Members.of(said.getBytes(StandardCharsets.UTF_8))
                .objects("findings")
                .get(0);
        assertThat(finding.text("code")).isEqualTo("PAYLOAD_CHANGED");
        assertThat(finding.text("file")).isEqualTo("events.db");
        assertThat(finding.number("index")).isEqualTo(33);
        assertThat(finding.text("stream")).isEqualTo(journal.events.get(33).stream());
        assertThat(finding.number("sequence")).isEqualTo(journal.events.get(33).sequence());
        assertThat(finding.text("text")).isNotBlank();
    }

    @Test
    void what_is_not_understood_is_said_and_never_ignored() throws Exception {
        var export = MadeExport.all(journal).write(folder.resolve("export")).toString();
        var rubbish = file("rubbish", "rubbish").toString();
        for (var word : List.of(
                "--clé=x",
                "--key=" + rubbish,
                "--key=" + file("none", ""),
                "--witness=" + rubbish,
                "--authority=" + rubbish,
                "--key=opposable/cdg-62/x+00000000+AAAA",
                "--witness=" + folder.resolve("none.note"),
                rubbish)) {
            assertThat(run(export, word)).as(word).isEqualTo(4);
            assertThat(said).contains("ILLISIBLE").doesNotContain("Exception");
        }
        assertThat(run("--json")).isEqualTo(4);
        assertThat(Members.of(said.getBytes(StandardCharsets.UTF_8)).text("verdict"))
                .isEqualTo("UNREADABLE");
        assertThat(run(rubbish)).isEqualTo(4);
    }

    @Test
    void help_says_how() {
        assertThat(run("--help")).isZero();
        assertThat(said).contains("--key=", "--witness=", "--authority=", "--json", "Code de retour");
        assertThat(run()).isEqualTo(4);
    }

    @Test
    void what_the_input_says_never_reaches_a_terminal_as_it_is() throws Exception {
        var export = MadeExport.all(journal).write(folder.resolve("export"));
        Files.writeString(export.resolve("a\u001b[2Jb"), "");
        run(export.toString());
        assertThat(said).doesNotContain("\u001b").contains("FILE_UNLISTED");
    }
}
