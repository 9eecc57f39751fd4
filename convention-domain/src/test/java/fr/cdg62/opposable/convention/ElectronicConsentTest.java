package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.NoticeBuilder.consent;
import static fr.cdg62.opposable.convention.NoticeBuilder.letter;
import static fr.cdg62.opposable.convention.NoticeBuilder.revocation;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ELECTRONIC_CONSENT_REVOKED_THAT_DAY;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ELECTRONIC_CONSENT_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.LRE_CONSENT_MISSING;
import static fr.cdg62.opposable.convention.value.NoticeForm.ELECTRONIC_DELIVERY;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ElectronicConsentRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRevoked;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A consent to electronic delivery counts from its day until the day before it is revoked, whatever was recorded first. */
class ElectronicConsentTest extends ConventionSpecification {

    @Test
    void on_the_day_before_it_is_revoked_a_notice_still_travels_electronically() {
        given(consented(), revocation(COLLECTIVITY, "2025-06-02"))
                .when(electronic("2025-06-01"))
                .expectKinds(TerminationNoticeGiven.class, AnomalyRaised.class);
    }

    @Test
    void on_the_day_it_is_revoked_it_does_no_more() {
        given(consented(), revocation(COLLECTIVITY, "2025-06-02"))
                .when(electronic("2025-06-02"))
                .expectRefusal(LRE_CONSENT_MISSING);
    }

    @Test
    void given_again_later_it_counts_again() {
        given(consented(), revocation(COLLECTIVITY, "2025-06-02"), consent(COLLECTIVITY, "2025-09-01"))
                .when(electronic("2025-09-01"))
                .expectAnomalies("COLLECTIVITY NO_FORMAL_NOTICE");
    }

    @Test
    void between_the_two_it_does_not() {
        given(consented(), revocation(COLLECTIVITY, "2025-06-02"), consent(COLLECTIVITY, "2025-09-01"))
                .when(electronic("2025-08-31"))
                .expectRefusal(LRE_CONSENT_MISSING);
    }

    @Test
    void the_revocation_of_one_party_leaves_the_other_s_consent() {
        given(consented(), revocation(COLLECTIVITY, "2025-06-02"))
                .when(revocation(CDG, "2025-06-02"))
                .expectEvents(
                        new ElectronicConsentRevoked(CONVENTION, CDG, day("2025-06-02"), Sha256.of("revocation")));
    }

    @Test
    void a_revocation_learned_after_the_notice_leaves_the_notice_and_makes_it_weak() {
        given(consented(), electronic("2025-06-10"))
                .when(revocation(COLLECTIVITY, "2025-06-02"))
                .expectAnomalies("COLLECTIVITY LRE_CONSENT_MISSING");
    }

    @Test
    void a_consent_given_again_in_between_and_learned_last_clears_it() {
        given(consented(), electronic("2025-06-10"), revocation(COLLECTIVITY, "2025-06-02"))
                .when(consent(COLLECTIVITY, "2025-06-09"))
                .expectCleared("COLLECTIVITY LRE_CONSENT_MISSING");
    }

    @Test
    void the_day_it_was_given_is_the_first_on_which_it_may_be_revoked() {
        given(consented()).when(revocation(COLLECTIVITY, "2024-11-04")).expectKinds(ElectronicConsentRevoked.class);
    }

    @Test
    void the_day_before_there_is_nothing_to_revoke() {
        given(consented()).when(revocation(COLLECTIVITY, "2024-11-03")).expectRefusal(ELECTRONIC_CONSENT_UNKNOWN);
    }

    @Test
    void what_is_revoked_already_is_not_revoked_again() {
        given(consented(), revocation(COLLECTIVITY, "2025-06-02"))
                .when(revocation(COLLECTIVITY, "2025-06-02"))
                .expectRefusal(ELECTRONIC_CONSENT_UNKNOWN);
    }

    @Test
    void it_is_not_given_again_on_the_very_day_it_is_revoked() {
        given(consented(), revocation(COLLECTIVITY, "2025-06-02"))
                .when(consent(COLLECTIVITY, "2025-06-02"))
                .expectRefusal(ELECTRONIC_CONSENT_REVOKED_THAT_DAY);
    }

    @Test
    void it_may_be_given_again_on_the_morrow() {
        given(consented(), revocation(COLLECTIVITY, "2025-06-02"))
                .when(consent(COLLECTIVITY, "2025-06-03"))
                .expectKinds(ElectronicConsentRecorded.class);
    }

    @Test
    void a_revocation_to_come_is_refused() {
        given(consented())
                .when(revocation(COLLECTIVITY, "2025-12-02").on("2025-12-01"))
                .expectRefusal(CommonCode.FUTURE_DATE);
    }

    private static List<Object> consented() {
        return List.of(
                signed(), training("2024-12-02"), consent(CDG, "2024-11-04"), consent(COLLECTIVITY, "2024-11-04"));
    }

    private static Told electronic(String writtenOn) {
        return letter(writtenOn).form(ELECTRONIC_DELIVERY).told();
    }
}
