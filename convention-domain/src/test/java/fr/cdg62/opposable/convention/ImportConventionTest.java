package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionImported;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ImportedAct;
import fr.cdg62.opposable.convention.value.ImportedPrestations;
import fr.cdg62.opposable.convention.value.ImportedRenewal;
import fr.cdg62.opposable.convention.value.ImportedSignature;
import fr.cdg62.opposable.convention.value.ImportedTerm;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportConventionTest extends ConventionSpecification {

    private static final Sha256 FILE = Sha256.of("un fichier");

    private static ImportedAct act(Party party, String number, String adoptedOn, @Nullable LocalDate received) {
        var published = day(adoptedOn).plusDays(1);
        return new ImportedAct(
                party, AuthorisationKind.DELIBERATION, number, day(adoptedOn), null, null, null, published, received);
    }

    private static ImportedSignature signed(Party party, String on) {
        PersonId signatory = SignatureBuilder.of(party).on(on).signatory();
        return new ImportedSignature(
                party, signatory, day(on), SigningMeans.PAPER, party == CDG ? CDG_ACT : COMMUNE_ACT, null);
    }

    private static ImportConvention imported(ImportedTerm term, String signedOn, Prestation... prestations) {
        return imported(term, signedOn, List.of(), prestations);
    }

    private static ImportedRenewal renewed(Party party, String on, @Nullable String lateReason) {
        return new ImportedRenewal(party, AuthorisationKind.DELIBERATION, "ACTE-2029", day(on), null, lateReason);
    }

    private static Told renewed(String centreOn, String communeOn, @Nullable String lateReason) {
        var renewals = List.of(renewed(CDG, centreOn, lateReason), renewed(COLLECTIVITY, communeOn, lateReason));
        return Told.of(imported(from("2024-12-01"), "2024-11-04", renewals, Prestation.P1))
                .on("2030-01-07");
    }

    private static ImportConvention imported(
            ImportedTerm term, String signedOn, List<ImportedRenewal> renewals, Prestation... prestations) {
        return new ImportConvention(
                CONVENTION,
                CONVENTION.centre(),
                LIBERCOURT,
                PricingClause.ADDITIONAL_CONTRIBUTION,
                day("2024-09-01"),
                List.of(
                        act(CDG, CDG_ACT, "2024-09-26", null),
                        act(COLLECTIVITY, COMMUNE_ACT, "2024-10-16", day("2024-10-16"))),
                new ImportedPrestations(
                        Set.of(prestations), Set.of(TransmissionScope.CONTROLE_LEGALITE), day("2024-10-16")),
                term,
                List.of(signed(COLLECTIVITY, signedOn), signed(CDG, signedOn)),
                renewals,
                FILE,
                2,
                "2024-017");
    }

    private static ImportedTerm from(String start) {
        return new ImportedTerm(day(start), null, null, null);
    }

    private static Told late(ImportConvention command) {
        return Told.of(command).on("2026-01-05");
    }

    @Test
    void a_whole_convention_is_taken_over_with_its_facts_and_where_they_come_from() {
        var outcome = given().when(late(imported(from("2024-12-01"), "2024-11-04", Prestation.P1)));

        outcome.expectKinds(
                ConventionDrafted.class,
                DeliberationRecorded.class,
                PublicationRecorded.class,
                DeliberationRecorded.class,
                PublicationRecorded.class,
                TransmissionRecorded.class,
                PrestationChosen.class,
                TermFixed.class,
                SignatureRecorded.class,
                SignatureRecorded.class,
                ConventionSigned.class,
                ConventionImported.class);
        assertThat(outcome.the(ConventionImported.class))
                .isEqualTo(new ConventionImported(CONVENTION, FILE, 2, "2024-017", day("2026-01-05")));
        assertThat(outcome.the(ConventionSigned.class).lastDay()).isEqualTo("2029-11-30");
        outcome.expectAnomalies();
        assertThat(outcome.metadata().getFirst().get(MetadataKey.RULES).toString())
                .contains("CollectivityIsRegistered", "PartyWasAuthorised", "SignatoryHoldsTheOffice");
    }

    @Test
    void one_rule_that_does_not_hold_refuses_the_whole() {
        given().when(late(imported(from("2024-12-01"), "2024-10-15", Prestation.P1)))
                .expectRefusal(ConventionCode.SIGNED_BEFORE_AUTHORISATION);
    }

    @Test
    void what_excludes_itself_is_refused_as_if_it_were_chosen_today() {
        given().when(late(imported(from("2024-12-01"), "2024-11-04", Prestation.P1, Prestation.P2)))
                .expectRefusal(ConventionCode.PRESTATIONS_EXCLUSIVE);
    }

    @Test
    void a_written_end_that_disagrees_needs_its_reason_and_then_is_a_weakness() {
        var wrong = new ImportedTerm(day("2024-12-01"), day("2029-12-01"), null, null);
        given().when(late(imported(wrong, "2024-11-04", Prestation.P1))).expectRefusal(ConventionCode.TERM_MISMATCH);
    }

    @Test
    void the_reason_given_is_kept_and_the_weakness_raised() {
        var excused = new ImportedTerm(day("2024-12-01"), day("2029-12-01"), "Écrit ainsi sur le papier.", null);
        given().when(late(imported(excused, "2024-11-04", Prestation.P1))).expectAnomalies("CONVENTION TERM_MISMATCH");
    }

    @Test
    void one_in_its_second_period_comes_with_both_decisions_the_last_day_included() {
        var outcome = given().when(renewed("2029-11-15", "2029-11-30", "Reprise d'un tableau."));

        assertThat(outcome.the(ConventionRenewed.class).period())
                .isEqualTo(new Term(day("2029-12-01"), day("2034-11-30")));
        outcome.expectAnomalies("CDG RECORDED_LATE", "COLLECTIVITY RECORDED_LATE");
    }

    @Test
    void a_decision_one_day_late_refuses_the_line() {
        given().when(renewed("2029-11-15", "2029-12-01", "Reprise d'un tableau."))
                .expectRefusal(ConventionCode.CONVENTION_EXPIRED);
    }

    @Test
    void decisions_recorded_after_the_last_day_need_their_reason() {
        given().when(renewed("2029-11-15", "2029-11-30", null)).expectRefusal(ConventionCode.LATE_REASON_REQUIRED);
    }

    @Test
    void a_convention_that_is_there_is_not_taken_over_again() {
        given(draft())
                .when(late(imported(from("2024-12-01"), "2024-11-04", Prestation.P1)))
                .expectRefusal(ConventionCode.ALREADY_DRAFTED);
    }
}
