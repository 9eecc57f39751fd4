package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AcknowledgeTermReminder;
import fr.cdg62.opposable.convention.api.AgreeTermination;
import fr.cdg62.opposable.convention.api.CheckOriginal;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.ConventionCommand;
import fr.cdg62.opposable.convention.api.CureBreach;
import fr.cdg62.opposable.convention.api.DisputeCommand;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.ExpireConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.GiveTerminationNotice;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.api.IssueTermReminder;
import fr.cdg62.opposable.convention.api.MoveOriginal;
import fr.cdg62.opposable.convention.api.NotificationDateCommand;
import fr.cdg62.opposable.convention.api.ProposeRenewal;
import fr.cdg62.opposable.convention.api.RatifySignature;
import fr.cdg62.opposable.convention.api.RecordAmendmentSignature;
import fr.cdg62.opposable.convention.api.RecordBreach;
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

/**
 * Every decision of a convention: the file as it is, a command, what others answer and who asks when give the facts, or a refusal. Nothing here
 * knows the aggregate, so several commands can be decided one after the other on a file that grows.
 */
final class Decisions {

    private Decisions() {}

    static Decision decide(ConventionFile file, ConventionCommand command, Ports ports, Asked asked) {
        var decision = judged(file, command, ports, asked);
        var concluded = TerminationConclusions.after(file, decision, asked.today());
        var revised = EndRevision.after(file, RenewalRevision.after(file, concluded));
        return TerminationConclusions.ending(file, revised, asked.today());
    }

    private static Decision judged(ConventionFile file, ConventionCommand command, Ports ports, Asked asked) {
        var today = asked.today();
        return switch (command) {
            case DraftConvention c -> Drafting.decide(file, c, ports.register(), today);
            case ImportConvention c -> Importing.decide(file, c, ports, asked);
            case RecordDeliberation c -> ActRecording.decide(file, c, today);
            case RecordPublication c -> ActRecording.decide(file, c, today);
            case RecordTransmission c -> ActRecording.decide(file, c, today);
            case ChoosePrestation c -> Choosing.decide(file, c, today);
            case FixTerm c -> TermFixing.decide(file, c, today);
            case RecordSignature c -> Signing.decide(file, c, ports, today);
            case RecordRenewalDecision c -> Renewal.decide(file, c, ports.policy(), today);
            case IssueTermReminder c -> Reminding.decide(file, c, ports.policy(), today);
            case AcknowledgeTermReminder c -> Reminding.decide(file, c, asked);
            case RatifySignature c -> Ratifying.decide(file, c);
            case DraftAmendment c -> AmendmentDrafting.decide(file, c, today);
            case RecordAmendmentSignature c -> Amending.decide(file, c, ports, today);
            case StartConvention c -> Noticing.decide(file, c, today);
            case ExpireConvention c -> Noticing.decide(file, c, today);
            case RegisterOriginal c -> Originals.decide(file, c, today);
            case MoveOriginal c -> Originals.decide(file, c, today);
            case CheckOriginal c -> Originals.decide(file, c, today);
            case ReportOriginalLost c -> Originals.decide(file, c, today);
            case ProposeRenewal c -> Proposing.decide(file, c, today);
            case RecordBreach c -> Breaching.decide(file, c, today);
            case CureBreach c -> Breaching.decide(file, c, today);
            case ServeFormalNotice c -> GivingNotice.decide(file, c, ports.policy(), today);
            case ReviewFinancingBasis c -> Financing.decide(file, c, ports.register());
            case GiveTerminationNotice c -> Terminating.decide(file, c, ports.authorities(), today);
            case RecordDeliveryFact c -> Terminating.decide(file, c, today);
            case WithdrawTerminationNotice c -> Terminating.decide(file, c, today);
            case AgreeTermination c -> Terminating.decide(file, c, today);
            case RecordElectronicConsent c -> Corresponding.decide(file, c, today);
            case RevokeElectronicConsent c -> Corresponding.decide(file, c, today);
            case RecordCorrespondence c -> Corresponding.decide(c, today);
            case NotificationDateCommand c -> DatingNotification.decide(file, c, asked);
            case TransferConvention c -> Transferring.decide(file, c, ports.register());
            case DisputeCommand c -> Disputing.decide(file, c, today);
        };
    }
}
