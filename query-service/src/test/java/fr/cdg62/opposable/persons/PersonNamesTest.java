package fr.cdg62.opposable.persons;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.api.ErasureCancelled;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.api.MandateRecorded;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.ErasureId;
import fr.cdg62.opposable.person.value.MandateId;
import fr.cdg62.opposable.reading.ToldConsultations;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.OpenVault;
import fr.cdg62.opposable.story.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read in the place of a name, by whom, before and after the key is destroyed. */
class PersonNamesTest {

    private static final PersonId MAYOR = Libercourt.MAYOR;
    private static final ErasureId ERASURE = new ErasureId("erasure-1");
    private static final Sha256 VISA = Sha256.of("visa");
    private static final PersonNames OPEN = new PersonNames(new OpenVault(), new ToldConsultations());
    private static final PersonNames EMPTIED = new PersonNames(new EmptiedVault(), new ToldConsultations());

    private static final DomainEvent ASKED =
            new ErasureRequested(MAYOR, ERASURE, parse("2026-04-01"), "DPO-7", "AD62-2026-118", VISA, List.of());
    private static final DomainEvent DESTROYED = new PersonalDataKeyDestroyed(
            MAYOR, ERASURE, parse("2026-04-14"), "AD62-2026-118", VISA, List.of(), List.of());

    @Test
    void a_request_that_waits_or_was_given_up_leaves_the_name_as_it_is() {
        var asked = card(ASKED);
        assertThat(asked.erased()).isFalse();
        assertThat(asked.erasure())
                .isNotNull()
                .satisfies(one -> assertThat(one.requestedOn()).isEqualTo(parse("2026-04-01")));
        assertThat(OPEN.shown(asked, viewer(Role.AGENT))).isEqualTo(OPEN.shown(card(), viewer(Role.AGENT)));

        var cancelled = card(ASKED, new ErasureCancelled(MAYOR, ERASURE, parse("2026-04-02"), "Un litige est né."));
        assertThat(cancelled.erasure()).isNull();
    }

    @Test
    void an_erased_person_is_called_by_the_office_for_every_viewer_even_while_the_vault_still_opens() {
        var erased = card(ASKED, DESTROYED);
        assertThat(erased.erased()).isTrue();
        for (var role : List.of(Role.AGENT, Role.AUDITOR, Role.COLLECTIVITY)) {
            assertThat(OPEN.shown(erased, viewer(role))).hasValue("personne effacée (maire)");
        }
    }

    @Test
    void every_office_held_is_said_once() {
        var second = new MandateRecorded(
                MAYOR,
                new MandateId("mandate-2"),
                new BodyId("cdg-62"),
                Capacity.VICE_PRESIDENT,
                parse("2021-01-01"),
                parse("2022-01-01"),
                null);
        var third = new MandateRecorded(
                MAYOR,
                new MandateId("mandate-3"),
                new BodyId("cdg-62"),
                Capacity.VICE_PRESIDENT,
                parse("2023-01-01"),
                parse("2024-01-01"),
                null);

        assertThat(OPEN.shown(card(second, third, ASKED, DESTROYED), viewer(Role.LAWYER)))
                .hasValue("personne effacée (maire et vice-président ou vice-présidente)");
    }

    @Test
    void a_view_of_a_day_before_reads_no_more_than_the_vault_opens_today() {
        var before = card();
        assertThat(EMPTIED.shown(before, viewer(Role.AGENT))).hasValue("personne effacée (maire)");
        assertThat(EMPTIED.shown(before, viewer(Role.AUDITOR))).isEmpty();
        assertThat(EMPTIED.unreadable(before)).isTrue();
        assertThat(OPEN.unreadable(before)).isFalse();
    }

    private static Viewer viewer(Role role) {
        var own = role == Role.COLLECTIVITY ? Libercourt.LIBERCOURT.value() : null;
        return new Viewer("account-cdg-62-1", role, new CentreId("cdg-62"), own);
    }

    private static PersonCard card(DomainEvent... then) {
        var story = Libercourt.drafted();
        for (var event : then) {
            story = story.then(event);
        }
        return Story.fold(new PersonProjection(), story.events()).get(MAYOR.value());
    }

    /** A vault whose keys are all destroyed. */
    private static final class EmptiedVault implements PersonVault {
        @Override
        public SealedText seal(PersonId person, String text) {
            throw new IllegalStateException("nothing is sealed here");
        }

        @Override
        public Optional<String> open(SealedText text) {
            return Optional.empty();
        }
    }
}
