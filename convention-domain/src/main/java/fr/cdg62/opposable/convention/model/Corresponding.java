package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.CorrespondenceRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRevoked;
import fr.cdg62.opposable.convention.api.RecordCorrespondence;
import fr.cdg62.opposable.convention.api.RecordElectronicConsent;
import fr.cdg62.opposable.convention.api.RevokeElectronicConsent;
import fr.cdg62.opposable.convention.rule.ConsentCountsUntilRevoked;
import fr.cdg62.opposable.convention.rule.ConsentIsNotRevokedThatDay;
import fr.cdg62.opposable.convention.rule.MessageIsNoNotice;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.List;

/** What the parties tell each other beside notices: their consent to be notified electronically, and messages that end nothing. */
final class Corresponding {

    private Corresponding() {}

    /** Whether some consent was given, so that it may be revoked. */
    static Rules revocable(ConventionFile file, LocalDate today) {
        return Rules.require(new ConsentCountsUntilRevoked(
                Party.COLLECTIVITY, today, !new Notices(file).consented(today).isEmpty()));
    }

    static Decision decide(ConventionFile file, RecordElectronicConsent c, LocalDate today) {
        var consents = new Notices(file).consents();
        var rules = Rules.require(
                new NotInTheFuture("consented on", c.consentedOn(), today),
                new ConsentIsNotRevokedThatDay(
                        c.party(), c.consentedOn(), consents.isRevokedOn(c.party(), c.consentedOn())));
        boolean known = consents.on(c.consentedOn()).contains(c.party());
        return new Decision(
                rules,
                known
                        ? List.of()
                        : List.of(new ElectronicConsentRecorded(
                                c.conventionId(), c.party(), c.consentedOn(), c.document())));
    }

    static Decision decide(ConventionFile file, RevokeElectronicConsent c, LocalDate today) {
        var consented = new Notices(file).consented(c.revokedOn()).contains(c.party());
        return Decision.of(
                Rules.require(
                        new NotInTheFuture("revoked on", c.revokedOn(), today),
                        new ConsentCountsUntilRevoked(c.party(), c.revokedOn(), consented)),
                new ElectronicConsentRevoked(c.conventionId(), c.party(), c.revokedOn(), c.document()));
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
