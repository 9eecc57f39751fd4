package fr.cdg62.opposable.application.access;

import static fr.cdg62.opposable.kernel.access.Role.ADMIN;
import static fr.cdg62.opposable.kernel.access.Role.AGENT;
import static fr.cdg62.opposable.kernel.access.Role.AUDITOR;
import static fr.cdg62.opposable.kernel.access.Role.COLLECTIVITY;
import static fr.cdg62.opposable.kernel.access.Role.LAWYER;
import static fr.cdg62.opposable.kernel.access.Role.MACHINE;
import static fr.cdg62.opposable.kernel.access.Role.SYSTEM;

import fr.cdg62.opposable.access.api.GrantRole;
import fr.cdg62.opposable.access.api.RevokeRole;
import fr.cdg62.opposable.assistance.api.AcknowledgeAssistance;
import fr.cdg62.opposable.assistance.api.CancelAssistanceHour;
import fr.cdg62.opposable.assistance.api.CancelPlannedAssistance;
import fr.cdg62.opposable.assistance.api.CloseAssistanceLedger;
import fr.cdg62.opposable.assistance.api.CloseAssistanceYear;
import fr.cdg62.opposable.assistance.api.ConsiderLedger;
import fr.cdg62.opposable.assistance.api.CorrectAssistanceHour;
import fr.cdg62.opposable.assistance.api.ImportAssistanceHour;
import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.LinkAssistanceHour;
import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.api.NoteStatementSilence;
import fr.cdg62.opposable.assistance.api.OfferAssistance;
import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.assistance.api.PlanAssistance;
import fr.cdg62.opposable.assistance.api.RecordOfferAnswer;
import fr.cdg62.opposable.assistance.api.RecordStatementAnswer;
import fr.cdg62.opposable.assistance.api.ReleaseAssistanceHour;
import fr.cdg62.opposable.assistance.api.ReviseAssistanceTerm;
import fr.cdg62.opposable.assistance.api.SendStatement;
import fr.cdg62.opposable.assistance.api.TransferAssistanceLedger;
import fr.cdg62.opposable.campaign.api.LaunchCampaign;
import fr.cdg62.opposable.campaign.api.RecordCampaignRefusal;
import fr.cdg62.opposable.collectivity.api.EndAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordAttachment;
import fr.cdg62.opposable.collectivity.api.RecordPopulation;
import fr.cdg62.opposable.collectivity.api.RecordSuccession;
import fr.cdg62.opposable.collectivity.api.RegisterCollectivity;
import fr.cdg62.opposable.consultation.api.RecordConsultation;
import fr.cdg62.opposable.consultation.api.RecordExport;
import fr.cdg62.opposable.convention.api.AcknowledgeTermReminder;
import fr.cdg62.opposable.convention.api.AgreeMediation;
import fr.cdg62.opposable.convention.api.AgreeTermination;
import fr.cdg62.opposable.convention.api.CheckOriginal;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.CloseDispute;
import fr.cdg62.opposable.convention.api.ConfirmNotificationDate;
import fr.cdg62.opposable.convention.api.ConsiderConvention;
import fr.cdg62.opposable.convention.api.CureBreach;
import fr.cdg62.opposable.convention.api.DeclareAmicableFailure;
import fr.cdg62.opposable.convention.api.DeclareDispute;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.EndMediation;
import fr.cdg62.opposable.convention.api.ExpireConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.GiveTerminationNotice;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.api.IssueTermReminder;
import fr.cdg62.opposable.convention.api.LiftNotificationDate;
import fr.cdg62.opposable.convention.api.MoveOriginal;
import fr.cdg62.opposable.convention.api.OpenLitigation;
import fr.cdg62.opposable.convention.api.ProposeNotificationDate;
import fr.cdg62.opposable.convention.api.ProposeRenewal;
import fr.cdg62.opposable.convention.api.RatifySignature;
import fr.cdg62.opposable.convention.api.ReceiveClaim;
import fr.cdg62.opposable.convention.api.RecordAmendmentSignature;
import fr.cdg62.opposable.convention.api.RecordAmicableStep;
import fr.cdg62.opposable.convention.api.RecordBreach;
import fr.cdg62.opposable.convention.api.RecordClaimOutcome;
import fr.cdg62.opposable.convention.api.RecordCorrespondence;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordDeliveryFact;
import fr.cdg62.opposable.convention.api.RecordElectronicConsent;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.api.RegisterOriginal;
import fr.cdg62.opposable.convention.api.ReportOriginalLost;
import fr.cdg62.opposable.convention.api.ReviewFinancingBasis;
import fr.cdg62.opposable.convention.api.RevokeElectronicConsent;
import fr.cdg62.opposable.convention.api.ServeFormalNotice;
import fr.cdg62.opposable.convention.api.StartConvention;
import fr.cdg62.opposable.convention.api.TransferConvention;
import fr.cdg62.opposable.convention.api.WithdrawTerminationNotice;
import fr.cdg62.opposable.installation.api.OpenInstallation;
import fr.cdg62.opposable.journalkey.api.IntroduceJournalKey;
import fr.cdg62.opposable.journalkey.api.ReplaceJournalKey;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.person.api.CancelErasure;
import fr.cdg62.opposable.person.api.ConfirmErasure;
import fr.cdg62.opposable.person.api.EndMandate;
import fr.cdg62.opposable.person.api.RecordMandate;
import fr.cdg62.opposable.person.api.RecordPerson;
import fr.cdg62.opposable.person.api.RecordSignatureDelegation;
import fr.cdg62.opposable.person.api.RequestErasure;
import fr.cdg62.opposable.servicecapacity.api.DeclareServiceCapacity;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one table of what each role may do. What it does not name is refused, whoever asks and wherever the request came
 * from: the command path and the query path both ask here.
 */
public final class AccessPolicy {
    private static final Set<Role> WRITERS = EnumSet.of(AGENT, MACHINE);
    private static final Set<Role> READERS = EnumSet.of(AGENT, LAWYER, AUDITOR, COLLECTIVITY, MACHINE, ADMIN);
    private static final Set<Role> CENTRE_READERS = EnumSet.of(AGENT, LAWYER, AUDITOR, MACHINE, ADMIN);
    private static final Set<Role> COUNSEL_AND_AGENTS = EnumSet.of(AGENT, LAWYER, MACHINE);

    private static final Map<Class<?>, Set<Role>> OF_CONVENTIONS = Map.ofEntries(
            Map.entry(RegisterCollectivity.class, EnumSet.of(AGENT, MACHINE, SYSTEM)),
            Map.entry(RecordPopulation.class, WRITERS),
            Map.entry(RecordAffiliation.class, EnumSet.of(AGENT, MACHINE, SYSTEM)),
            Map.entry(EndAffiliation.class, WRITERS),
            Map.entry(RecordAttachment.class, EnumSet.of(AGENT, MACHINE, SYSTEM)),
            Map.entry(RecordSuccession.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(RecordPerson.class, EnumSet.of(AGENT, MACHINE, SYSTEM)),
            Map.entry(RecordMandate.class, EnumSet.of(AGENT, MACHINE, SYSTEM)),
            Map.entry(EndMandate.class, WRITERS),
            Map.entry(RecordSignatureDelegation.class, COUNSEL_AND_AGENTS),
            Map.entry(RequestErasure.class, EnumSet.of(AGENT, LAWYER)),
            Map.entry(ConfirmErasure.class, EnumSet.of(LAWYER, ADMIN)),
            Map.entry(CancelErasure.class, EnumSet.of(AGENT, LAWYER, ADMIN)),
            Map.entry(DraftConvention.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(ChoosePrestation.class, EnumSet.of(AGENT, MACHINE, SYSTEM)),
            Map.entry(RecordDeliberation.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(RecordPublication.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(RecordTransmission.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(FixTerm.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(RecordSignature.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(RecordRenewalDecision.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(AcknowledgeTermReminder.class, EnumSet.of(AGENT, LAWYER)),
            Map.entry(IssueTermReminder.class, EnumSet.of(SYSTEM)),
            Map.entry(RatifySignature.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(ImportConvention.class, WRITERS),
            Map.entry(ConsiderConvention.class, READERS),
            Map.entry(DraftAmendment.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(RecordAmendmentSignature.class, EnumSet.of(AGENT, LAWYER, MACHINE, SYSTEM)),
            Map.entry(StartConvention.class, EnumSet.of(SYSTEM)),
            Map.entry(ExpireConvention.class, EnumSet.of(SYSTEM)),
            Map.entry(RegisterOriginal.class, COUNSEL_AND_AGENTS),
            Map.entry(MoveOriginal.class, COUNSEL_AND_AGENTS),
            Map.entry(CheckOriginal.class, COUNSEL_AND_AGENTS),
            Map.entry(ReportOriginalLost.class, COUNSEL_AND_AGENTS),
            Map.entry(AgreeTermination.class, COUNSEL_AND_AGENTS),
            Map.entry(GiveTerminationNotice.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordCorrespondence.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordDeliveryFact.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordElectronicConsent.class, COUNSEL_AND_AGENTS),
            Map.entry(RevokeElectronicConsent.class, COUNSEL_AND_AGENTS),
            Map.entry(ProposeNotificationDate.class, EnumSet.of(LAWYER)),
            Map.entry(ConfirmNotificationDate.class, EnumSet.of(AGENT, LAWYER)),
            Map.entry(LiftNotificationDate.class, EnumSet.of(LAWYER)),
            Map.entry(WithdrawTerminationNotice.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordBreach.class, COUNSEL_AND_AGENTS),
            Map.entry(CureBreach.class, COUNSEL_AND_AGENTS),
            Map.entry(ServeFormalNotice.class, COUNSEL_AND_AGENTS),
            Map.entry(ReceiveClaim.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordClaimOutcome.class, COUNSEL_AND_AGENTS),
            Map.entry(DeclareDispute.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordAmicableStep.class, COUNSEL_AND_AGENTS),
            Map.entry(DeclareAmicableFailure.class, COUNSEL_AND_AGENTS),
            Map.entry(AgreeMediation.class, COUNSEL_AND_AGENTS),
            Map.entry(EndMediation.class, COUNSEL_AND_AGENTS),
            Map.entry(OpenLitigation.class, COUNSEL_AND_AGENTS),
            Map.entry(CloseDispute.class, COUNSEL_AND_AGENTS),
            Map.entry(LaunchCampaign.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordCampaignRefusal.class, EnumSet.of(SYSTEM)),
            Map.entry(ProposeRenewal.class, EnumSet.of(SYSTEM)),
            Map.entry(ReviewFinancingBasis.class, EnumSet.of(SYSTEM)),
            Map.entry(TransferConvention.class, EnumSet.of(SYSTEM)),
            Map.entry(LogAssistanceHour.class, WRITERS),
            Map.entry(ImportAssistanceHour.class, WRITERS),
            Map.entry(CorrectAssistanceHour.class, WRITERS),
            Map.entry(CancelAssistanceHour.class, WRITERS),
            Map.entry(LinkAssistanceHour.class, WRITERS),
            Map.entry(ReleaseAssistanceHour.class, WRITERS),
            Map.entry(AcknowledgeAssistance.class, WRITERS),
            Map.entry(OfferAssistance.class, WRITERS),
            Map.entry(RecordOfferAnswer.class, WRITERS),
            Map.entry(PlanAssistance.class, WRITERS),
            Map.entry(CancelPlannedAssistance.class, WRITERS),
            Map.entry(IssueStatement.class, COUNSEL_AND_AGENTS),
            Map.entry(SendStatement.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordStatementAnswer.class, COUNSEL_AND_AGENTS),
            Map.entry(DeclareServiceCapacity.class, WRITERS),
            Map.entry(OpenAssistanceLedger.class, EnumSet.of(SYSTEM)),
            Map.entry(ReviseAssistanceTerm.class, EnumSet.of(SYSTEM)),
            Map.entry(CloseAssistanceLedger.class, EnumSet.of(SYSTEM)),
            Map.entry(TransferAssistanceLedger.class, EnumSet.of(SYSTEM)),
            Map.entry(CloseAssistanceYear.class, EnumSet.of(SYSTEM)),
            Map.entry(NoteStatementSilence.class, EnumSet.of(SYSTEM)),
            Map.entry(ConsiderLedger.class, READERS),
            Map.entry(RecordConsultation.class, READERS),
            Map.entry(RecordExport.class, READERS),
            Map.entry(GrantRole.class, EnumSet.of(ADMIN, SYSTEM)),
            Map.entry(RevokeRole.class, EnumSet.of(ADMIN, SYSTEM)),
            Map.entry(IntroduceJournalKey.class, EnumSet.of(SYSTEM)),
            Map.entry(ReplaceJournalKey.class, EnumSet.of(ADMIN, SYSTEM)),
            Map.entry(OpenInstallation.class, EnumSet.of(SYSTEM)));

    private static final Map<Class<?>, Set<Role>> COMMANDS = together(OF_CONVENTIONS, ProjectAccess.COMMANDS);

    private static final Map<String, Set<Role>> QUESTIONS = Map.ofEntries(
            Map.entry("conventions", READERS),
            Map.entry("convention", READERS),
            Map.entry("collectivities", READERS),
            Map.entry("collectivity", READERS),
            Map.entry("persons", READERS),
            Map.entry("person", READERS),
            Map.entry("erasure", CENTRE_READERS),
            Map.entry("audit", EnumSet.of(AGENT, LAWYER, AUDITOR, ADMIN)),
            Map.entry("consultations", EnumSet.of(AGENT, LAWYER, AUDITOR, MACHINE, ADMIN)),
            Map.entry("clauses", READERS),
            Map.entry("deadlines", READERS),
            Map.entry("campaigns", CENTRE_READERS),
            Map.entry("campaign", CENTRE_READERS),
            Map.entry("ledgers", READERS),
            Map.entry("ledger", READERS),
            Map.entry("projects", READERS),
            Map.entry("commitments", CENTRE_READERS),
            Map.entry("rehearsal", CENTRE_READERS),
            Map.entry("what-if", CENTRE_READERS),
            Map.entry("terminations", READERS),
            Map.entry("breaches", READERS),
            Map.entry("disputes", CENTRE_READERS),
            Map.entry("closing", CENTRE_READERS),
            Map.entry("project", READERS),
            Map.entry("capacity", CENTRE_READERS),
            Map.entry("self-check", CENTRE_READERS),
            Map.entry("self-check-launch", EnumSet.of(AGENT, ADMIN)),
            Map.entry("journal", CENTRE_READERS),
            Map.entry("journal-seal", EnumSet.of(AGENT, LAWYER, ADMIN)),
            Map.entry("journal-key", EnumSet.of(ADMIN)),
            Map.entry("export", CENTRE_READERS),
            Map.entry("export-all", EnumSet.of(ADMIN)),
            Map.entry("journal-drill", EnumSet.of(AUDITOR, ADMIN)),
            Map.entry("documents", CENTRE_READERS),
            Map.entry("document-upload", COUNSEL_AND_AGENTS),
            Map.entry("forms", EnumSet.of(AGENT, LAWYER, MACHINE, ADMIN)),
            Map.entry("imports", WRITERS),
            Map.entry("hour-entry", WRITERS),
            Map.entry("accounts", EnumSet.of(ADMIN)));

    private AccessPolicy() {}

    /** Whether the role may send commands of this class. */
    public static boolean maySend(Role role, Class<?> command) {
        return COMMANDS.getOrDefault(command, Set.of()).contains(role);
    }

    /** Whether the role may ask this question. */
    public static boolean mayAsk(Role role, String question) {
        return QUESTIONS.getOrDefault(question, Set.of()).contains(role);
    }

    /** Every command class the table names. */
    public static Set<Class<?>> commands() {
        return COMMANDS.keySet();
    }

    /** The table as text, one line a command or question, for reading and for approval. */
    public static Map<String, String> table() {
        var lines = new TreeMap<String, String>();
        COMMANDS.forEach((command, roles) -> lines.put("send " + command.getSimpleName(), names(roles)));
        QUESTIONS.forEach((question, roles) -> lines.put("ask " + question, names(roles)));
        return lines;
    }

    private static Map<Class<?>, Set<Role>> together(Map<Class<?>, Set<Role>> one, Map<Class<?>, Set<Role>> other) {
        var all = new HashMap<>(one);
        all.putAll(other);
        return Map.copyOf(all);
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }
}
