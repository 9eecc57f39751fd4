package fr.cdg62.opposable.person.model;

import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.person.api.CancelErasure;
import fr.cdg62.opposable.person.api.ConfirmErasure;
import fr.cdg62.opposable.person.api.ErasureCancelled;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.api.RequestErasure;
import fr.cdg62.opposable.person.rule.ErasureHasItsVisa;
import fr.cdg62.opposable.person.rule.ErasureIsNew;
import fr.cdg62.opposable.person.rule.ErasureWaits;
import fr.cdg62.opposable.person.rule.EveryOfficeHasEnded;
import fr.cdg62.opposable.person.rule.NoErasureWaits;
import fr.cdg62.opposable.person.rule.NoLegalHoldStands;
import fr.cdg62.opposable.person.rule.PersonIsNotErased;
import fr.cdg62.opposable.person.value.Erasures;
import fr.cdg62.opposable.person.value.Offices;
import fr.cdg62.opposable.rule.ConfirmedByAnotherAccount;
import fr.cdg62.opposable.rule.EndsNoEarlierThanItStarts;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A person forgotten by two accounts (legal sheet, 6.1): one asks with the visa of the archives, another confirms, and what forbids it is
 * judged both times.
 *
 * @param today the Paris day on which the command reached the edge
 * @param actor the account that sends it
 */
record Erasing(Erasures erasures, Offices offices, LocalDate today, String actor) {

    /** What was decided. */
    record Decided(Rules rules, PersonEvent event) {}

    Decided request(RequestErasure c, Retention retention) {
        var rules = Rules.require(
                new PersonIsNotErased(erasures.destroyed()),
                new ErasureIsNew(c.erasureId(), erasures),
                new NoErasureWaits(erasures.pending()),
                new NotInTheFuture("requested on", c.requestedOn(), today),
                new ErasureHasItsVisa(c.visaReference(), c.visa()));
        var conventions = retention.conventions(c.personId(), offices);
        rules.andRequire(new NoLegalHoldStands(conventions.held()), new EveryOfficeHasEnded(offices, today));
        return new Decided(
                rules,
                new ErasureRequested(
                        c.personId(),
                        c.erasureId(),
                        c.requestedOn(),
                        c.dpoReference(),
                        Objects.requireNonNull(c.visaReference()),
                        Objects.requireNonNull(c.visa()),
                        conventions.all()));
    }

    Decided confirm(ConfirmErasure c, Retention retention) {
        var rules =
                Rules.require(new PersonIsNotErased(erasures.destroyed()), new ErasureWaits(c.erasureId(), erasures));
        var asked = erasures.waiting(c.erasureId()).orElseThrow();
        var conventions = retention.conventions(c.personId(), offices);
        rules.andRequire(
                new ConfirmedByAnotherAccount(asked.requestedBy(), actor),
                new NoLegalHoldStands(conventions.held()),
                new EveryOfficeHasEnded(offices, today));
        return new Decided(
                rules,
                new PersonalDataKeyDestroyed(
                        c.personId(),
                        c.erasureId(),
                        today,
                        asked.visaReference(),
                        asked.visa(),
                        conventions.all(),
                        retention.sheets(c.personId())));
    }

    Decided cancel(CancelErasure c) {
        var rules = Rules.require(
                new ErasureWaits(c.erasureId(), erasures), new NotInTheFuture("cancelled on", c.cancelledOn(), today));
        var asked = erasures.waiting(c.erasureId()).orElseThrow();
        rules.andRequire(new EndsNoEarlierThanItStarts(asked.requestedOn(), c.cancelledOn()));
        return new Decided(rules, new ErasureCancelled(c.personId(), c.erasureId(), c.cancelledOn(), c.reason()));
    }
}
