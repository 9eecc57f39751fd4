package fr.cdg62.opposable.collectivity.value;

/**
 * A body as the register knows it.
 *
 * @param id the collectivity
 * @param name its name in the register
 * @param category its legal category
 * @param affiliations when it was affiliated to the centre
 * @param attachments what it was attached to
 */
public record RegisterEntry(
        CollectivityId id, String name, LegalCategory category, Affiliations affiliations, Attachments attachments) {

    /** A body as it enters the register. */
    public static RegisterEntry of(CollectivityId id, String name, LegalCategory category) {
        return new RegisterEntry(id, name, category, Affiliations.none(), Attachments.none());
    }

    /** The same body, affiliated otherwise. */
    public RegisterEntry with(Affiliations others) {
        return new RegisterEntry(id, name, category, others, attachments);
    }

    /** The same body, with one more attachment. */
    public RegisterEntry with(Attachment more) {
        return new RegisterEntry(id, name, category, affiliations, attachments.with(more));
    }
}
