package fr.cdg62.opposable.convention.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeakPointTest {

    @ParameterizedTest
    @CsvSource({
        "CDG, CDG, ",
        "CONVENTION, CONVENTION, ",
        "AMENDMENT/AV-1/CDG, CDG, AV-1",
        "AMENDMENT/2026/3/CONVENTION, CONVENTION, 2026/3"
    })
    void a_stored_subject_reads_back_whatever_the_number(String stored, String subject, @Nullable String amendment) {
        assertThat(WeakPoint.of(stored)).isEqualTo(new WeakPoint(subject, amendment));
        assertThat(WeakPoint.of(stored).stored()).isEqualTo(stored);
    }
}
