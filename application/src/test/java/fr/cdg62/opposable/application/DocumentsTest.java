package fr.cdg62.opposable.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Client.Answer;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

    private final Application application = Application.shared();
    private final Client agent = application.as(Role.AGENT);

    private Answer upload(byte[] bytes) {
        return agent.send("POST", "/api/documents", bytes, "Content-Type", "application/octet-stream");
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of("application/pdf", "%PDF-1.7\n%âãÏÓ\n".getBytes(ISO_8859_1)),
                Arguments.of("image/png", "\u0089PNG\r\n\u001a\nIHDR".getBytes(ISO_8859_1)),
                Arguments.of("image/jpeg", "\u00ff\u00d8\u00ff\u00e0JFIF".getBytes(ISO_8859_1)),
                Arguments.of("application/xml", "<?xml version=\"1.0\"?><a/>".getBytes(UTF_8)),
                Arguments.of("application/zip", "PK\u0003\u0004 anything".getBytes(ISO_8859_1)),
                Arguments.of(
                        "application/vnd.oasis.opendocument.text",
                        ("PK\u0003\u0004" + "0".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.text")
                                .getBytes(ISO_8859_1)),
                Arguments.of(
                        "application/vnd.oasis.opendocument.spreadsheet",
                        ("PK\u0003\u0004" + "0".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
                                .getBytes(ISO_8859_1)),
                Arguments.of(
                        "text/plain;charset=UTF-8",
                        "Délibération n° 37\n".repeat(9_000).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_document_is_kept_under_its_hash_with_the_type_of_its_bytes(String type, byte[] bytes) throws IOException {
        var answer = upload(bytes);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.text("type")).isEqualTo(type);
        assertThat(answer.json().path("size").asInt()).isEqualTo(bytes.length);
        var hash = Sha256.of(bytes).value();
        assertThat(answer.text("sha256")).isEqualTo(hash);
        var file = application
                .data()
                .resolve("documents")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2));
        assertThat(file).hasBinaryContent(bytes);
        try (var arriving = Files.list(application.data().resolve("documents/arriving"))) {
            assertThat(arriving).isEmpty();
        }
    }

    @Test
    void a_document_is_given_back_as_an_attachment_that_no_browser_runs() {
        var hash = upload("<?xml version=\"1.0\"?><html/>".getBytes(UTF_8)).text("sha256");

        var given = agent.get("/api/documents/" + hash);

        assertThat(given.body()).isEqualTo("<?xml version=\"1.0\"?><html/>");
        assertThat(given.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + hash + ".xml\"");
        assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.header("Content-Security-Policy")).startsWith("sandbox");
    }

    @Test
    void a_form_may_carry_the_document() {
        var form =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a.txt\"\r\n\r\nbonjour\r\n--x--\r\n";

        var answer = agent.send(
                "POST", "/api/documents", form.getBytes(UTF_8), "Content-Type", "multipart/form-data; boundary=x");

        assertThat(answer.text("sha256")).isEqualTo(Sha256.of("bonjour").value());
    }

    @Test
    void what_is_of_no_type_kept_here_is_refused_and_not_kept() {
        var programme = new byte[] {0x7f, 'E', 'L', 'F', 1, 0};

        assertThat(upload(programme).status()).isEqualTo(415);
        assertThat(agent.get("/api/documents/" + Sha256.of(programme).value()).status())
                .isEqualTo(404);
        assertThat(upload("latin é".getBytes(ISO_8859_1)).text("code")).isEqualTo("DOCUMENT_TYPE_REFUSED");
        assertThat(upload(new byte[0]).text("code")).isEqualTo("DOCUMENT_EMPTY");
    }

    @Test
    void what_is_too_large_is_refused_however_it_comes() {
        var large = new byte[20 * 1024 * 1024 + 1];
        System.arraycopy("%PDF-1.7".getBytes(UTF_8), 0, large, 0, 8);

        assertThat(upload(large).status()).isEqualTo(413);
        var form = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n";
        var end = "\r\n--x--\r\n".getBytes(UTF_8);
        var whole = new byte[form.length() + large.length + end.length];
        System.arraycopy(form.getBytes(UTF_8), 0, whole, 0, form.length());
        System.arraycopy(end, 0, whole, form.length() + large.length, end.length);
        assertThat(agent.send("POST", "/api/documents", whole, "Content-Type", "multipart/form-data; boundary=x")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void a_document_may_be_cited_once_it_is_here() {
        var hash = upload("texte du projet".getBytes(UTF_8)).text("sha256");
        var draft = """
                {"collectivityId":"collectivity-cdg-62-216209072","pricing":"ADDITIONAL_CONTRIBUTION","draftedOn":"2024-09-02","text":"%s"}""";

        assertThat(agent.post(
                                "/api/conventions/" + Application.fresh("convention-cdg-62-cites-") + "/draft",
                                draft.formatted(hash))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_collectivity_reads_no_document_and_an_auditor_uploads_none() {
        var hash = upload("réservé".getBytes(UTF_8)).text("sha256");

        assertThat(application
                        .as(Role.COLLECTIVITY)
                        .get("/api/documents/" + hash)
                        .status())
                .isEqualTo(403);
        assertThat(application
                        .as(Role.AUDITOR)
                        .send("POST", "/api/documents", "x".getBytes(UTF_8))
                        .status())
                .isEqualTo(403);
        assertThat(application.as(Role.AUDITOR).get("/api/documents/" + hash).status())
                .isEqualTo(200);
    }
}
