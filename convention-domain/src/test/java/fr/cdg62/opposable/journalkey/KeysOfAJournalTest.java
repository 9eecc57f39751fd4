package fr.cdg62.opposable.journalkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.journalkey.api.IntroduceJournalKey;
import fr.cdg62.opposable.journalkey.api.JournalKeyIntroduced;
import fr.cdg62.opposable.journalkey.api.ReplaceJournalKey;
import fr.cdg62.opposable.journalkey.model.Journal;
import fr.cdg62.opposable.journalkey.rule.JournalKeyRefusal;
import fr.cdg62.opposable.journalkey.value.JournalId;
import fr.cdg62.opposable.journalkey.value.JournalKey;
import fr.cdg62.opposable.journalkey.value.JournalOrigin;
import fr.cdg62.opposable.journalkey.value.KeyHandover;
import fr.cdg62.opposable.journalkey.value.KeyReason;
import fr.cdg62.opposable.kernel.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The keys and the handover are those of the vectors of docs/journal.md. */
class KeysOfAJournalTest extends Specification<Journal> {

    private static final JournalId JOURNAL = new JournalId("journal-cdg-62");
    private static final String ORIGIN = "opposable/cdg-62/5f0c1d9e-0000-4000-8000-000000000062";
    private static final JournalKey FIRST =
            new JournalKey(ORIGIN + "+7e430cb6+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4");
    private static final JournalKey SECOND =
            new JournalKey(ORIGIN + "+94f6c3a0+ASmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X");
    private static final KeyHandover HANDOVER =
            new KeyHandover("pu9Stwr8r/+Ahbujv6LvU73GYsGMZIIOCBokDVnB3cFAbiy7MC9/w0JqCQHJcwmkeji7IToYrZSeiZ5IV9j1Bg==");
    private static final LocalDate DAY = LocalDate.parse("2026-02-02");

    KeysOfAJournalTest() {
        super(Journal.class);
    }

    private static IntroduceJournalKey introduce(JournalKey key) {
        return new IntroduceJournalKey(JOURNAL, key, DAY);
    }

    private static ReplaceJournalKey replace(
            JournalKey replaces, JournalKey key, KeyReason reason, @Nullable KeyHandover handover) {
        return new ReplaceJournalKey(JOURNAL, key, reason, replaces, handover, DAY.plusDays(1));
    }

    @Test
    void the_first_key_says_the_origin_of_the_journal() {
        var told = when(introduce(FIRST)).the(JournalKeyIntroduced.class);

        assertThat(told.origin()).isEqualTo(new JournalOrigin(ORIGIN));
        assertThat(told.reason()).isEqualTo(KeyReason.FIRST);
        assertThat(told.replaces()).isNull();
        assertThat(told.handover()).isNull();
        assertThat(told.effectiveOn()).isEqualTo(DAY);
    }

    @Test
    void introducing_the_key_it_has_changes_nothing_and_another_one_is_refused() {
        given(introduce(FIRST)).when(introduce(FIRST)).expectNoEvents();
        given(introduce(FIRST)).when(introduce(SECOND)).expectRefusal(JournalKeyRefusal.JOURNAL_KEY_ALREADY_INTRODUCED);
    }

    @Test
    void the_key_that_signs_hands_over_to_the_next() {
        var told = given(introduce(FIRST))
                .when(replace(FIRST, SECOND, KeyReason.PLANNED, HANDOVER))
                .the(JournalKeyIntroduced.class);

        assertThat(told.key()).isEqualTo(SECOND);
        assertThat(told.replaces()).isEqualTo(FIRST);
        assertThat(told.handover()).isEqualTo(HANDOVER);
        assertThat(told.effectiveOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void a_lost_key_hands_nothing_over() {
        assertThat(given(introduce(FIRST))
                        .when(replace(FIRST, SECOND, KeyReason.LOST, null))
                        .the(JournalKeyIntroduced.class)
                        .handover())
                .isNull();
        given(introduce(FIRST))
                .when(replace(FIRST, SECOND, KeyReason.LOST, HANDOVER))
                .expectRefusal(JournalKeyRefusal.JOURNAL_KEY_HANDOVER_MISPLACED);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyReason.class,
            names = {"PLANNED", "COMPROMISED", "FIRST"})
    void a_key_that_is_not_lost_is_not_replaced_without_its_handover(KeyReason reason) {
        given(introduce(FIRST))
                .when(replace(FIRST, SECOND, reason, null))
                .expectRefusal(JournalKeyRefusal.JOURNAL_KEY_HANDOVER_MISPLACED);
    }

    @Test
    void a_key_that_follows_another_is_not_the_first() {
        given(introduce(FIRST))
                .when(replace(FIRST, SECOND, KeyReason.FIRST, HANDOVER))
                .expectRefusal(JournalKeyRefusal.JOURNAL_KEY_HANDOVER_MISPLACED);
    }

    @Test
    void only_the_key_that_signs_now_is_replaced() {
        given(introduce(FIRST))
                .when(replace(SECOND, FIRST, KeyReason.PLANNED, HANDOVER))
                .expectRefusal(JournalKeyRefusal.JOURNAL_KEY_NOT_CURRENT);
    }

    @Test
    void a_key_that_has_signed_does_not_come_back() {
        given(introduce(FIRST), replace(FIRST, SECOND, KeyReason.PLANNED, HANDOVER))
                .when(replace(SECOND, FIRST, KeyReason.PLANNED, HANDOVER))
                .expectRefusal(JournalKeyRefusal.JOURNAL_KEY_USED_BEFORE);
    }

    @Test
    void a_key_of_another_journal_is_refused() {
        var elsewhere = new JournalKey(SECOND.value().replace("000062", "000063"));
        given(introduce(FIRST))
                .when(replace(FIRST, elsewhere, KeyReason.PLANNED, HANDOVER))
                .expectRefusal(JournalKeyRefusal.JOURNAL_KEY_OF_ANOTHER_JOURNAL);
    }

    @Test
    void a_key_of_another_centre_is_refused() {
        when(introduce(new JournalKey(FIRST.value().replace("cdg-62", "cdg-59"))))
                .expectRefusal(JournalKeyRefusal.JOURNAL_KEY_OF_ANOTHER_JOURNAL);
    }

    @Test
    void what_is_not_of_its_form_is_refused() {
        List.<Function<String, Object>>of(JournalId::new, JournalOrigin::new, JournalKey::new, KeyHandover::new)
                .forEach(value -> assertThatExceptionOfType(InvalidValue.class)
                        .isThrownBy(() -> value.apply("nothing"))
                        .satisfies(
                                refused -> assertThat(refused.refusal().code()).isEqualTo("BAD_IDENTIFIER")));
    }
}
