package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.cast.Officers.AGENT;
import static fr.cdg62.opposable.cast.Officers.DEPUTY;
import static fr.cdg62.opposable.cast.Officers.MAYOR;
import static fr.cdg62.opposable.cast.Officers.PRESIDENT;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.project.ProjectScenario.DOCUMENT;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.advice;
import static fr.cdg62.opposable.project.ProjectScenario.day;
import static fr.cdg62.opposable.project.ProjectScenario.decision;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.rule.ProjectCode.ADVICE_AFTER_DECISION;
import static fr.cdg62.opposable.project.rule.ProjectCode.ADVICE_MISMATCH;
import static fr.cdg62.opposable.project.rule.ProjectCode.ADVICE_NOT_OF_THE_CENTRE;
import static fr.cdg62.opposable.project.rule.ProjectCode.AUTHOR_NOT_IN_OFFICE;
import static fr.cdg62.opposable.project.rule.ProjectCode.DECISION_NOT_OF_THE_COLLECTIVITY;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_FACT_UNKNOWN;
import static fr.cdg62.opposable.project.value.AdviceFollowing.DEPARTED;
import static fr.cdg62.opposable.project.value.AdviceFollowing.FOLLOWED;
import static fr.cdg62.opposable.project.value.AdviceFollowing.NO_ADVICE;
import static fr.cdg62.opposable.project.value.DecisionSubject.DEVICE;
import static fr.cdg62.opposable.project.value.DecisionSubject.ROLES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.KnownRegister;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.project.api.DecisionTaken;
import fr.cdg62.opposable.project.api.TakeDecision;
import fr.cdg62.opposable.project.api.TransferProject;
import fr.cdg62.opposable.project.value.AdviceFollowing;
import fr.cdg62.opposable.project.value.AdviceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The centre advises and the collectivity decides (R24): never the same author, never the same fact. */
class TakeDecisionTest extends ProjectSpecification {

    private static final AdviceId ADVICE = new AdviceId("advice-1");

    private static TakeDecision device(PersonId author, Sha256 document) {
        return decision(DEVICE, author, "2025-01-25", null, NO_ADVICE, document);
    }

    @Test
    void A36_the_agent_who_advised_is_not_the_author_of_the_decision() {
        given(opened(P2), advice(AGENT, "2025-01-20"))
                .when(decision(DEVICE, AGENT, "2025-01-25", ADVICE, FOLLOWED, DOCUMENT))
                .expectRefusal(DECISION_NOT_OF_THE_COLLECTIVITY);
    }

    @Test
    void A36_an_agent_transcribes_the_collectivity_s_letter() {
        var decided = given(opened(P2), advice(AGENT, "2025-01-20"))
                .when(decision(DEVICE, MAYOR, "2025-01-25", ADVICE, FOLLOWED, DOCUMENT))
                .the(DecisionTaken.class);

        assertThat(decided.transcribed()).isTrue();
        assertThat(decided.author().person()).isEqualTo(MAYOR);
        assertThat(decided.author().mandate().capacity()).isEqualTo(Capacity.MAYOR);
    }

    @Test
    void an_agent_without_the_collectivity_s_document_transcribes_nothing() {
        given(opened(P2)).when(device(MAYOR, null)).expectRefusal(DECISION_NOT_OF_THE_COLLECTIVITY);
    }

    @Test
    void the_collectivity_itself_needs_no_document_and_transcribes_nothing() {
        var decided = given(opened(P2))
                .when(Told.of(device(MAYOR, null)).under("COLLECTIVITY"))
                .the(DecisionTaken.class);

        assertThat(decided.transcribed()).isFalse();
    }

    @Test
    void who_holds_an_office_at_the_centre_decides_for_no_collectivity() {
        register.holds(PRESIDENT, KnownRegister.body(LIBERCOURT), Capacity.DEPUTY_MAYOR, "2020-07-04", null);

        given(opened(P2))
                .when(decision(DEVICE, PRESIDENT, "2025-06-01"))
                .expectRefusal(DECISION_NOT_OF_THE_COLLECTIVITY);
    }

    @Test
    void and_may_have_decided_the_day_before_taking_that_office() {
        register.holds(PRESIDENT, KnownRegister.body(LIBERCOURT), Capacity.DEPUTY_MAYOR, "2020-07-04", null);

        given(opened(P2)).when(decision(DEVICE, PRESIDENT, "2025-05-31")).expectKinds(DecisionTaken.class);
    }

    @ParameterizedTest(name = "in office from 4 July 2020, decided on {0}: {1}")
    @CsvSource({"2020-07-03, false", "2020-07-04, true"})
    void the_author_is_in_office_that_day(String on, boolean possible) {
        var outcome = given(opened(P2)).when(decision(DEVICE, MAYOR, on));
        if (possible) {
            outcome.expectKinds(DecisionTaken.class);
        } else {
            outcome.expectRefusal(AUTHOR_NOT_IN_OFFICE);
        }
    }

    @Test
    void a_delegation_of_the_mayor_is_enough() {
        register.delegated(MAYOR, DEPUTY, KnownRegister.body(LIBERCOURT), "2025-01-01", "2025-01-25");

        assertThat(given(opened(P2))
                        .when(decision(DEVICE, DEPUTY, "2025-01-25"))
                        .the(DecisionTaken.class)
                        .author()
                        .delegation())
                .isNotNull();
    }

    @Test
    void and_is_not_the_day_after_its_last() {
        register.delegated(MAYOR, DEPUTY, KnownRegister.body(LIBERCOURT), "2025-01-01", "2025-01-25");

        given(opened(P2)).when(decision(DEVICE, DEPUTY, "2025-01-26")).expectRefusal(AUTHOR_NOT_IN_OFFICE);
    }

    @Test
    void once_the_convention_passed_to_another_body_its_mayor_decides_no_more() {
        given(opened(P2))
                .given(new TransferProject(
                        PROJECT,
                        new CollectivityFacts(ARRAS, "Arras", LegalCategory.COMMUNE),
                        day("2025-01-25"),
                        "ARRETE-9"))
                .when(decision(DEVICE, MAYOR, "2025-01-25"))
                .expectRefusal(AUTHOR_NOT_IN_OFFICE);
    }

    @ParameterizedTest(name = "{0} with advice: {1}")
    @CsvSource({"FOLLOWED, false", "DEPARTED, false", "NO_ADVICE, true"})
    void a_decision_names_the_advice_it_follows_or_departs_from(AdviceFollowing following, boolean named) {
        given(opened(P2), advice(AGENT, "2025-01-20"))
                .when(decision(DEVICE, MAYOR, "2025-01-25", named ? ADVICE : null, following, DOCUMENT))
                .expectRefusal(ADVICE_MISMATCH);
    }

    @Test
    void an_advice_never_given_is_unknown() {
        given(opened(P2))
                .when(decision(DEVICE, MAYOR, "2025-01-25", ADVICE, DEPARTED, DOCUMENT))
                .expectRefusal(PROJECT_FACT_UNKNOWN);
    }

    @ParameterizedTest(name = "advised on {0}, decided on 25 January: {1}")
    @CsvSource({"2025-01-25, true", "2025-01-26, false"})
    void advice_comes_no_later_than_the_decision(String advised, boolean possible) {
        var outcome = given(opened(P2), advice(AGENT, advised))
                .when(decision(DEVICE, MAYOR, "2025-01-25", ADVICE, DEPARTED, DOCUMENT));
        if (possible) {
            outcome.expectKinds(DecisionTaken.class);
        } else {
            outcome.expectRefusal(ADVICE_AFTER_DECISION);
        }
    }

    @Test
    void the_mayor_does_not_give_the_centre_s_advice() {
        given(opened(P2)).when(advice(MAYOR, "2025-01-20")).expectRefusal(ADVICE_NOT_OF_THE_CENTRE);
    }

    @Test
    void nor_does_somebody_who_decided_since() {
        register.delegated(MAYOR, DEPUTY, KnownRegister.body(LIBERCOURT), "2025-01-25", null);

        given(opened(P2), decision(ROLES, DEPUTY, "2025-01-25"))
                .when(advice(DEPUTY, "2025-01-20"))
                .expectRefusal(ADVICE_NOT_OF_THE_CENTRE);
    }
}
