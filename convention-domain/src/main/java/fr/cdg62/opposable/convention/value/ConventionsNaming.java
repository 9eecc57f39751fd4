package fr.cdg62.opposable.convention.value;

import java.util.List;

/**
 * The conventions on whose file a person stands, as the store stood when it was asked: signed by the person, with a body where the person
 * held an office meanwhile, or naming the person in a project or a ledger.
 *
 * @param all by id
 * @param held those of them in dispute, by id
 */
public record ConventionsNaming(List<ConventionId> all, List<LegalHold> held) {

    public ConventionsNaming {
        all = List.copyOf(all);
        held = List.copyOf(held);
    }
}
