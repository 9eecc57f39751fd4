package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.api.ServeFormalNotice;
import fr.cdg62.opposable.convention.rule.BreachIsKnown;
import fr.cdg62.opposable.convention.rule.BreachIsOfTheOtherParty;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.rule.CurePeriodLastsADay;
import fr.cdg62.opposable.convention.rule.FormalNoticeCitesABreach;
import fr.cdg62.opposable.convention.rule.FormalNoticeIsNew;
import fr.cdg62.opposable.convention.rule.NoticedBeforeTheCure;
import fr.cdg62.opposable.convention.rule.NoticedNoEarlierThanObserved;
import fr.cdg62.opposable.convention.rule.SomeBreachIsKnown;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.Breaches;
import fr.cdg62.opposable.convention.value.FormalNotice;
import fr.cdg62.opposable.convention.value.HousePolicy;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;

/** The formal notice (R19): one party gives the other a last day to cure what it failed. */
final class GivingNotice {

    private GivingNotice() {}

    /** Whether there is something to give notice of; a notice served before a cure may still be recorded after it. */
    static Rules possible(ConventionFile file) {
        return Rules.require(
                new ConventionIsSigned(file.deedDate()),
                new SomeBreachIsKnown(Breaching.known(file).breaches().size()));
    }

    static Decision decide(ConventionFile file, ServeFormalNotice command, HousePolicy policy, LocalDate today) {
        var known = Breaching.known(file);
        int cureDays = command.cureDays() == null ? policy.cureDays() : command.cureDays();
        var rules = Rules.require(
                new ConventionIsSigned(file.deedDate()),
                new FormalNoticeIsNew(
                        command.formalNoticeId(),
                        known.notice(command.formalNoticeId()).isPresent()),
                new FormalNoticeCitesABreach(command.breaches().size()),
                new CurePeriodLastsADay(cureDays),
                new NotInTheFuture("notice served on", command.servedOn(), today));
        command.breaches().forEach(id -> judge(rules, known, id, command));
        return Decision.of(rules, served(command, cureDays, today));
    }

    private static void judge(Rules rules, Breaches known, BreachId id, ServeFormalNotice command) {
        var found = known.breach(id);
        rules.andRequire(new BreachIsKnown(id, found.isPresent()));
        var breach = found.orElseThrow();
        rules.andRequire(
                new BreachIsOfTheOtherParty(id, command.by(), breach.against()),
                new NoticedNoEarlierThanObserved(id, command.servedOn(), breach.observedOn()),
                new NoticedBeforeTheCure(id, command.servedOn(), breach.curedOn()));
    }

    private static FormalNoticeServed served(ServeFormalNotice command, int cureDays, LocalDate today) {
        return new FormalNoticeServed(
                command.conventionId(),
                command.formalNoticeId(),
                command.by(),
                command.breaches(),
                command.servedOn(),
                cureDays,
                FormalNotice.cureBy(command.servedOn(), cureDays),
                command.document(),
                today);
    }
}
