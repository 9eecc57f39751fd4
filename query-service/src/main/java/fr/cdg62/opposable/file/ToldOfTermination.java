package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.CorrespondenceRecorded;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRevoked;
import fr.cdg62.opposable.convention.api.NotificationDateConfirmed;
import fr.cdg62.opposable.convention.api.NotificationDateLifted;
import fr.cdg62.opposable.convention.api.NotificationDateProposed;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.api.TerminationMoot;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.api.TerminationNoticeWithdrawn;
import fr.cdg62.opposable.timeline.Arguments;

/** What the sentences say of how a convention ends before its last day. */
final class ToldOfTermination {

    private ToldOfTermination() {}

    static Arguments of(ConventionEvent event) {
        var said = Arguments.none();
        return switch (event) {
            case TerminationNoticeGiven e ->
                said.and("party", e.by())
                        .and("ground", e.ground())
                        .and("form", e.form())
                        .and("writtenOn", e.writtenOn())
                        .and("breaches", e.breaches())
                        .and("seriousness", e.seriousness())
                        .and("reason", e.noFormalNoticeReason());
            case DeliveryFactRecorded e -> said.and("step", e.step()).and("on", e.on());
            case NotificationEstablished e ->
                said.and("notifiedOn", e.notifiedOn())
                        .and("endsOn", e.endsOn())
                        .and("rule", e.rule())
                        .and("supersedes", e.supersedes());
            case NotificationDateProposed e ->
                said.and("notifiedOn", e.notifiedOn()).and("reason", e.reason());
            case NotificationDateConfirmed e ->
                said.and("notifiedOn", e.notifiedOn()).and("endsOn", e.endsOn()).and("supersedes", e.supersedes());
            case NotificationDateLifted e ->
                said.and("notifiedOn", e.notifiedOn()).and("reason", e.reason());
            case TerminationNoticeWithdrawn e -> said.and("agreedOn", e.agreedOn());
            case TerminationAgreed e -> said.and("agreedOn", e.agreedOn()).and("endsOn", e.endsOn());
            case TerminationMoot e -> said.and("endsOn", e.endsOn()).and("wouldEndOn", e.wouldEndOn());
            case ConventionTerminated e -> said.and("endedOn", e.endedOn()).and("cause", e.cause());
            case ElectronicConsentRecorded e -> said.and("party", e.party()).and("consentedOn", e.consentedOn());
            case ElectronicConsentRevoked e -> said.and("party", e.party()).and("revokedOn", e.revokedOn());
            case CorrespondenceRecorded e ->
                said.and("party", e.by())
                        .and("form", e.form())
                        .and("sentOn", e.sentOn())
                        .and("subject", e.subject());
            default -> said;
        };
    }
}
