package fr.cdg62.opposable.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import org.junit.jupiter.api.Test;

class AuthorityChainTest {

    @Test
    void the_chain_of_Libercourt_goes_from_the_act_to_the_signature() {
        var chain = Story.fold(
                        new ConventionFileProjection(), Libercourt.signed().events())
                .get(Libercourt.CONVENTION.value())
                .collectivityChain();
        var act = chain.acts().getFirst();
        assertThat(act.act().number()).isEqualTo("DELIB-2024-37");
        assertThat(act.act().publishedOn()).isEqualTo("2024-10-17");
        assertThat(act.act().receivedOn()).isEqualTo("2024-10-16");
        assertThat(act.act().regime()).isEqualTo(TransmissionRegime.VOLUNTARY);
        assertThat(act.enforceable().orElseThrow().date()).isEqualTo("2024-10-17");
        assertThat(chain.signatures().getFirst().authorisation()).isEqualTo("DELIB-2024-37");
    }
}
