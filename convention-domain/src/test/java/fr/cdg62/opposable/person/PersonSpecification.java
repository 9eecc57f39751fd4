package fr.cdg62.opposable.person;

import fr.cdg62.opposable.cast.Communes;
import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.ConventionsNaming;
import fr.cdg62.opposable.convention.value.LegalHold;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.api.CancelErasure;
import fr.cdg62.opposable.person.api.ConfirmErasure;
import fr.cdg62.opposable.person.api.EndMandate;
import fr.cdg62.opposable.person.api.RecordMandate;
import fr.cdg62.opposable.person.api.RecordPerson;
import fr.cdg62.opposable.person.api.RecordSignatureDelegation;
import fr.cdg62.opposable.person.api.RequestErasure;
import fr.cdg62.opposable.person.model.Person;
import fr.cdg62.opposable.person.model.Retention;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.DelegationId;
import fr.cdg62.opposable.person.value.ErasureId;
import fr.cdg62.opposable.person.value.MandateId;
import fr.cdg62.opposable.person.value.Offices;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words in which scenarios speak to a person. */
abstract class PersonSpecification extends Specification<Person> {

    static final BodyId LIBERCOURT = new BodyId("collectivity-cdg-62-216209072");
    static final BodyId CENTRE = new BodyId("cdg-62");
    static final MandateId FIRST = new MandateId("mandate-2020");
    static final MandateId SECOND = new MandateId("mandate-2026");
    static final DelegationId DELEGATION = new DelegationId("delegation-2024");

    static final ErasureId ERASURE = new ErasureId("erasure-2026-1");
    static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-libercourt-2024");
    static final Sha256 VISA = Sha256.of("visa");
    static final Sha256 SHEET = Sha256.of("feuille");

    final KnownRetention retention;

    PersonSpecification() {
        this(new KnownRetention());
    }

    private PersonSpecification(KnownRetention retention) {
        super(Person.class, retention);
        this.retention = retention;
    }

    /** What stands in the way of an erasure, as a scenario says. */
    static final class KnownRetention implements Retention {
        private List<LegalHold> held = List.of();
        private List<LegalHold> heldNext = List.of();

        /** The convention is in dispute already. */
        void dispute(String since) {
            held = List.of(new LegalHold(CONVENTION, LocalDate.parse(since)));
            heldNext = held;
        }

        /** The convention is in dispute when it is asked for the second time. */
        void disputeOnceAsked(String since) {
            heldNext = List.of(new LegalHold(CONVENTION, LocalDate.parse(since)));
        }

        @Override
        public ConventionsNaming conventions(PersonId person, Offices offices) {
            var answer = new ConventionsNaming(List.of(CONVENTION), held);
            held = heldNext;
            return answer;
        }

        @Override
        public List<Sha256> sheets(PersonId person) {
            return List.of(SHEET);
        }
    }

    static RequestErasure erasure() {
        return erasure(ERASURE, "2026-04-01");
    }

    static RequestErasure erasure(ErasureId id, String on) {
        return new RequestErasure(Officers.MAYOR, id, LocalDate.parse(on), "DPO-2026-7", "AD62-2026-118", VISA);
    }

    static RequestErasure erasureUnder(@Nullable String visaReference, @Nullable Sha256 visa) {
        return new RequestErasure(
                Officers.MAYOR, ERASURE, LocalDate.parse("2026-04-01"), "DPO-2026-7", visaReference, visa);
    }

    /** Asked on 1 April 2026 by the agent. */
    static Told asked() {
        return Told.of(erasure()).on("2026-04-01");
    }

    /** Confirmed by the lawyer, on that day. */
    static Told confirmed(String day) {
        return Told.of(new ConfirmErasure(Officers.MAYOR, ERASURE))
                .on(day)
                .by("account-lawyer")
                .under("LAWYER");
    }

    static Told cancelled(String cancelledOn) {
        return Told.of(new CancelErasure(Officers.MAYOR, ERASURE, LocalDate.parse(cancelledOn), "Un litige est né."))
                .on("2026-04-10");
    }

    static RecordPerson person() {
        return person(Officers.MAYOR);
    }

    static RecordPerson person(PersonId sealedFor) {
        return new RecordPerson(
                Officers.MAYOR,
                Communes.CDG_62,
                new SealedText(sealedFor, "bm9uY2UtZXQtdGV4dGUtY2hpZmZyZQ"),
                LocalDate.parse("2024-09-01"));
    }

    static RecordMandate mandate(MandateId id, String from, @Nullable String until) {
        return mandate(id, LIBERCOURT, from, until);
    }

    static RecordMandate mandate(MandateId id, BodyId body, String from, @Nullable String until) {
        return new RecordMandate(Officers.MAYOR, id, body, Capacity.MAYOR, LocalDate.parse(from), day(until), null);
    }

    static EndMandate end(MandateId id, String lastDay) {
        return new EndMandate(Officers.MAYOR, id, LocalDate.parse(lastDay), "Démission.");
    }

    static RecordSignatureDelegation delegation(PersonId by, String from, @Nullable String until) {
        return new RecordSignatureDelegation(
                Officers.MAYOR, DELEGATION, LIBERCOURT, by, "ARRETE-2024-1", LocalDate.parse(from), day(until), null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
