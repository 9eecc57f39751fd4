package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AcknowledgeAssistance;
import fr.cdg62.opposable.assistance.api.AssistanceCommand;
import fr.cdg62.opposable.assistance.api.CancelAssistanceHour;
import fr.cdg62.opposable.assistance.api.CancelPlannedAssistance;
import fr.cdg62.opposable.assistance.api.CloseAssistanceLedger;
import fr.cdg62.opposable.assistance.api.CloseAssistanceYear;
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
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import java.time.LocalDate;

/** Every decision of a ledger: the file as it is, a command and today give the facts, or a refusal. */
final class Decisions {

    private Decisions() {}

    static Decision decide(LedgerFile file, AssistanceCommand command, AssistancePolicy policy, LocalDate today) {
        return switch (command) {
            case OpenAssistanceLedger c -> Opening.decide(file, c, policy);
            case ReviseAssistanceTerm c -> Opening.decide(file, c);
            case CloseAssistanceLedger c -> Opening.decide(file, c);
            case TransferAssistanceLedger c -> Opening.decide(file, c);
            case LogAssistanceHour c -> Logging.decide(file, c, today);
            case ImportAssistanceHour c -> Logging.decide(file, c, today);
            case CorrectAssistanceHour c -> Logging.decide(file, c, today);
            case CancelAssistanceHour c -> Logging.decide(file, c, today);
            case LinkAssistanceHour c -> Proving.decide(file, c, today);
            case ReleaseAssistanceHour c -> Proving.decide(file, c, today);
            case AcknowledgeAssistance c -> Proving.decide(file, c, today);
            case OfferAssistance c -> Offering.decide(file, c, today);
            case RecordOfferAnswer c -> Offering.decide(file, c, today);
            case PlanAssistance c -> Offering.decide(file, c, today);
            case CancelPlannedAssistance c -> Offering.decide(file, c, today);
            case CloseAssistanceYear c -> YearClosing.decide(file, c, today);
            case IssueStatement c -> Stating.decide(file, c, today);
            case SendStatement c -> Stating.decide(file, c, today);
            case RecordStatementAnswer c -> Stating.decide(file, c, today);
            case NoteStatementSilence c -> Stating.decide(file, c, today);
        };
    }
}
