package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.cdg62.opposable.application.access.AccessPolicy;
import fr.cdg62.opposable.application.api.CommandRoutes;
import fr.cdg62.opposable.application.web.PublicAddresses;
import fr.cdg62.opposable.kernel.access.Role;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessTest {

    private final Application application = Application.shared();

    private static Set<Class<?>> commands() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fr.cdg62.opposable")
                        .stream()
                        .filter(type -> type.isRecord()
                                && type.getMethods().stream()
                                        .anyMatch(method -> method.isAnnotatedWith(TargetAggregateIdentifier.class)))
                        .map(type -> type.reflect())
                        .collect(Collectors.toSet());
    }

    @Test
    void the_table_names_every_command_and_no_other() {
        assertThat(commands()).isNotEmpty();
        assertThat(AccessPolicy.commands()).isEqualTo(commands());
    }

    @Test
    void each_role_may_do_what_was_approved_and_nothing_else() {
        var writes = "AGENT MACHINE";
        var legal = "AGENT LAWYER MACHINE SYSTEM";
        assertThat(AccessPolicy.table())
                .containsExactlyInAnyOrderEntriesOf(new TreeMap<>(Map.ofEntries(
                        Map.entry("send RegisterCollectivity", "AGENT MACHINE SYSTEM"),
                        Map.entry("send RecordPopulation", writes),
                        Map.entry("send RecordAffiliation", "AGENT MACHINE SYSTEM"),
                        Map.entry("send EndAffiliation", writes),
                        Map.entry("send RecordAttachment", "AGENT MACHINE SYSTEM"),
                        Map.entry("send RecordSuccession", "AGENT LAWYER MACHINE SYSTEM"),
                        Map.entry("send RegisterOriginal", "AGENT LAWYER MACHINE"),
                        Map.entry("send MoveOriginal", "AGENT LAWYER MACHINE"),
                        Map.entry("send CheckOriginal", "AGENT LAWYER MACHINE"),
                        Map.entry("send ReportOriginalLost", "AGENT LAWYER MACHINE"),
                        Map.entry("send AgreeTermination", "AGENT LAWYER MACHINE"),
                        Map.entry("send GiveTerminationNotice", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordCorrespondence", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordDeliveryFact", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordElectronicConsent", "AGENT LAWYER MACHINE"),
                        Map.entry("send RevokeElectronicConsent", "AGENT LAWYER MACHINE"),
                        Map.entry("send ProposeNotificationDate", "LAWYER"),
                        Map.entry("send ConfirmNotificationDate", "AGENT LAWYER"),
                        Map.entry("send LiftNotificationDate", "LAWYER"),
                        Map.entry("send WithdrawTerminationNotice", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordBreach", "AGENT LAWYER MACHINE"),
                        Map.entry("send CureBreach", "AGENT LAWYER MACHINE"),
                        Map.entry("send ServeFormalNotice", "AGENT LAWYER MACHINE"),
                        Map.entry("send ReceiveClaim", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordClaimOutcome", "AGENT LAWYER MACHINE"),
                        Map.entry("send DeclareDispute", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordAmicableStep", "AGENT LAWYER MACHINE"),
                        Map.entry("send DeclareAmicableFailure", "AGENT LAWYER MACHINE"),
                        Map.entry("send AgreeMediation", "AGENT LAWYER MACHINE"),
                        Map.entry("send EndMediation", "AGENT LAWYER MACHINE"),
                        Map.entry("send OpenLitigation", "AGENT LAWYER MACHINE"),
                        Map.entry("send CloseDispute", "AGENT LAWYER MACHINE"),
                        Map.entry("send LaunchCampaign", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordCampaignRefusal", "SYSTEM"),
                        Map.entry("send ProposeRenewal", "SYSTEM"),
                        Map.entry("send IntroduceJournalKey", "SYSTEM"),
                        Map.entry("send ReplaceJournalKey", "ADMIN SYSTEM"),
                        Map.entry("ask campaigns", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask campaign", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("send TransferConvention", "SYSTEM"),
                        Map.entry("send ReviewFinancingBasis", "SYSTEM"),
                        Map.entry("send RecordPerson", "AGENT MACHINE SYSTEM"),
                        Map.entry("send RecordMandate", "AGENT MACHINE SYSTEM"),
                        Map.entry("send EndMandate", writes),
                        Map.entry("send RecordSignatureDelegation", "AGENT LAWYER MACHINE"),
                        Map.entry("send RequestErasure", "AGENT LAWYER"),
                        Map.entry("send ConfirmErasure", "LAWYER ADMIN"),
                        Map.entry("send CancelErasure", "AGENT LAWYER ADMIN"),
                        Map.entry("ask erasure", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("send DraftConvention", legal),
                        Map.entry("send ChoosePrestation", "AGENT MACHINE SYSTEM"),
                        Map.entry("send RecordDeliberation", legal),
                        Map.entry("send RecordPublication", legal),
                        Map.entry("send RecordTransmission", legal),
                        Map.entry("send FixTerm", legal),
                        Map.entry("send RecordSignature", legal),
                        Map.entry("send RecordRenewalDecision", legal),
                        Map.entry("send AcknowledgeTermReminder", "AGENT LAWYER"),
                        Map.entry("send IssueTermReminder", "SYSTEM"),
                        Map.entry("send RatifySignature", legal),
                        Map.entry("send AcceptDeliverable", "AGENT MACHINE"),
                        Map.entry("send AcknowledgeFirstTransmission", "SYSTEM"),
                        Map.entry("send AddStepEvidence", "AGENT MACHINE"),
                        Map.entry("send BindProject", "SYSTEM"),
                        Map.entry("send BlockProject", "AGENT MACHINE"),
                        Map.entry("send CloseProject", "SYSTEM"),
                        Map.entry("send CompleteStep", "AGENT MACHINE"),
                        Map.entry("send ConfigureConvocation", "AGENT MACHINE"),
                        Map.entry("send ConsiderProject", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("send CorrectTraining", "AGENT MACHINE"),
                        Map.entry("send DefineSignatureCircuit", "AGENT MACHINE"),
                        Map.entry("send ExcludeStep", "AGENT MACHINE"),
                        Map.entry("send FileDeliverable", "AGENT MACHINE"),
                        Map.entry("send GiveAdvice", "AGENT LAWYER MACHINE"),
                        Map.entry("send LiftBlock", "AGENT MACHINE"),
                        Map.entry("send OpenChannel", "AGENT MACHINE"),
                        Map.entry("send OpenProject", "SYSTEM"),
                        Map.entry("send RecordCertificate", "AGENT MACHINE"),
                        Map.entry("send RecordMeansAnswer", "AGENT MACHINE"),
                        Map.entry("send RecordPrefectureConvention", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordTraining", "AGENT MACHINE"),
                        Map.entry("send RecordTransmissionResumption", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordTransmissionSuspension", "AGENT LAWYER MACHINE"),
                        Map.entry("send RelaunchProject", "AGENT LAWYER MACHINE"),
                        Map.entry("send ReopenProject", "SYSTEM"),
                        Map.entry("send RequestMeans", "AGENT MACHINE"),
                        Map.entry("send ReviseProjectScope", "SYSTEM"),
                        Map.entry("send RevokeCertificate", "AGENT MACHINE"),
                        Map.entry("send StartStep", "AGENT MACHINE"),
                        Map.entry("send TakeDecision", "AGENT LAWYER MACHINE"),
                        Map.entry("send TransferProject", "SYSTEM"),
                        Map.entry("send ConsiderConvention", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("send ImportConvention", writes),
                        Map.entry("send DraftAmendment", legal),
                        Map.entry("send RecordAmendmentSignature", legal),
                        Map.entry("send StartConvention", "SYSTEM"),
                        Map.entry("send ExpireConvention", "SYSTEM"),
                        Map.entry("send LogAssistanceHour", writes),
                        Map.entry("send ImportAssistanceHour", writes),
                        Map.entry("send CorrectAssistanceHour", writes),
                        Map.entry("send CancelAssistanceHour", writes),
                        Map.entry("send LinkAssistanceHour", writes),
                        Map.entry("send ReleaseAssistanceHour", writes),
                        Map.entry("send AcknowledgeAssistance", writes),
                        Map.entry("send OfferAssistance", writes),
                        Map.entry("send RecordOfferAnswer", writes),
                        Map.entry("send PlanAssistance", writes),
                        Map.entry("send CancelPlannedAssistance", writes),
                        Map.entry("send IssueStatement", "AGENT LAWYER MACHINE"),
                        Map.entry("send SendStatement", "AGENT LAWYER MACHINE"),
                        Map.entry("send RecordStatementAnswer", "AGENT LAWYER MACHINE"),
                        Map.entry("send OpenAssistanceLedger", "SYSTEM"),
                        Map.entry("send ReviseAssistanceTerm", "SYSTEM"),
                        Map.entry("send CloseAssistanceLedger", "SYSTEM"),
                        Map.entry("send TransferAssistanceLedger", "SYSTEM"),
                        Map.entry("send CloseAssistanceYear", "SYSTEM"),
                        Map.entry("send NoteStatementSilence", "SYSTEM"),
                        Map.entry("send ConsiderLedger", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("send GrantRole", "ADMIN SYSTEM"),
                        Map.entry("send RevokeRole", "ADMIN SYSTEM"),
                        Map.entry("send OpenInstallation", "SYSTEM"),
                        Map.entry("ask conventions", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask convention", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask collectivities", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask collectivity", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask persons", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask person", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask audit", "AGENT LAWYER AUDITOR ADMIN"),
                        Map.entry("ask clauses", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask deadlines", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask ledgers", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask ledger", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask commitments", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask rehearsal", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask consultations", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("send RecordConsultation", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("send RecordExport", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask what-if", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask terminations", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask breaches", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask disputes", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask closing", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask projects", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("ask project", "AGENT LAWYER AUDITOR COLLECTIVITY MACHINE ADMIN"),
                        Map.entry("send DeclareServiceCapacity", writes),
                        Map.entry("ask capacity", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask self-check", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask self-check-launch", "AGENT ADMIN"),
                        Map.entry("ask journal", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask journal-seal", "AGENT LAWYER ADMIN"),
                        Map.entry("ask journal-key", "ADMIN"),
                        Map.entry("ask export", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask export-all", "ADMIN"),
                        Map.entry("ask journal-drill", "AUDITOR ADMIN"),
                        Map.entry("ask documents", "AGENT LAWYER AUDITOR MACHINE ADMIN"),
                        Map.entry("ask document-upload", "AGENT LAWYER MACHINE"),
                        Map.entry("ask forms", "AGENT LAWYER MACHINE ADMIN"),
                        Map.entry("ask imports", "AGENT MACHINE"),
                        Map.entry("ask hour-entry", "AGENT MACHINE"),
                        Map.entry("ask accounts", "ADMIN"))));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void over_http_each_route_answers_each_role_as_the_table_says(Role role) {
        var client = application.as(role);
        for (var route : CommandRoutes.ALL) {
            var status = client.post(route.pattern().replace("{id}", "person-cdg-62-x"), "{}")
                    .status();
            assertThat(status == 403)
                    .as("%s %s answered %s", role, route.pattern(), status)
                    .isEqualTo(!AccessPolicy.maySend(role, route.command()));
        }
    }

    @Test
    void every_route_answers_401_to_nobody() {
        var anonymous = application.anonymous();
        var asked = addresses().toList();

        assertThat(asked).hasSizeGreaterThan(25);
        assertThat(asked).allSatisfy(address -> {
            var parts = address.split(" ");
            assertThat(anonymous
                            .send(parts[0], parts[1].replaceAll("\\{[^}]*}", "x"), new byte[0])
                            .status())
                    .as(address)
                    .isEqualTo(401);
        });
    }

    private Stream<String> addresses() {
        var mapping =
                application.running().web().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> !PublicAddresses.PATTERNS.contains(pattern))
                        .map(pattern -> (info.getMethodsCondition().getMethods().isEmpty()
                                        ? "GET"
                                        : info.getMethodsCondition()
                                                .getMethods()
                                                .iterator()
                                                .next()
                                                .name())
                                + " " + pattern));
    }

    @Test
    void an_unknown_token_is_nobody() {
        assertThat(new Client(application.anonymous().address(), "Bearer opp_nothing")
                        .get("/api/conventions")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_collectivity_sees_itself_only() {
        var agent = application.as(Role.AGENT);
        var position = agent.post("/api/conventions/" + Application.fresh("convention-cdg-62-own-") + "/draft", """
                        {"collectivityId":"collectivity-cdg-62-216209072","pricing":"PRICED_BY_CONVENTION","draftedOn":"2024-09-02"}""")
                .json()
                .path("position")
                .asLong();
        var own = application.as(Role.COLLECTIVITY, "collectivity-cdg-62-216209072");
        var other = application.as(Role.COLLECTIVITY, "collectivity-cdg-62-200033579");

        assertThat(own.get("/api/conventions?atLeast=" + position)
                        .json()
                        .path("total")
                        .asLong())
                .isPositive();
        assertThat(other.get("/api/conventions?atLeast=" + position)
                        .json()
                        .path("total")
                        .asLong())
                .isZero();
        assertThat(own.get("/api/collectivities").json().path("total").asLong()).isEqualTo(1);
        assertThat(other.get("/api/collectivities/collectivity-cdg-62-216209072")
                        .status())
                .isEqualTo(404);
    }
}
