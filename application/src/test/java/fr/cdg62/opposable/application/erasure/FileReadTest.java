package fr.cdg62.opposable.application.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.DisputeClosed;
import fr.cdg62.opposable.convention.api.DisputeDeclared;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.DisputeSubject;
import fr.cdg62.opposable.convention.value.LegalHold;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.Delegation;
import fr.cdg62.opposable.person.value.DelegationId;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.MandateId;
import fr.cdg62.opposable.person.value.Offices;
import fr.cdg62.opposable.project.api.DecisionTaken;
import fr.cdg62.opposable.project.api.StepStarted;
import fr.cdg62.opposable.project.value.Author;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands on the file of a convention, and what holds it. */
class FileReadTest {

    private static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-imaginaire");
    private static final PersonId AGENT = new PersonId("person-cdg-62-agent-imaginaire");
    private static final PersonId DEPUTY = new PersonId("person-cdg-62-adjoint-imaginaire");
    private static final String LIBERCOURT = "collectivity-cdg-62-216209072";
    private static final DisputeId DISPUTE = new DisputeId("dispute-1");

    private final FileRead file = new FileRead(CONVENTION);

    @Test
    void who_is_named_in_the_project_stands_on_the_file_and_nobody_else() {
        file.read(new StepStarted(ProjectId.of(CONVENTION), Step.values()[0], day("2021-03-01"), AGENT), null, AGENT);

        assertThat(file.concerns(Offices.none())).isTrue();
        assertThat(Mentions.of(
                        new StepStarted(ProjectId.of(CONVENTION), Step.values()[0], day("2021-03-01"), DEPUTY), AGENT))
                .isFalse();
    }

    @Test
    void who_delegated_the_signature_is_named_deep_inside() {
        var given = new Delegation(
                new DelegationId("delegation-1"), new BodyId(LIBERCOURT), DEPUTY, "ARRETE-1", day("2020-01-01"), null);

        assertThat(Mentions.of(List.of(new Author(AGENT, null, given)), DEPUTY)).isTrue();
        assertThat(DecisionTaken.class.getRecordComponents())
                .anyMatch(component -> component.getType() == Author.class);
    }

    @Test
    void an_office_held_in_the_body_since_the_first_fact_puts_on_the_file_an_older_one_does_not() {
        file.read(declared(), LIBERCOURT, AGENT);

        assertThat(file.concerns(mayorUntil("2026-03-02"))).isTrue();
        assertThat(file.concerns(mayorUntil("2026-03-01"))).isFalse();
    }

    @Test
    void an_open_dispute_holds_the_file_until_it_is_closed() {
        file.read(declared(), LIBERCOURT, AGENT);
        assertThat(file.hold()).containsExactly(new LegalHold(CONVENTION, day("2026-03-02")));

        file.read(
                new DisputeClosed(CONVENTION, DISPUTE, day("2026-04-02"), "Accord.", Sha256.of("accord")),
                LIBERCOURT,
                AGENT);
        assertThat(file.hold()).isEmpty();
    }

    private static DisputeDeclared declared() {
        return new DisputeDeclared(
                CONVENTION,
                DISPUTE,
                Party.COLLECTIVITY,
                DisputeSubject.values()[0],
                day("2026-03-02"),
                null,
                Sha256.of("lettre"));
    }

    private static Offices mayorUntil(String until) {
        return Offices.none()
                .with(new Mandate(
                        new MandateId("mandate-1"),
                        new BodyId(LIBERCOURT),
                        Capacity.MAYOR,
                        day("2020-07-04"),
                        day(until)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
