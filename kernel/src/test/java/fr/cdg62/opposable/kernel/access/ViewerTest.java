package fr.cdg62.opposable.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cdg62.opposable.kernel.identity.CentreId;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private static final CentreId CENTRE = new CentreId("cdg-62");

    @Test
    void a_collectivity_sees_itself_and_nothing_else() {
        var libercourt = new Viewer("account-1", Role.COLLECTIVITY, CENTRE, "collectivity-216209072");
        assertThat(libercourt.sees("collectivity-216209072")).isTrue();
        assertThat(libercourt.sees("collectivity-216200410")).isFalse();
        assertThat(libercourt.sees(null)).isFalse();
    }

    @Test
    void an_agent_of_the_centre_sees_all_of_them() {
        var agent = new Viewer("account-2", Role.AGENT, CENTRE, null);
        assertThat(agent.sees("collectivity-216209072")).isTrue();
        assertThat(agent.sees(null)).isTrue();
    }

    @Test
    void an_account_of_a_collectivity_names_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewer("account-1", Role.COLLECTIVITY, CENTRE, null));
    }
}
