package fr.cdg62.opposable.file;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AuthorityChainTest {

    @Test
    void the_chain_of_Libercourt_goes_from_the_act_to_the_signature() {
        var chain = Story.fold(
                        new ConventionFileProjection(), Libercourt.signed().events())
                .get(Libercourt.CONVENTION.value())
                .collectivityChain();
        var act = chain.acts().getFirst();
        assertThat(act.number()).isEqualTo("DELIB-2024-37");
        assertThat(act.publishedOn()).isEqualTo("2024-10-17");
        assertThat(act.receivedOn()).isEqualTo("2024-10-16");
        assertThat(act.regime()).isEqualTo(TransmissionRegime.VOLUNTARY);
        assertThat(act.enforceable().orElseThrow().date()).isEqualTo("2024-10-17");
        assertThat(chain.signatures().getFirst().authorisation()).isEqualTo("DELIB-2024-37");
    }

    @Test
    void where_sending_is_compulsory_the_act_waits_for_its_receipt() {
        assertThat(act(TransmissionRegime.COMPULSORY, "2024-10-17", null).enforceable())
                .isEmpty();
        assertThat(act(TransmissionRegime.COMPULSORY, null, "2024-10-18").enforceable())
                .isEmpty();
        assertThat(enforceable(TransmissionRegime.COMPULSORY, "2024-10-17", "2024-10-18"))
                .isEqualTo("2024-10-18");
        assertThat(enforceable(TransmissionRegime.COMPULSORY, "2024-10-17", "2024-10-16"))
                .isEqualTo("2024-10-17");
        assertThat(enforceable(TransmissionRegime.VOLUNTARY, "2024-10-17", "2024-10-18"))
                .isEqualTo("2024-10-17");
    }

    private static LocalDate enforceable(TransmissionRegime regime, String published, String received) {
        return act(regime, published, received).enforceable().orElseThrow().date();
    }

    private static AuthorisingAct act(TransmissionRegime regime, String published, String received) {
        return new AuthorisingAct(
                null,
                "1",
                parse("2024-10-16"),
                null,
                regime,
                null,
                null,
                null,
                published == null ? null : parse(published),
                received == null ? null : parse(received));
    }
}
