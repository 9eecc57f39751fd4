package fr.cdg62.opposable.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandMemoryTest {

    private static final String STREAM = "convention-0001";
    private static final Map<String, String> SIGN = metadata("sign-1", "content-a");

    private final CommandMemory memory = new CommandMemory();

    private static Map<String, String> metadata(String id, String hash) {
        return Map.of(MetadataKey.COMMAND_ID, id, MetadataKey.COMMAND_HASH, hash);
    }

    @Test
    void a_command_never_seen_has_no_answer_yet() {
        assertThat(memory.answerTo(SIGN, STREAM)).isEmpty();
    }

    @Test
    void the_same_command_is_answered_from_the_events_it_caused() {
        memory.remember(SIGN, "convention.signature-recorded", 3);
        memory.remember(SIGN, "convention.signed", 4);
        memory.remember(metadata("other", "content-b"), "convention.started", 5);
        assertThat(memory.answerTo(SIGN, STREAM)).hasValueSatisfying(answer -> {
            assertThat(answer.repeated()).isTrue();
            assertThat(answer.stream()).isEqualTo(STREAM);
            assertThat(answer.version()).isEqualTo(4);
            assertThat(answer.events()).containsExactly("convention.signature-recorded", "convention.signed");
        });
    }

    @Test
    void other_content_under_the_same_id_is_refused() {
        memory.remember(SIGN, "convention.signed", 4);
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> memory.answerTo(metadata("sign-1", "content-b"), STREAM))
                .satisfies(e -> {
                    assertThat(e.refusal().code()).isEqualTo("COMMAND_ID_REUSED");
                    assertThat(e.refusal().facts()).containsEntry("command id", "sign-1");
                });
    }

    @Test
    void a_command_without_id_is_never_remembered() {
        memory.remember(Map.of(), "convention.started", 0);
        assertThat(memory.answerTo(Map.of(), STREAM)).isEmpty();
    }

    @Test
    void the_context_becomes_metadata_of_strings() {
        var context = new CommandContext(
                "cdg-62", "account-1", "AGENT", "API", "sign-1", Instant.parse("2024-11-04T23:30:00Z"), 4L);
        assertThat(context.metadata("content-a"))
                .containsEntry(MetadataKey.CENTRE, "cdg-62")
                .containsEntry(MetadataKey.ACTOR, "account-1")
                .containsEntry(MetadataKey.ROLE, "AGENT")
                .containsEntry(MetadataKey.ORIGIN, "API")
                .containsEntry(MetadataKey.COMMAND_ID, "sign-1")
                .containsEntry(MetadataKey.COMMAND_HASH, "content-a")
                .containsEntry(MetadataKey.RECEIVED_AT, "2024-11-04T23:30:00.000Z")
                .containsEntry(MetadataKey.EXPECTED_VERSION, "4");
    }

    @Test
    void today_is_the_Paris_day_on_which_the_command_came() {
        var late = new CommandContext(
                "cdg-62", "account-1", "AGENT", "API", "sign-1", Instant.parse("2024-11-04T23:30:00Z"), null);
        var metadata = late.metadata("content-a");
        assertThat(metadata).doesNotContainKey(MetadataKey.EXPECTED_VERSION);
        assertThat(CommandContext.today(metadata)).isEqualTo("2024-11-05");
        assertThatNullPointerException().isThrownBy(() -> CommandContext.today(Map.of()));
    }
}
