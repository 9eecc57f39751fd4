package fr.cdg62.opposable.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadBodiesTest {

    private static final String GOOD = "{\"name\":\"Personne Imaginaire\",\"recordedOn\":\"2024-11-04\"}";
    private static final String JSON = "application/json";

    private final Application application = Application.shared();
    private final Client agent = application.as(Role.AGENT);

    static Stream<Arguments> bodies() {
        return Stream.of(
                bad("nothing", 400, "MALFORMED_JSON", JSON, ""),
                bad("half an object", 400, "MALFORMED_JSON", JSON, "{\"name\":\"Zo"),
                bad("an array", 400, "MALFORMED_JSON", JSON, "[" + GOOD + "]"),
                bad("a text", 400, "MALFORMED_JSON", JSON, "\"name\""),
                bad("null", 400, "MALFORMED_JSON", JSON, "null"),
                bad("two objects", 400, "MALFORMED_JSON", JSON, GOOD + GOOD),
                bad("an object and a word", 400, "MALFORMED_JSON", JSON, GOOD + " x"),
                bad("a repeated name", 400, "MALFORMED_JSON", JSON, "{\"name\":\"A\",\"name\":\"B\"}"),
                bad("a comment", 400, "MALFORMED_JSON", JSON, "{/* */}"),
                bad("not a number", 400, "MALFORMED_JSON", JSON, "{\"name\":NaN}"),
                bad("deep nesting", 400, "MALFORMED_JSON", JSON, "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)),
                bad("deep arrays", 400, "MALFORMED_JSON", JSON, "{\"a\":" + "[".repeat(30_000)),
                bad("too long", 413, "BODY_TOO_LARGE", JSON, "{\"name\":\"" + "a".repeat(70_000) + "\"}"),
                bad("an unknown field", 400, "INVALID_BODY", JSON, GOOD.replace("}", ",\"x\":1}")),
                bad("a missing field", 400, "INVALID_BODY", JSON, "{\"name\":\"A\"}"),
                bad("a missing sealed field", 400, "INVALID_BODY", JSON, "{\"recordedOn\":\"2024-11-04\"}"),
                bad("null for a text", 400, "INVALID_BODY", JSON, GOOD.replace("\"2024-11-04\"", "null")),
                bad("a number for a date", 400, "INVALID_BODY", JSON, GOOD.replace("\"2024-11-04\"", "20241104")),
                bad("a day that is none", 400, "INVALID_BODY", JSON, GOOD.replace("11-04", "02-30")),
                bad("an object for a name", 400, "INVALID_BODY", JSON, "{\"name\":{},\"recordedOn\":\"2024-11-04\"}"),
                bad("a blank name", 400, "TEXT_BLANK", JSON, "{\"name\":\"  \",\"recordedOn\":\"2024-11-04\"}"),
                bad("a control character", 400, "TEXT_UNREADABLE", JSON, "{\"name\":\"a\\u0000b\"}"),
                bad("half a surrogate pair", 400, "TEXT_UNREADABLE", JSON, "{\"name\":\"a\\ud800\"}"),
                bad("another person", 400, "BODY_CONTRADICTS_ADDRESS", JSON, "{\"personId\":\"person-cdg-62-other\"}"),
                bad("another centre", 400, "BODY_CONTRADICTS_ADDRESS", JSON, "{\"centre\":\"cdg-59\"}"),
                bad("no media type", 415, "UNSUPPORTED_MEDIA_TYPE", "", GOOD),
                bad("a form", 415, "UNSUPPORTED_MEDIA_TYPE", "application/x-www-form-urlencoded", "name=A"),
                bad("another charset", 415, "UNSUPPORTED_MEDIA_TYPE", JSON + ";charset=iso-8859-1", GOOD),
                Arguments.of(
                        "latin 1",
                        400,
                        "MALFORMED_JSON",
                        JSON,
                        GOOD.replace("aire", "é").getBytes(ISO_8859_1)),
                Arguments.of("utf 16", 400, "MALFORMED_JSON", JSON, GOOD.getBytes(UTF_16)),
                Arguments.of("overlong", 400, "MALFORMED_JSON", JSON, new byte[] {'{', (byte) 0xc0, (byte) 0xaf, '}'}));
    }

    private static Arguments bad(String what, int status, String code, String type, String body) {
        return Arguments.of(what, status, code, type, body.getBytes(UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_bad_body_is_refused_with_its_code_and_stores_nothing(
            String what, int status, String code, String type, byte[] body) {
        long before = application.head();
        var headers = type.isEmpty() ? new String[0] : new String[] {"Content-Type", type};

        var answer = agent.send(
                "POST", "/api/persons/" + Application.fresh("person-cdg-62-bad-") + "/record", body, headers);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("tools.jackson", "fr.cdg62", "at java.");
        assertThat(application.head()).isEqualTo(before);
    }

    @Test
    void the_good_body_of_the_table_is_accepted() {
        assertThat(agent.post("/api/persons/" + Application.fresh("person-cdg-62-good-") + "/record", GOOD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_id_that_is_none_is_refused() {
        assertThat(agent.post("/api/persons/PERSON/record", GOOD).text("code")).isEqualTo("BAD_IDENTIFIER");
        assertThat(agent.post("/api/persons/person-%41/record", GOOD).text("code"))
                .isEqualTo("BAD_IDENTIFIER");
    }
}
