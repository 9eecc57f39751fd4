package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.assistance.api.AcknowledgeAssistance;
import fr.cdg62.opposable.assistance.api.CancelAssistanceHour;
import fr.cdg62.opposable.assistance.api.CancelPlannedAssistance;
import fr.cdg62.opposable.assistance.api.CorrectAssistanceHour;
import fr.cdg62.opposable.assistance.api.ImportAssistanceHour;
import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.LinkAssistanceHour;
import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.api.OfferAssistance;
import fr.cdg62.opposable.assistance.api.PlanAssistance;
import fr.cdg62.opposable.assistance.api.RecordOfferAnswer;
import fr.cdg62.opposable.assistance.api.RecordStatementAnswer;
import fr.cdg62.opposable.assistance.api.ReleaseAssistanceHour;
import fr.cdg62.opposable.assistance.api.SendStatement;
import fr.cdg62.opposable.campaign.api.LaunchCampaign;
import fr.cdg62.opposable.collectivity.api.EndAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordAttachment;
import fr.cdg62.opposable.collectivity.api.RecordPopulation;
import fr.cdg62.opposable.collectivity.api.RecordSuccession;
import fr.cdg62.opposable.collectivity.api.RegisterCollectivity;
import fr.cdg62.opposable.convention.api.AcknowledgeTermReminder;
import fr.cdg62.opposable.convention.api.AgreeMediation;
import fr.cdg62.opposable.convention.api.AgreeTermination;
import fr.cdg62.opposable.convention.api.CheckOriginal;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.CloseDispute;
import fr.cdg62.opposable.convention.api.ConfirmNotificationDate;
import fr.cdg62.opposable.convention.api.CureBreach;
import fr.cdg62.opposable.convention.api.DeclareAmicableFailure;
import fr.cdg62.opposable.convention.api.DeclareDispute;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.EndMediation;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.GiveTerminationNotice;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.api.LiftNotificationDate;
import fr.cdg62.opposable.convention.api.MoveOriginal;
import fr.cdg62.opposable.convention.api.OpenLitigation;
import fr.cdg62.opposable.convention.api.ProposeNotificationDate;
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
import fr.cdg62.opposable.convention.api.RevokeElectronicConsent;
import fr.cdg62.opposable.convention.api.ServeFormalNotice;
import fr.cdg62.opposable.convention.api.WithdrawTerminationNotice;
import fr.cdg62.opposable.person.api.CancelErasure;
import fr.cdg62.opposable.person.api.ConfirmErasure;
import fr.cdg62.opposable.person.api.EndMandate;
import fr.cdg62.opposable.person.api.RecordMandate;
import fr.cdg62.opposable.person.api.RecordPerson;
import fr.cdg62.opposable.person.api.RecordSignatureDelegation;
import fr.cdg62.opposable.person.api.RequestErasure;
import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.BlockProject;
import fr.cdg62.opposable.project.api.CompleteStep;
import fr.cdg62.opposable.project.api.ConfigureConvocation;
import fr.cdg62.opposable.project.api.CorrectTraining;
import fr.cdg62.opposable.project.api.DefineSignatureCircuit;
import fr.cdg62.opposable.project.api.ExcludeStep;
import fr.cdg62.opposable.project.api.FileDeliverable;
import fr.cdg62.opposable.project.api.GiveAdvice;
import fr.cdg62.opposable.project.api.LiftBlock;
import fr.cdg62.opposable.project.api.OpenChannel;
import fr.cdg62.opposable.project.api.RecordCertificate;
import fr.cdg62.opposable.project.api.RecordMeansAnswer;
import fr.cdg62.opposable.project.api.RecordPrefectureConvention;
import fr.cdg62.opposable.project.api.RecordTraining;
import fr.cdg62.opposable.project.api.RecordTransmissionResumption;
import fr.cdg62.opposable.project.api.RecordTransmissionSuspension;
import fr.cdg62.opposable.project.api.RelaunchProject;
import fr.cdg62.opposable.project.api.RequestMeans;
import fr.cdg62.opposable.project.api.RevokeCertificate;
import fr.cdg62.opposable.project.api.StartStep;
import fr.cdg62.opposable.project.api.TakeDecision;
import fr.cdg62.opposable.servicecapacity.api.DeclareServiceCapacity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every address that takes a command. Those of the calendar and of accounts have none. */
public final class CommandRoutes {
    /** The table, in the order of a convention's life. */
    public static final List<CommandRoute> ALL = List.of(
            new CommandRoute("collectivities", "register", RegisterCollectivity.class),
            new CommandRoute("collectivities", "record-population", RecordPopulation.class),
            new CommandRoute("collectivities", "record-affiliation", RecordAffiliation.class),
            new CommandRoute("collectivities", "end-affiliation", EndAffiliation.class),
            new CommandRoute("collectivities", "record-attachment", RecordAttachment.class),
            new CommandRoute("collectivities", "record-succession", RecordSuccession.class),
            new CommandRoute("persons", "record", RecordPerson.class),
            new CommandRoute("persons", "record-mandate", RecordMandate.class),
            new CommandRoute("persons", "end-mandate", EndMandate.class),
            new CommandRoute("persons", "record-signature-delegation", RecordSignatureDelegation.class),
            new CommandRoute("persons", "request-erasure", RequestErasure.class),
            new CommandRoute("persons", "confirm-erasure", ConfirmErasure.class),
            new CommandRoute("persons", "cancel-erasure", CancelErasure.class),
            new CommandRoute("campaigns", "launch", LaunchCampaign.class),
            new CommandRoute("conventions", "draft", DraftConvention.class),
            new CommandRoute("conventions", "import", ImportConvention.class),
            new CommandRoute("conventions", "choose-prestation", ChoosePrestation.class),
            new CommandRoute("conventions", "record-deliberation", RecordDeliberation.class),
            new CommandRoute("conventions", "record-publication", RecordPublication.class),
            new CommandRoute("conventions", "record-transmission", RecordTransmission.class),
            new CommandRoute("conventions", "fix-term", FixTerm.class),
            new CommandRoute("conventions", "record-signature", RecordSignature.class),
            new CommandRoute("conventions", "register-original", RegisterOriginal.class),
            new CommandRoute("conventions", "move-original", MoveOriginal.class),
            new CommandRoute("conventions", "check-original", CheckOriginal.class),
            new CommandRoute("conventions", "report-original-lost", ReportOriginalLost.class),
            new CommandRoute("conventions", "agree-termination", AgreeTermination.class),
            new CommandRoute("conventions", "give-termination-notice", GiveTerminationNotice.class),
            new CommandRoute("conventions", "record-correspondence", RecordCorrespondence.class),
            new CommandRoute("conventions", "record-delivery-fact", RecordDeliveryFact.class),
            new CommandRoute("conventions", "record-electronic-consent", RecordElectronicConsent.class),
            new CommandRoute("conventions", "revoke-electronic-consent", RevokeElectronicConsent.class),
            new CommandRoute("conventions", "propose-notification-date", ProposeNotificationDate.class),
            new CommandRoute("conventions", "confirm-notification-date", ConfirmNotificationDate.class),
            new CommandRoute("conventions", "lift-notification-date", LiftNotificationDate.class),
            new CommandRoute("conventions", "withdraw-termination-notice", WithdrawTerminationNotice.class),
            new CommandRoute("conventions", "record-breach", RecordBreach.class),
            new CommandRoute("conventions", "cure-breach", CureBreach.class),
            new CommandRoute("conventions", "serve-formal-notice", ServeFormalNotice.class),
            new CommandRoute("conventions", "record-renewal-decision", RecordRenewalDecision.class),
            new CommandRoute("conventions", "acknowledge-term-reminder", AcknowledgeTermReminder.class),
            new CommandRoute("conventions", "ratify-signature", RatifySignature.class),
            new CommandRoute("conventions", "draft-amendment", DraftAmendment.class),
            new CommandRoute("conventions", "record-amendment-signature", RecordAmendmentSignature.class),
            new CommandRoute("conventions", "receive-claim", ReceiveClaim.class),
            new CommandRoute("conventions", "record-claim-outcome", RecordClaimOutcome.class),
            new CommandRoute("conventions", "declare-dispute", DeclareDispute.class),
            new CommandRoute("conventions", "record-amicable-step", RecordAmicableStep.class),
            new CommandRoute("conventions", "declare-amicable-failure", DeclareAmicableFailure.class),
            new CommandRoute("conventions", "agree-mediation", AgreeMediation.class),
            new CommandRoute("conventions", "end-mediation", EndMediation.class),
            new CommandRoute("conventions", "open-litigation", OpenLitigation.class),
            new CommandRoute("conventions", "close-dispute", CloseDispute.class),
            new CommandRoute("ledgers", "log-hour", LogAssistanceHour.class),
            new CommandRoute("ledgers", "import-hour", ImportAssistanceHour.class),
            new CommandRoute("ledgers", "correct-hour", CorrectAssistanceHour.class),
            new CommandRoute("ledgers", "cancel-hour", CancelAssistanceHour.class),
            new CommandRoute("ledgers", "link-hour", LinkAssistanceHour.class),
            new CommandRoute("ledgers", "release-hour", ReleaseAssistanceHour.class),
            new CommandRoute("ledgers", "acknowledge", AcknowledgeAssistance.class),
            new CommandRoute("ledgers", "offer", OfferAssistance.class),
            new CommandRoute("ledgers", "answer-offer", RecordOfferAnswer.class),
            new CommandRoute("ledgers", "plan", PlanAssistance.class),
            new CommandRoute("ledgers", "cancel-plan", CancelPlannedAssistance.class),
            new CommandRoute("ledgers", "issue-statement", IssueStatement.class),
            new CommandRoute("ledgers", "send-statement", SendStatement.class),
            new CommandRoute("ledgers", "answer-statement", RecordStatementAnswer.class),
            new CommandRoute("capacity", "declare", DeclareServiceCapacity.class),
            new CommandRoute("projects", "start-step", StartStep.class),
            new CommandRoute("projects", "complete-step", CompleteStep.class),
            new CommandRoute("projects", "add-step-evidence", AddStepEvidence.class),
            new CommandRoute("projects", "exclude-step", ExcludeStep.class),
            new CommandRoute("projects", "file-deliverable", FileDeliverable.class),
            new CommandRoute("projects", "accept-deliverable", AcceptDeliverable.class),
            new CommandRoute("projects", "define-signature-circuit", DefineSignatureCircuit.class),
            new CommandRoute("projects", "configure-convocation", ConfigureConvocation.class),
            new CommandRoute("projects", "record-training", RecordTraining.class),
            new CommandRoute("projects", "correct-training", CorrectTraining.class),
            new CommandRoute("projects", "record-prefecture-convention", RecordPrefectureConvention.class),
            new CommandRoute("projects", "record-transmission-suspension", RecordTransmissionSuspension.class),
            new CommandRoute("projects", "record-transmission-resumption", RecordTransmissionResumption.class),
            new CommandRoute("projects", "request-means", RequestMeans.class),
            new CommandRoute("projects", "record-means-answer", RecordMeansAnswer.class),
            new CommandRoute("projects", "record-certificate", RecordCertificate.class),
            new CommandRoute("projects", "revoke-certificate", RevokeCertificate.class),
            new CommandRoute("projects", "give-advice", GiveAdvice.class),
            new CommandRoute("projects", "take-decision", TakeDecision.class),
            new CommandRoute("projects", "open-channel", OpenChannel.class),
            new CommandRoute("projects", "block", BlockProject.class),
            new CommandRoute("projects", "relaunch", RelaunchProject.class),
            new CommandRoute("projects", "lift-block", LiftBlock.class));

    private static final Map<String, CommandRoute> BY_PATTERN =
            ALL.stream().collect(Collectors.toMap(CommandRoute::pattern, Function.identity()));

    private CommandRoutes() {}

    /** The route of this pattern. */
    public static CommandRoute at(String pattern) {
        var route = BY_PATTERN.get(pattern);
        if (route == null) {
            throw new IllegalArgumentException("no command is sent at " + pattern);
        }
        return route;
    }
}
