package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.AmendmentBuilder.amendment;
import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.ratification;
import static fr.cdg62.opposable.convention.Scenario.renewalDecided;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.start;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.RenewalRefuted;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A whole life entered long after it was lived: whatever is recorded first, and whenever the clock passes, it ends on the same day. */
class LifeInAnyOrderTest {

    private static final String LATER_ACT = "DELIB-2025-02";
    private static final String REASON = "Reprise de l'archive.";

    /** A fact, and the facts without which it is refused. */
    record Step(Object command, Set<Integer> after) {}

    /** What the facts lead to, whatever the way there. */
    private record Conclusions(
            SortedSet<String> standing,
            Set<Object> deeds,
            @Nullable ConventionRenewed renewed,
            @Nullable LocalDate endedOn) {

        static Conclusions of(List<Object> events) {
            var standing = new TreeSet<String>();
            var deeds = new LinkedHashSet<Object>();
            ConventionRenewed renewed = null;
            LocalDate endedOn = null;
            for (Object event : events) {
                switch (event) {
                    case AnomalyRaised e -> standing.add(e.subject() + " " + e.code());
                    case AnomalyCleared e -> standing.remove(e.subject() + " " + e.code());
                    case ConventionSigned e -> deeds.add(e);
                    case ConventionRenewed e -> renewed = e;
                    case RenewalRefuted e -> renewed = null;
                    case AmendmentConcluded e -> deeds.add(e);
                    case ConventionExpired e -> endedOn = e.expiredOn();
                    case ConventionEndRevised e -> endedOn = null;
                    default -> {}
                }
            }
            return new Conclusions(standing, deeds, renewed, endedOn);
        }
    }

    @Property(tries = 30, seed = "20291130")
    void renewed_or_not_it_ends_on_the_same_day_with_the_same_weaknesses(
            @ForAll("autumn") LocalDate communePublished,
            @ForAll("lastYear") LocalDate cdgDecided,
            @ForAll("lastYear") LocalDate communeDecided,
            @ForAll boolean ratified,
            @ForAll Random order) {
        var steps = signedAndAmended(communePublished, ratified, null);
        steps.add(new Step(renewalDecided(CDG, cdgDecided.toString(), REASON), Set.of(6, 7)));
        steps.add(new Step(renewalDecided(COLLECTIVITY, communeDecided.toString(), REASON), Set.of(6, 7)));

        assertThat(ended(steps, order)).isEqualTo("2034-12-01");
    }

    @Property(tries = 30, seed = "20270831")
    void an_avenant_that_ends_it_earlier_does_so_whenever_it_is_known(
            @ForAll("autumn") LocalDate communePublished, @ForAll boolean ratified, @ForAll Random order) {
        assertThat(ended(signedAndAmended(communePublished, ratified, "2027-08-31"), order))
                .isEqualTo("2027-09-01");
    }

    @Property(tries = 30, seed = "20290831")
    void a_renewal_goes_on_from_the_end_that_an_avenant_concluded_before_it_wrote(
            @ForAll("autumn") LocalDate communePublished,
            @ForAll("window") LocalDate cdgDecided,
            @ForAll("window") LocalDate communeDecided,
            @ForAll Random order) {
        var steps = signedAndAmended(communePublished, false, "2029-08-31");
        steps.add(new Step(renewalDecided(CDG, cdgDecided.toString(), REASON), Set.of(6, 7)));
        steps.add(new Step(renewalDecided(COLLECTIVITY, communeDecided.toString(), REASON), Set.of(6, 7)));

        assertThat(ended(steps, order)).isEqualTo("2034-09-01");
    }

    private static @Nullable LocalDate ended(List<Step> steps, Random order) {
        var inOrder = Conclusions.of(Life.of(steps, null));
        assertThat(Conclusions.of(Life.of(steps, order))).isEqualTo(inOrder);
        return inOrder.endedOn();
    }

    private static List<Step> signedAndAmended(LocalDate communePublished, boolean ratified, @Nullable String end) {
        var avenant = amendment().choosing(Set.of(Prestation.P2), Set.of(TransmissionScope.CONTROLE_LEGALITE));
        var written = end == null ? avenant : avenant.endingOn(end);
        var steps = new ArrayList<>(List.of(
                new Step(choice("2024-10-16"), Set.of()),
                new Step(deliberation(CDG, CDG_ACT, "2024-09-26"), Set.of()),
                new Step(deliberation(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"), Set.of()),
                new Step(publication(CDG, CDG_ACT, "2024-09-27"), Set.of(1)),
                new Step(publication(COLLECTIVITY, COMMUNE_ACT, communePublished.toString()), Set.of(2)),
                new Step(startsOn("2024-12-01"), Set.of()),
                new Step(signature(CDG).on("2024-11-04"), Set.of(0, 1, 5)),
                new Step(signature(COLLECTIVITY).on("2024-11-04"), Set.of(0, 2, 5)),
                new Step(deliberation(COLLECTIVITY, LATER_ACT, "2025-01-15"), Set.of()),
                new Step(written.draft(), Set.of(6, 7)),
                new Step(written.signed(CDG, "2026-02-03").command(), Set.of(9)),
                new Step(written.signed(COLLECTIVITY, "2026-02-10").command(), Set.of(9))));
        if (ratified) {
            steps.add(new Step(ratification(COLLECTIVITY, LATER_ACT), Set.of(7, 8)));
        }
        return steps;
    }

    @Provide
    Arbitrary<LocalDate> autumn() {
        return Arbitraries.integers().between(0, 40).map(LocalDate.of(2024, 10, 16)::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> lastYear() {
        return Arbitraries.integers().between(0, 365).map(LocalDate.of(2028, 11, 30)::plusDays);
    }

    /** Days on which a renewal may be decided, whether its last day is known to be 31 August or believed to be 30 November 2029. */
    @Provide
    Arbitrary<LocalDate> window() {
        return Arbitraries.integers().between(0, 274).map(LocalDate.of(2028, 11, 30)::plusDays);
    }

    /** Tells a convention its facts on one late day, in some order that the law allows, the clock passing in between. */
    private static final class Life extends ConventionSpecification {

        private static final List<Object> CLOCK = List.of(
                start("2024-12-01"),
                expire("2027-09-01"),
                expire("2029-09-01"),
                expire("2029-12-01"),
                expire("2034-09-01"),
                expire("2034-12-01"));

        static List<Object> of(List<Step> steps, @Nullable Random order) {
            var accepted = new ArrayList<Object>(List.of(draft()));
            var done = new LinkedHashSet<Integer>();
            while (done.size() < steps.size()) {
                var possible = IntStream.range(0, steps.size())
                        .filter(i -> !done.contains(i)
                                && done.containsAll(steps.get(i).after()))
                        .toArray();
                int next = possible[order == null ? 0 : order.nextInt(possible.length)];
                done.add(next);
                assertThat(tell(accepted, steps.get(next).command()))
                        .as("%s is accepted", steps.get(next).command())
                        .isTrue();
                if (order != null && done.containsAll(Set.of(6, 7)) && order.nextInt(3) == 0) {
                    tell(accepted, CLOCK.get(order.nextInt(CLOCK.size())));
                }
            }
            CLOCK.forEach(notice -> tell(accepted, notice));
            return new Life().events(accepted);
        }

        /** Whether it was accepted and left an event; a notice whose day has not come is refused, and forgotten. */
        private static boolean tell(List<Object> accepted, Object command) {
            var told = Told.of(command).on("2035-06-01");
            var before = new Life().events(accepted).size();
            accepted.add(told);
            var after = new Life().events(accepted).size();
            if (after == before) {
                accepted.removeLast();
            }
            return after > before;
        }

        private List<Object> events(List<Object> commands) {
            given(commands.subList(0, commands.size() - 1)).when(commands.getLast());
            return recorded(CONVENTION.value());
        }
    }
}
