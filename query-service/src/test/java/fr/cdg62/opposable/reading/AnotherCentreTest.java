package fr.cdg62.opposable.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtDispute;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.LibercourtLetter;
import fr.cdg62.opposable.story.LibercourtProject;
import fr.cdg62.opposable.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hangs on a convention is not there for the agents of another centre. */
class AnotherCentreTest {

    private static final Story STORY = LibercourtProject.after(LibercourtLedger.opened())
            .at("2025-03-05T08:00:00Z")
            .then(LibercourtLetter.given())
            .then(Libercourt.failed())
            .then(LibercourtDispute.begun());
    private static final CentreId CDG_59 = new CentreId("cdg-59");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conventions/{convention}",
                "/conventions/{convention}/defense",
                "/conventions/{convention}/simulation",
                "/conventions/{convention}/fin",
                "/projets/{project}",
                "/assistance/{ledger}"
            })
    void a_sheet_is_shown_to_its_own_centre_alone(String path) {
        var id = Libercourt.CONVENTION.value();
        var address = path.replace("{convention}", id)
                .replace("{project}", id.replace("convention-", "project-"))
                .replace("{ledger}", id.replace("convention-", "ledger-"));
        try (var server = ReadServer.over(STORY.log())) {
            assertThat(asked(server, Libercourt.CDG_62, address)).isEqualTo(200);
            assertThat(asked(server, CDG_59, address)).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/conventions",
                "/api/projects",
                "/api/ledgers",
                "/api/commitments",
                "/api/deadlines",
                "/api/terminations",
                "/api/breaches",
                "/api/disputes",
                "/api/amicable-steps.csv"
            })
    void a_list_holds_those_of_its_own_centre_alone(String path) {
        try (var server = ReadServer.over(STORY.log()).at("2026-04-10T09:42:00Z")) {
            assertThat(of(server, Libercourt.CDG_62).get(path).body()).contains(Libercourt.CONVENTION.value());
            assertThat(of(server, CDG_59).get(path).body()).doesNotContain(Libercourt.CONVENTION.value());
        }
    }

    private static int asked(ReadServer server, CentreId centre, String address) {
        return of(server, centre).get(address).statusCode();
    }

    private static ReadServer of(ReadServer server, CentreId centre) {
        return server.as(new Viewer("account-test", Role.AGENT, centre, null));
    }
}
