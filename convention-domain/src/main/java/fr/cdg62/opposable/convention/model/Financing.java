package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.collectivity.value.Affiliation;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.FinancingBasisLost;
import fr.cdg62.opposable.convention.api.FinancingBasisRestored;
import fr.cdg62.opposable.convention.api.ReviewFinancingBasis;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the additional contribution still pays for the service, day after day of the term. Every day on which the answer changes is
 * looked at anew, so that affiliations and successions may be recorded in any order.
 */
record Financing(ConventionFile file, Register register, LocalDate firstDay, LocalDate lastDay) {

    /** What the register says now that the file does not say yet; nothing before both sides have signed, or at a price of its own. */
    static Decision decide(ConventionFile file, ReviewFinancingBasis command, Register register) {
        var lifecycle = file.lifecycle();
        var firstDay = lifecycle.firstDay();
        var lastDay = lifecycle.lastDay();
        if (firstDay == null || lastDay == null || file.drafted().pricing() != PricingClause.ADDITIONAL_CONTRIBUTION) {
            return new Decision(Rules.require(), List.of());
        }
        var financing = new Financing(file, register, firstDay, lastDay);
        return new Decision(Rules.require(), financing.news(command.conventionId()));
    }

    private List<ConventionEvent> news(ConventionId id) {
        var news = new ArrayList<ConventionEvent>();
        boolean paid = true;
        for (var day : days()) {
            boolean pays = affiliatedOn(day);
            if (pays != paid) {
                news.add(pays ? new FinancingBasisRestored(id, day) : new FinancingBasisLost(id, day));
            }
            paid = pays;
        }
        news.removeIf(file.events()::contains);
        var last = lastLoss(news);
        if (paid && last != null) {
            news.add(new FinancingBasisRestored(id, last));
        }
        return news;
    }

    /** The day of the last loss that nothing has restored, once the news are told; null when the last word is that it pays. */
    private @Nullable LocalDate lastLoss(List<ConventionEvent> news) {
        return Stream.concat(file.events().stream(), news.stream())
                .filter(e -> e instanceof FinancingBasisLost || e instanceof FinancingBasisRestored)
                .reduce((earlier, later) -> later)
                .map(e -> e instanceof FinancingBasisLost lost ? lost.lostOn() : null)
                .orElse(null);
    }

    /** The days of the term on which the answer may change. */
    private SortedSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        days.add(firstDay);
        file.all(ConventionTransferred.class)
                .map(ConventionTransferred::effectiveOn)
                .forEach(days::add);
        for (var holder : file.holders()) {
            for (Affiliation period : register.affiliations(holder.id()).periods()) {
                days.add(period.from());
                if (period.until() != null) {
                    days.add(period.until().plusDays(1));
                }
            }
        }
        return days.subSet(firstDay, lastDay.plusDays(1));
    }

    private boolean affiliatedOn(LocalDate day) {
        return register.affiliations(file.collectivityOn(day).id()).on(day).isPresent();
    }
}
