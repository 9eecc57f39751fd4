package fr.cdg62.opposable.collectivity.value;

/**
 * A body as the register knows it.
 *
 * @param id the collectivity
 * @param name its name in the register
 * @param category its legal category
 * @param affiliations when it was affiliated to the centre
 */
public record RegisterEntry(CollectivityId id, String name, LegalCategory category, Affiliations affiliations) {

    /** The same body, affiliated otherwise. */
    public RegisterEntry with(Affiliations others) {
        return new RegisterEntry(id, name, category, others);
    }
}
