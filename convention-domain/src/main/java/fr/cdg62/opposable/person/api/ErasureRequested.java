package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.person.value.ErasureId;
import java.time.LocalDate;
import java.util.List;

/**
 * The erasure of a person was asked for, and waits for another account to confirm.
 *
 * @param conventions those on whose file the person stood, none of them in dispute: what was looked at to allow the request
 */
@EventName("person.erasure-requested")
@Executes(Clause.HORS_CONVENTION)
public record ErasureRequested(
        PersonId personId,
        ErasureId erasureId,
        LocalDate requestedOn,
        String dpoReference,
        String visaReference,
        Sha256 visa,
        List<ConventionId> conventions)
        implements PersonEvent {

    public ErasureRequested {
        conventions = List.copyOf(conventions);
    }

    @Override
    public LocalDate effectiveOn() {
        return requestedOn;
    }
}
