package fr.cdg62.opposable.installation;

import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.installation.api.InstallationOpened;
import fr.cdg62.opposable.installation.api.OpenInstallation;
import fr.cdg62.opposable.installation.model.Installation;
import fr.cdg62.opposable.installation.value.InstallationId;
import fr.cdg62.opposable.installation.value.Time;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenInstallationTest extends Specification<Installation> {

    OpenInstallationTest() {
        super(Installation.class);
    }

    private static OpenInstallation open(Time time) {
        return new OpenInstallation(InstallationId.of(CDG_62), CDG_62, time, LocalDate.parse("2024-09-02"));
    }

    @Test
    void it_says_whether_its_time_is_simulated() {
        assertThat(when(open(Time.SIMULATED)).the(InstallationOpened.class).time())
                .isEqualTo(Time.SIMULATED);
    }

    @Test
    void it_is_opened_once() {
        given(open(Time.REAL)).when(open(Time.SIMULATED)).expectNoEvents();
    }
}
