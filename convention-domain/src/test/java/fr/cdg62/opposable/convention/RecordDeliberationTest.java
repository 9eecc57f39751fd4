package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ACT_ALREADY_RECORDED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ACT_IDENTIFIER_MISMATCH;
import static fr.cdg62.opposable.convention.rule.ConventionCode.DELEGATION_REQUIRED;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.rule.CommonCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordDeliberationTest extends ConventionSpecification {

    @Test
    void without_a_regime_the_act_is_exempt_of_transmission() {
        var outcome = given(draft()).when(deliberation(CDG, CDG_ACT, "2024-09-26"));

        assertThat(outcome.the(DeliberationRecorded.class).regime()).isEqualTo(TransmissionRegime.EXEMPT_L2131_2);
        outcome.expectAnomalies();
    }

    @Test
    void a_deliberation_of_today_is_recorded() {
        given(draft())
                .when(Told.of(deliberation(CDG, CDG_ACT, "2025-12-02")).on("2025-12-02"))
                .expectKinds(DeliberationRecorded.class);
    }

    @Test
    void a_deliberation_of_tomorrow_is_refused() {
        given(draft())
                .when(Told.of(deliberation(CDG, CDG_ACT, "2025-12-03")).on("2025-12-02"))
                .expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void the_same_number_is_refused_for_the_same_party_and_accepted_for_the_other() {
        given(draft(), deliberation(CDG, "2024-52", "2024-09-26"))
                .when(deliberation(COLLECTIVITY, "2024-52", "2024-10-16"))
                .expectKinds(DeliberationRecorded.class);
    }

    @Test
    void the_same_number_twice_is_refused() {
        given(draft(), deliberation(CDG, "2024-52", "2024-09-26"))
                .when(deliberation(CDG, "2024-52", "2024-09-27"))
                .expectRefusal(ACT_ALREADY_RECORDED);
    }

    @Test
    void a_decision_under_a_delegation_cites_it() {
        given(draft())
                .when(act(CDG, AuthorisationKind.DELEGATED_DECISION, "2020-07 du 8 juillet 2020", null))
                .expectKinds(DeliberationRecorded.class);
    }

    @Test
    void a_decision_under_an_unnamed_delegation_is_refused() {
        given(draft())
                .when(act(CDG, AuthorisationKind.DELEGATED_DECISION, null, null))
                .expectRefusal(DELEGATION_REQUIRED);
    }

    @Test
    void the_stamp_of_the_commune_names_its_siren_and_the_day() {
        given(draft())
                .when(act(
                        COLLECTIVITY, AuthorisationKind.DELIBERATION, null, "062-216209072-20241016-DELIB-2024-37-DE"))
                .expectKinds(DeliberationRecorded.class);
    }

    @Test
    void a_stamp_of_another_day_is_refused() {
        given(draft())
                .when(act(
                        COLLECTIVITY, AuthorisationKind.DELIBERATION, null, "062-216209072-20241017-DELIB-2024-37-DE"))
                .expectRefusal(ACT_IDENTIFIER_MISMATCH);
    }

    @Test
    void a_stamp_of_another_commune_is_refused() {
        given(draft())
                .when(act(
                        COLLECTIVITY, AuthorisationKind.DELIBERATION, null, "062-216200410-20241016-DELIB-2024-37-DE"))
                .expectRefusal(ACT_IDENTIFIER_MISMATCH);
    }

    private static RecordDeliberation act(
            Party party, AuthorisationKind kind, @Nullable String delegation, @Nullable String stamp) {
        return new RecordDeliberation(
                CONVENTION,
                party,
                kind,
                COMMUNE_ACT,
                day("2024-10-16"),
                delegation,
                null,
                stamp == null ? null : new ActIdentifier(stamp),
                null,
                null);
    }
}
