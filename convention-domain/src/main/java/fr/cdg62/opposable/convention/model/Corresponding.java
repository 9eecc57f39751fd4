package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.CorrespondenceRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRecorded;
import fr.cdg62.opposable.convention.api.RecordCorrespondence;
import fr.cdg62.opposable.convention.api.RecordElectronicConsent;
import fr.cdg62.opposable.convention.rule.MessageIsNoNotice;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.List;

/** What the parties tell each other beside notices: their consent to be notified electronically, and messages that end nothing. */
final class Corresponding {

    private Corresponding() {}

    static Decision decide(ConventionFile file, RecordElectronicConsent c, LocalDate today) {
        var rules = Rules.require(new NotInTheFuture("consented on", c.consentedOn(), today));
        boolean known = new Notices(file).consented(c.consentedOn()).contains(c.party());
        return new Decision(
                rules,
                known
                        ? List.of()
                        : List.of(new ElectronicConsentRecorded(
                                c.conventionId(), c.party(), c.consentedOn(), c.document())));
    }

    static Decision decide(RecordCorrespondence c, LocalDate today) {
        var rules = Rules.require(new NotInTheFuture("sent on", c.sentOn(), today), new MessageIsNoNotice(c.form()));
        return Decision.of(
                rules,
                new CorrespondenceRecorded(
                        c.conventionId(),
                        c.correspondenceId(),
                        c.by(),
                        c.form(),
                        c.sentOn(),
                        c.subject(),
                        c.document()));
    }
}
