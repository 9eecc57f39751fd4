package fr.cdg62.opposable.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.LineStanding;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import fr.cdg62.opposable.campaign.value.CampaignKind;
import fr.cdg62.opposable.closing.CheckState;
import fr.cdg62.opposable.closing.ClosingCheck;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import fr.cdg62.opposable.convention.value.AmicableState;
import fr.cdg62.opposable.convention.value.AmicableStepKind;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ClaimStanding;
import fr.cdg62.opposable.convention.value.ContestState;
import fr.cdg62.opposable.convention.value.DisputeSubject;
import fr.cdg62.opposable.convention.value.LitigationRole;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.deadline.DeadlineKind;
import fr.cdg62.opposable.ending.BreachState;
import fr.cdg62.opposable.ending.DisputeState;
import fr.cdg62.opposable.ending.TerminationState;
import fr.cdg62.opposable.followup.Answer;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.installation.value.Time;
import fr.cdg62.opposable.journalkey.value.KeyReason;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.ledger.EntryFlag;
import fr.cdg62.opposable.ledger.FloorState;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.project.value.AdviceFollowing;
import fr.cdg62.opposable.project.value.BlockReason;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.MeansAnswer;
import fr.cdg62.opposable.project.value.MeansKind;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.TraineeRole;
import fr.cdg62.opposable.selfcheck.CheckedPoint;
import fr.cdg62.opposable.standing.ConventionState;
import fr.cdg62.opposable.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page never shows a code where a person expects a word. */
class EverythingIsSaidInFrenchTest {

    private static final Texts TEXTS = new Texts("pages");
    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("state", ConventionState.class),
            Map.entry("party", Party.class),
            Map.entry("prestation", Prestation.class),
            Map.entry("scope", TransmissionScope.class),
            Map.entry("scope-to", TransmissionScope.class),
            Map.entry("kind", AuthorisationKind.class),
            Map.entry("regime", TransmissionRegime.class),
            Map.entry("means", SigningMeans.class),
            Map.entry("pricing", PricingClause.class),
            Map.entry("capacity", Capacity.class),
            Map.entry("category", LegalCategory.class),
            Map.entry("affiliation", AffiliationKind.class),
            Map.entry("succession", SuccessionKind.class),
            Map.entry("answer", Answer.class),
            Map.entry("campaign-kind", CampaignKind.class),
            Map.entry("attachment", AttachmentKind.class),
            Map.entry("role", Role.class),
            Map.entry("deadline", DeadlineKind.class),
            Map.entry("deadline-kind", DeadlineKind.class),
            Map.entry("time", Time.class),
            Map.entry("key-reason", KeyReason.class),
            Map.entry("floor", FloorState.class),
            Map.entry("year-outcome", YearOutcome.class),
            Map.entry("line-standing", LineStanding.class),
            Map.entry("entry-flag", EntryFlag.class),
            Map.entry("checked", CheckedPoint.class),
            Map.entry("assistance", AssistanceCategory.class),
            Map.entry("assistance-channel", AssistanceChannel.class),
            Map.entry("beneficiary", BeneficiaryRole.class),
            Map.entry("sending", SendingMeans.class),
            Map.entry("offer-answer", OfferAnswer.class),
            Map.entry("statement-answer", StatementAnswer.class),
            Map.entry("step", Step.class),
            Map.entry("commitment", Commitment.class),
            Map.entry("channel", Channel.class),
            Map.entry("deliverable", DeliverableKind.class),
            Map.entry("decision-subject", DecisionSubject.class),
            Map.entry("following", AdviceFollowing.class),
            Map.entry("holder", ProjectHolder.class),
            Map.entry("block-reason", BlockReason.class),
            Map.entry("relaunch-means", RelaunchMeans.class),
            Map.entry("certificate-use", CertificateUse.class),
            Map.entry("means-kind", MeansKind.class),
            Map.entry("means-answer", MeansAnswer.class),
            Map.entry("circuit-phase", CircuitPhase.class),
            Map.entry("dispute-subject", DisputeSubject.class),
            Map.entry("amicable-step", AmicableStepKind.class),
            Map.entry("amicable-state", AmicableState.class),
            Map.entry("contest-state", ContestState.class),
            Map.entry("litigation-role", LitigationRole.class),
            Map.entry("claim-standing", ClaimStanding.class),
            Map.entry("amicable-line", AmicableStepKind.class),
            Map.entry("closing-check", ClosingCheck.class),
            Map.entry("check-state", CheckState.class),
            Map.entry("termination-state", TerminationState.class),
            Map.entry("breach-state", BreachState.class),
            Map.entry("dispute-state", DisputeState.class),
            Map.entry("trainee", TraineeRole.class));

    @Test
    void every_code_has_its_word() {
        var missing = new ArrayList<String>();
        FAMILIES.forEach((family, codes) -> {
            for (var code : codes.getEnumConstants()) {
                add(missing, family + "." + code.name());
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_event_has_its_sentence() {
        var missing = new ArrayList<String>();
        Story.NAMES.types().values().forEach(type -> {
            add(missing, "event." + type.name());
            add(missing, "stream-kind." + type.name().substring(0, type.name().indexOf('.')));
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_clause_has_its_heading_and_says_what_it_says() {
        var missing = new ArrayList<String>();
        for (var clause : Clause.values()) {
            add(missing, "clause." + clause.id());
            if (clause != Clause.HORS_CONVENTION) {
                add(missing, "clause." + clause.id() + ".says");
            }
        }
        assertThat(missing).isEmpty();
        assertThat(TEXTS.of("clause.ART6-RESILIATION")).isNotEqualTo(TEXTS.of("clause.ART6-GARANTIE-RESPONSABILITE"));
    }

    @Test
    void every_rule_has_its_sentence() {
        var missing = new ArrayList<String>();
        product().stream()
                .filter(found -> found.isAssignableTo(Rule.class) && !found.isInterface())
                .map(JavaClass::getSimpleName)
                .forEach(rule -> add(missing, "rule." + rule));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_of_the_templates_exists() throws IOException {
        var missing = new ArrayList<String>();
        var templates = Path.of("src/main/resources/templates");
        try (var files = Files.list(templates)) {
            for (var file : files.toList()) {
                var keys = Pattern.compile("fr\\.text\\('([a-zA-Z0-9.-]+[a-zA-Z0-9])'[,)]")
                        .matcher(Files.readString(file));
                keys.results().forEach(found -> add(missing, found.group(1)));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static JavaClasses product() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.cdg62.opposable");
    }

    private static void add(List<String> missing, String key) {
        if (!TEXTS.has(key)) {
            missing.add(key);
        }
    }
}
