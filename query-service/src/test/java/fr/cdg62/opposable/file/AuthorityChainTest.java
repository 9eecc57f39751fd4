package fr.cdg62.opposable.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.value.Party;
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
        assertThat(act.act().number()).isEqualTo("DELIB-2024-37");
        assertThat(act.act().publishedOn()).isEqualTo("2024-10-17");
        assertThat(act.act().receivedOn()).isEqualTo("2024-10-16");
        assertThat(act.act().regime()).isEqualTo(TransmissionRegime.VOLUNTARY);
        assertThat(act.enforceable().orElseThrow().date()).isEqualTo("2024-10-17");
        assertThat(chain.signatures().getFirst().authorisation()).isEqualTo("DELIB-2024-37");
    }

    @Test
    void a_signature_remembers_the_act_that_consented_to_it_later() {
        var story = Libercourt.signed()
                .then(new SignatureRatified(
                        Libercourt.CONVENTION,
                        Party.COLLECTIVITY,
                        "DELIB-2025-02",
                        LocalDate.parse("2024-11-04"),
                        LocalDate.parse("2025-01-15")));
        var file = Story.fold(new ConventionFileProjection(), story.events()).get(Libercourt.CONVENTION.value());

        assertThat(file.collectivityChain().signatures().getFirst().ratifiedBy())
                .isEqualTo("DELIB-2025-02");
        assertThat(file.cdgChain().signatures().getFirst().ratifiedBy()).isNull();
    }
}
