package fr.cdg62.opposable.act.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import org.junit.jupiter.api.Test;

class ActNatureTest {

    @Test
    void the_stamp_of_libercourt_is_a_deliberation() {
        var stamp = new ActIdentifier("062-216209072-20241016-DELIB-2024-37-DE");
        assertThat(ActNature.of(stamp)).contains(ActNature.DELIBERATION);
        assertThat(ActNature.DELIBERATION.code()).isEqualTo(1);
    }

    @Test
    void letters_the_ministry_has_not_published_name_no_nature_and_are_not_refused() {
        assertThat(ActNature.of(new ActIdentifier("062-216209072-20241016-1-ZZ")))
                .isEmpty();
    }
}
