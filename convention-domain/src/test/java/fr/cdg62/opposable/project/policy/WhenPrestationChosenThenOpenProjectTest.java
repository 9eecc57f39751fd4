package fr.cdg62.opposable.project.policy;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.ToldToAPolicy;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.policy.Reaction;
import fr.cdg62.opposable.project.api.BindProject;
import fr.cdg62.opposable.project.api.CloseProject;
import fr.cdg62.opposable.project.api.OpenProject;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.api.ReopenProject;
import fr.cdg62.opposable.project.api.ReviseProjectScope;
import fr.cdg62.opposable.project.api.TransferProject;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ProjectScope;
import fr.cdg62.opposable.project.value.ScopeRevision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenPrestationChosenThenOpenProjectTest {

    private static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-libercourt-2024");
    private static final ProjectId PROJECT = ProjectId.of(CONVENTION);
    private static final CollectivityFacts BODY =
            new CollectivityFacts(LIBERCOURT, "Libercourt", LegalCategory.COMMUNE);

    private final ToldToAPolicy<?> opening = new ToldToAPolicy<>(new WhenPrestationChosenThenOpenProject());
    private final ToldToAPolicy<?> following = new ToldToAPolicy<>(new WhenProjectOpenedThenFollowItsConvention());

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static ConventionDrafted drafted() {
        return new ConventionDrafted(
                CONVENTION, CDG_62, BODY, PricingClause.ADDITIONAL_CONTRIBUTION, null, day("2024-09-01"));
    }

    private static PrestationChosen chosen(String on, Prestation prestation) {
        return new PrestationChosen(
                CONVENTION, Set.of(prestation), Set.of(TransmissionScope.CONTROLE_LEGALITE), day(on), null);
    }

    private static ProjectScope scope(Prestation prestation) {
        return new ProjectScope(Set.of(prestation), Set.of(TransmissionScope.CONTROLE_LEGALITE), 1);
    }

    private static ConventionSigned signed(String deed, String first) {
        return new ConventionSigned(CONVENTION, day(deed), Term.ofYears(day(first), 5), day("2029-11-30"), false);
    }

    private static AmendmentConcluded concluded(Set<Prestation> prestations) {
        return new AmendmentConcluded(
                CONVENTION,
                "AV-1",
                day("2026-02-10"),
                day("2026-03-01"),
                prestations,
                prestations == null ? null : Set.of(TransmissionScope.CONTROLE_LEGALITE),
                null,
                List.of());
    }

    private static ProjectOpened opened() {
        return new ProjectOpened(PROJECT, CONVENTION, BODY, scope(Prestation.P1), day("2024-10-16"));
    }

    @Test
    void the_first_choice_opens_the_project_under_an_id_of_its_own() {
        opening.of(drafted());

        assertThat(opening.by(chosen("2024-10-16", Prestation.P1)))
                .containsExactly(new Reaction(
                        new OpenProject(PROJECT, BODY, scope(Prestation.P1), day("2024-10-16")),
                        "open-project/convention-cdg-62-libercourt-2024"));
    }

    @Test
    void another_choice_opens_nothing_and_revises_it() {
        opening.of(drafted(), chosen("2024-10-16", Prestation.P1));
        following.of(opened());

        assertThat(opening.by(chosen("2024-10-20", Prestation.P2))).isEmpty();
        assertThat(following.by(chosen("2024-10-20", Prestation.P2)))
                .extracting(Reaction::command)
                .containsExactly(new ReviseProjectScope(
                        PROJECT, new ScopeRevision(scope(Prestation.P2), day("2024-10-20"), day("2024-10-20"), null)));
    }

    @Test
    void an_avenant_revises_it_from_the_day_it_takes_effect() {
        following.of(opened());

        assertThat(following.by(concluded(Set.of(Prestation.P2))))
                .extracting(Reaction::command)
                .containsExactly(new ReviseProjectScope(
                        PROJECT,
                        new ScopeRevision(scope(Prestation.P2), day("2026-03-01"), day("2026-02-10"), "AV-1")));
        assertThat(following.by(concluded(null))).isEmpty();
    }

    @ParameterizedTest(name = "deed of {0}, first day {1}")
    @CsvSource({"2024-11-04, 2024-12-01, 2024-12-01", "2024-11-12, 2024-11-01, 2024-11-12"})
    void a_signature_binds_it_from_the_first_day_and_no_earlier_than_the_deed(String deed, String first, String from) {
        following.of(opened());

        assertThat(following.by(signed(deed, first)))
                .extracting(Reaction::command)
                .containsExactly(new BindProject(PROJECT, day(from)));
    }

    @Test
    void its_end_closes_it_on_the_eve_and_a_revision_reopens_it() {
        following.of(opened());

        assertThat(following.by(new ConventionExpired(CONVENTION, day("2029-12-01"))))
                .extracting(Reaction::command)
                .containsExactly(new CloseProject(PROJECT, day("2029-11-30")));
        assertThat(following.by(new ConventionEndRevised(
                        CONVENTION, day("2029-12-01"), day("2034-12-01"), "convention.renewed")))
                .extracting(Reaction::command)
                .containsExactly(new ReopenProject(PROJECT, day("2029-12-01"), "convention.end-revised"));
    }

    @Test
    void a_convention_that_passes_to_another_body_takes_its_project_with_it() {
        var arras = new CollectivityFacts(ARRAS, "Arras", LegalCategory.COMMUNE);
        following.of(opened());

        assertThat(following.by(
                        new ConventionTransferred(CONVENTION, LIBERCOURT, arras, day("2026-01-01"), "ARRETE-9")))
                .extracting(Reaction::command)
                .containsExactly(new TransferProject(PROJECT, arras, day("2026-01-01"), "ARRETE-9"));
    }

    @Test
    void what_a_convention_lived_before_its_project_was_opened_is_told_then_in_the_same_order() {
        following.of(chosen("2024-10-16", Prestation.P1), signed("2024-11-04", "2024-12-01"));
        following.of(new ConventionExpired(CONVENTION, day("2029-12-01")));

        var told = following.by(opened());

        assertThat(told)
                .extracting(reaction -> reaction.command().getClass())
                .isEqualTo(List.of(BindProject.class, CloseProject.class));
        assertThat(told).extracting(Reaction::commandId).doesNotHaveDuplicates();
    }

    @Test
    void the_choice_that_opened_it_is_not_told_again_and_the_next_ones_are() {
        following.of(
                chosen("2024-10-16", Prestation.P1),
                chosen("2024-10-16", Prestation.P1),
                chosen("2024-10-20", Prestation.P2),
                chosen("2024-10-16", Prestation.P1));

        assertThat(following.by(opened()))
                .extracting(Reaction::command)
                .containsExactly(revised("2024-10-20", Prestation.P2), revised("2024-10-16", Prestation.P1));
        assertThat(following.by(chosen("2024-10-16", Prestation.P1))).isEmpty();
    }

    private static ReviseProjectScope revised(String on, Prestation prestation) {
        return new ReviseProjectScope(PROJECT, new ScopeRevision(scope(prestation), day(on), day(on), null));
    }

    @Test
    void an_end_is_revised_once_it_was_noticed_and_noticed_once() {
        following.of(opened());
        var expired = new ConventionExpired(CONVENTION, day("2029-12-01"));
        var revised = new ConventionEndRevised(CONVENTION, day("2029-12-01"), day("2034-12-01"), "convention.renewed");

        assertThat(following.by(revised)).isEmpty();
        assertThat(following.by(expired)).hasSize(1);
        assertThat(following.by(expired)).isEmpty();
        assertThat(following.by(revised)).hasSize(1);
        assertThat(following.by(expired)).hasSize(1);
    }

    @Test
    void nothing_is_told_of_a_convention_whose_project_is_not_opened() {
        assertThat(following.by(signed("2024-11-04", "2024-12-01"))).isEmpty();
    }
}
