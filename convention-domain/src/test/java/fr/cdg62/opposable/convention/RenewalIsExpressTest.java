package fr.cdg62.opposable.convention;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.renewal;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.start;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import org.junit.jupiter.api.Test;

/** "Express" forbids any automatic or tacit continuation: no clock, no policy, no silence ever renews a convention. */
class RenewalIsExpressTest extends ConventionSpecification {

    @Test
    void nothing_but_what_the_decisions_of_both_parties_lead_to_renews_a_convention() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.cdg62.opposable");

        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fr.cdg62.opposable.convention.model.RenewalRevision")
                .should()
                .callConstructorWhere(describe(
                        "a renewal is made", call -> call.getTargetOwner().isEquivalentTo(ConventionRenewed.class)))
                .check(classes);
    }

    @Test
    void the_clock_alone_never_does_even_when_one_party_wanted_it() {
        given(signed(), Told.of(start("2024-12-01")).on("2024-12-01"), renewal(COLLECTIVITY, "2029-04-03"))
                .when(Told.of(expire("2029-12-01")).on("2029-12-01"));

        assertThat(recorded(Scenario.CONVENTION.value())).noneMatch(ConventionRenewed.class::isInstance);
    }
}
