package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.rule.DurationIsPlausible;
import fr.cdg62.opposable.assistance.rule.LateEntryHasAReason;
import fr.cdg62.opposable.assistance.rule.ServedByTheLastDay;
import fr.cdg62.opposable.assistance.rule.ServedOnceInForce;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of a service before it is written in a ledger.
 *
 * @param acceptedBefore whether the day was accepted already, while the end was not known to be that early
 */
record Serving(
        LedgerFile file, ServiceRendered service, @Nullable String offConventionReason, boolean acceptedBefore) {

    Rules judge(LocalDate today) {
        return Rules.require(
                        new NotInTheFuture("served on", service.servedOn(), today),
                        new DurationIsPlausible(service.minutes()),
                        new ServedOnceInForce(service.servedOn(), file.servedFrom()))
                .andRequireUnless(
                        offConventionReason != null || acceptedBefore,
                        new ServedByTheLastDay(service.servedOn(), file.lastDay()));
    }

    /** What is asked of an entry recorded once its contract year is over. */
    Rules judgeLateness(LocalDate today, @Nullable String lateReason) {
        var years = file.book().years();
        int year = years.of(service.servedOn()).orElseThrow();
        return Rules.require(new LateEntryHasAReason(today, years.whole(year).lastDay(), lateReason));
    }

    int countedMinutes() {
        return file.opened().policy().rounding().counted(service.minutes());
    }
}
