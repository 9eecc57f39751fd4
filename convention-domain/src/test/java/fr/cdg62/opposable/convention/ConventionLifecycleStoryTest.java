package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.start;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.Scenario.term;
import static fr.cdg62.opposable.convention.Scenario.transmission;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ALREADY_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.END_NOT_REACHED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NO_AUTHORISATION;
import static fr.cdg62.opposable.convention.rule.ConventionCode.START_NOT_REACHED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.TERM_MISMATCH;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Outcome;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.convention.value.Lifecycle;
import fr.cdg62.opposable.kernel.time.Term;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The convention of Libercourt, told as a report: from the empty form to the day after its last, and one paper found later. */
class ConventionLifecycleStoryTest {

    /** One step of the story, told to a convention that has lived all the steps before. */
    private static final class Chapter extends ConventionSpecification {}

    private final List<Object> lived = new ArrayList<>();

    @Test
    void libercourt_from_draft_to_expiry() {
        // On 1 September 2024 the centre opens a file with a commune of 8,138 inhabitants, affiliated since 1988.
        told("2024-09-01", draft()).expectKinds(ConventionDrafted.class);

        // On 26 September the board of the centre authorises its president; the act is online the day after.
        told("2024-09-27", deliberation(CDG, CDG_ACT, "2024-09-26")).expectKinds(DeliberationRecorded.class);
        told("2024-09-27", publication(CDG, CDG_ACT, "2024-09-27")).expectKinds(PublicationRecorded.class);

        // Nobody signs for the commune yet: its council has not met.
        refused("2024-10-15", signature(COLLECTIVITY).on("2024-10-15"), NO_AUTHORISATION);

        // On 16 October the council chooses P1 towards the prefecture, and authorises the mayor. The act needs not be
        // sent; it is,
        // and its receipt of the same day is kept. Nobody records its publication.
        told("2024-10-17", choice("2024-10-16")).expectKinds(PrestationChosen.class);
        told("2024-10-17", deliberation(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"))
                .expectKinds(DeliberationRecorded.class);
        told("2024-10-17", transmission(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"))
                .expectKinds(TransmissionRecorded.class);

        // The form left both dates blank. The start is written in; the end typed beside it is one day too many.
        refused("2024-10-20", term("2024-12-01", "2029-12-01", null, null), TERM_MISMATCH);
        told("2024-10-20", term("2024-12-01", "2029-11-30", null, null)).expectKinds(TermFixed.class);

        // On 4 November the mayor signs. As far as anybody knows the act is not published: the fact is kept, with its
        // weakness.
        told("2024-11-05", signature(COLLECTIVITY).on("2024-11-04"))
                .expectAnomalies("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");

        // The same day the president signs: the deed bears that date, and the term is known.
        var deed = told("2024-11-05", signature(CDG).on("2024-11-04")).the(ConventionSigned.class);
        assertThat(deed.computed()).isEqualTo(new Term(day("2024-12-01"), day("2029-11-30")));

        // The bargain is closed: another choice, or another start, takes an avenant.
        refused("2024-11-06", choice("2024-11-06"), ALREADY_SIGNED);
        refused("2024-11-06", startsOn("2025-01-01"), ALREADY_SIGNED);

        // The clock knocks one day early, and is sent away; on 1 December the convention starts.
        refused("2024-11-30", start("2024-11-30"), START_NOT_REACHED);
        told("2024-12-01", start("2024-12-01")).expectEvents(new ConventionStarted(CONVENTION, day("2024-12-01")));

        // Five years pass. On the last day it still binds; the clock was down until 3 December, and the legal date is
        // unmoved.
        refused("2029-11-30", expire("2029-11-30"), END_NOT_REACHED);
        told("2029-12-03", expire("2029-12-03")).expectEvents(new ConventionExpired(CONVENTION, day("2029-12-01")));

        // In 2030 an archivist finds the web page of 17 October 2024: the mayor had signed in time after all.
        told("2030-02-11", publication(COLLECTIVITY, COMMUNE_ACT, "2024-10-17"))
                .expectCleared("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");

        // A screen asked for any day of these years says what the convention was that day.
        var term = new Term(day("2024-12-01"), deed.lastDay());
        var lifecycle = new Lifecycle(day("2024-10-16"), deed.deedDate(), List.of(term));
        assertThat(List.of("2024-10-01", "2024-10-20", "2024-11-20", "2027-01-01", "2029-12-01"))
                .extracting(date -> lifecycle.on(day(date)).getClass().getSimpleName())
                .containsExactly("Drafted", "Authorised", "Signed", "InForce", "Expired");
    }

    private Outcome told(String today, Object command) {
        var told = Told.of(command).on(today);
        var outcome = new Chapter().given(lived).when(told);
        lived.add(told);
        return outcome;
    }

    private void refused(String today, Object command, ConventionCode code) {
        new Chapter().given(lived).when(Told.of(command).on(today)).expectRefusal(code);
    }
}
