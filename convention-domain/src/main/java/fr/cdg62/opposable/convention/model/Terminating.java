package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AgreeTermination;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.GiveTerminationNotice;
import fr.cdg62.opposable.convention.api.RecordDeliveryFact;
import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.api.TerminationNoticeWithdrawn;
import fr.cdg62.opposable.convention.api.WithdrawTerminationNotice;
import fr.cdg62.opposable.convention.rule.AgreedEndIsLater;
import fr.cdg62.opposable.convention.rule.BothConsentedToElectronicDelivery;
import fr.cdg62.opposable.convention.rule.BreachIsInvoked;
import fr.cdg62.opposable.convention.rule.BreachIsKnown;
import fr.cdg62.opposable.convention.rule.BreachIsOfTheOtherParty;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.rule.DeliveryFactsFollowEachOther;
import fr.cdg62.opposable.convention.rule.DeliveryStepIsOfTheForm;
import fr.cdg62.opposable.convention.rule.MissingFormalNoticeHasAReason;
import fr.cdg62.opposable.convention.rule.NoticeIsARegisteredLetter;
import fr.cdg62.opposable.convention.rule.NoticeIsKnown;
import fr.cdg62.opposable.convention.rule.NoticeIsNew;
import fr.cdg62.opposable.convention.rule.NoticeStands;
import fr.cdg62.opposable.convention.rule.SignatoryHoldsTheOffice;
import fr.cdg62.opposable.convention.rule.TakenWithinTheFifteenDays;
import fr.cdg62.opposable.convention.rule.TerminatedByTheLastDay;
import fr.cdg62.opposable.convention.rule.TerminatedOnceItBinds;
import fr.cdg62.opposable.convention.rule.WithdrawnBeforeItsEffect;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.Breaches;
import fr.cdg62.opposable.convention.value.DeliveryFact;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.convention.value.Terminations.Ending;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Objects;

/** The end that one party, or both, bring about before the last day; and what reaches the other party of it. */
final class Terminating {

    /** What a refusal names when no notice is on file. */
    private static final NoticeId ANY = new NoticeId("notice-none");

    private Terminating() {}

    /** Whether a party may terminate at all. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsSigned(file.deedDate()));
    }

    /** Whether some notice is on file, so that something may have happened to it. */
    static Rules noticed(ConventionFile file) {
        var last = new Notices(file).given().reduce((earlier, later) -> later);
        return possible(file)
                .andRequire(new NoticeIsKnown(
                        last.map(TerminationNoticeGiven::noticeId).orElse(ANY), last.isPresent()));
    }

    static Decision decide(
            ConventionFile file, GiveTerminationNotice c, SigningAuthorities authorities, LocalDate today) {
        var body = c.by().body(
                        file.drafted().centre(),
                        file.collectivityOn(c.writtenOn()).id());
        var capacity = c.by().signingCapacity(file.collectivityOn(c.writtenOn()).category());
        var author = authorities.authority(c.author(), body, capacity, c.writtenOn());
        var notices = new Notices(file);
        var rules = possible(file)
                .andRequire(
                        new NotInTheFuture("written on", c.writtenOn(), today),
                        new NoticeIsNew(c.noticeId(), notices.find(c.noticeId()).isPresent()),
                        new NoticeIsARegisteredLetter(c.form()),
                        new TerminatedOnceItBinds(c.writtenOn(), boundFrom(file)),
                        new TerminatedByTheLastDay(
                                c.writtenOn(), file.termHistory().lastDayOn(c.writtenOn())))
                .andRequire(
                        new BreachIsInvoked(c.ground(), c.breaches().size()),
                        new BothConsentedToElectronicDelivery(
                                c.form(), notices.consented(c.writtenOn()), c.writtenOn()),
                        new SignatoryHoldsTheOffice(author, body, capacity, c.writtenOn()));
        var known = Breaching.known(file);
        c.breaches().forEach(id -> invoked(rules, known, id, c.by()));
        return Decision.of(
                rules.andRequire(new MissingFormalNoticeHasAReason(
                        c.ground() == TerminationGround.GENERAL_INTEREST
                                || known.noticedInVain(c.breaches(), c.writtenOn()),
                        c.noFormalNoticeReason())),
                given(c, author));
    }

    private static void invoked(Rules rules, Breaches known, BreachId id, Party by) {
        var breach = known.breach(id);
        rules.andRequire(new BreachIsKnown(id, breach.isPresent()));
        rules.andRequire(
                new BreachIsOfTheOtherParty(id, by, breach.orElseThrow().against()));
    }

    private static LocalDate boundFrom(ConventionFile file) {
        return Objects.requireNonNull(file.lifecycle().boundFrom(), "a signed convention binds from a day on");
    }

    private static TerminationNoticeGiven given(GiveTerminationNotice c, Signatory author) {
        return new TerminationNoticeGiven(
                c.conventionId(),
                c.noticeId(),
                c.by(),
                c.ground(),
                c.breaches(),
                c.form(),
                author,
                c.writtenOn(),
                c.seriousness(),
                c.noFormalNoticeReason(),
                c.document());
    }

    static Decision decide(ConventionFile file, RecordDeliveryFact c, LocalDate today) {
        var notices = new Notices(file);
        var notice = notices.find(c.noticeId());
        var rules = possible(file)
                .andRequire(
                        new NoticeIsKnown(c.noticeId(), notice.isPresent()), new NotInTheFuture("on", c.on(), today));
        var given = notice.orElseThrow();
        var delivery = notices.delivery(given);
        var fact = new DeliveryFact(c.factId(), c.step(), c.on(), c.proof());
        var contradicted = DeliveryOrder.contradicted(delivery, fact, given.writtenOn());
        rules.andRequire(
                new DeliveryStepIsOfTheForm(c.step(), given.form()),
                new DeliveryFactsFollowEachOther(
                        c.step(),
                        c.on(),
                        contradicted.map(DeliveryFact::step).orElse(null),
                        contradicted.map(DeliveryFact::on).orElse(null)),
                new TakenWithinTheFifteenDays(
                        c.step(), c.on(), delivery.with(fact).keptUntil().orElse(null)));
        return Decision.of(
                rules,
                new DeliveryFactRecorded(c.conventionId(), c.noticeId(), c.factId(), c.step(), c.on(), c.proof()));
    }

    static Decision decide(ConventionFile file, WithdrawTerminationNotice c, LocalDate today) {
        var notices = new Notices(file);
        var rules = possible(file)
                .andRequire(
                        new NoticeIsKnown(
                                c.noticeId(), notices.find(c.noticeId()).isPresent()),
                        new NoticeStands(
                                c.noticeId(), notices.withdrawnOn(c.noticeId()).orElse(null)),
                        new NotInTheFuture("agreed on", c.agreedOn(), today),
                        new WithdrawnBeforeItsEffect(
                                c.agreedOn(),
                                file.termHistory()
                                        .terminations()
                                        .ending(c.noticeId())
                                        .map(Ending::endsOn)
                                        .orElse(null)));
        return Decision.of(
                rules, new TerminationNoticeWithdrawn(c.conventionId(), c.noticeId(), c.agreedOn(), c.document()));
    }

    static Decision decide(ConventionFile file, AgreeTermination c, LocalDate today) {
        var known = file.all(TerminationAgreed.class).anyMatch(e -> e.noticeId().equals(c.noticeId()))
                || new Notices(file).find(c.noticeId()).isPresent();
        var rules = possible(file)
                .andRequire(
                        new NotInTheFuture("agreed on", c.agreedOn(), today),
                        new NoticeIsNew(c.noticeId(), known),
                        new TerminatedOnceItBinds(c.agreedOn(), boundFrom(file)),
                        new AgreedEndIsLater(c.agreedOn(), c.endsOn()),
                        new TerminatedByTheLastDay(
                                c.agreedOn(), file.termHistory().lastDayOn(c.agreedOn())));
        return Decision.of(
                rules, new TerminationAgreed(c.conventionId(), c.noticeId(), c.agreedOn(), c.endsOn(), c.document()));
    }
}
