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
 * The person's key is destroyed for ever: every text sealed with it is unreadable, its bytes and the proof of them stay. Once this is stored
 * the vault must obey, at once and again at every start, whatever backup it was restored from.
 *
 * @param destroyedOn the Paris day of the confirmation
 * @param visaReference the reference of the archives' visa
 * @param conventions those on whose file the person stood, none of them in dispute: what was looked at to allow it
 * @param sheets the sheets of import that spelled the name, destroyed with the key: working copies, never originals
 */
@EventName("person.personal-data-key-destroyed")
@Executes(Clause.HORS_CONVENTION)
public record PersonalDataKeyDestroyed(
        PersonId personId,
        ErasureId erasureId,
        LocalDate destroyedOn,
        String visaReference,
        Sha256 visa,
        List<ConventionId> conventions,
        List<Sha256> sheets)
        implements PersonEvent {

    public PersonalDataKeyDestroyed {
        conventions = List.copyOf(conventions);
        sheets = List.copyOf(sheets);
    }

    @Override
    public LocalDate effectiveOn() {
        return destroyedOn;
    }
}
