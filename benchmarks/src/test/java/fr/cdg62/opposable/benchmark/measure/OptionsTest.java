package fr.cdg62.opposable.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path HERE = Path.of("here");

    @Test
    void without_a_word_the_published_sizes_are_measured() {
        assertThat(Options.of(HERE)).isEqualTo(Options.standard(HERE));
    }

    @Test
    void each_word_changes_one_size() {
        var options = Options.of(HERE, "--rounds=5", "--seconds=2", "--callers=4,16", "--measures=replay");
        assertThat(options.rounds()).isEqualTo(5);
        assertThat(options.window()).isEqualTo(Duration.ofSeconds(2));
        assertThat(options.callers()).isEqualTo(List.of(4, 16));
        assertThat(options.measures()).containsExactly(Measure.REPLAY);
        assertThat(options.events()).isEqualTo(200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rounds=0", "--rounds", "--callers=1,", "--events=many", "--measures=all", "--speed=9"})
    void any_other_word_is_refused(String word) {
        assertThatThrownBy(() -> Options.of(HERE, word)).isInstanceOf(IllegalArgumentException.class);
    }
}
