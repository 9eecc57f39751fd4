package fr.cdg62.opposable.cast;

import fr.cdg62.opposable.kernel.identity.PersonId;

/** Invented persons, known by reference only. */
public final class Officers {

    public static final PersonId MAYOR = new PersonId("person-cdg-62-maire-imaginaire");
    public static final PersonId DEPUTY = new PersonId("person-cdg-62-adjoint-imaginaire");
    public static final PersonId PRESIDENT = new PersonId("person-cdg-62-presidente-imaginaire");
    public static final PersonId FORMER_PRESIDENT = new PersonId("person-cdg-62-ancien-president-imaginaire");

    /** An agent of the centre: in no office, there or elsewhere. */
    public static final PersonId AGENT = new PersonId("person-cdg-62-agent-imaginaire");

    private Officers() {}
}
