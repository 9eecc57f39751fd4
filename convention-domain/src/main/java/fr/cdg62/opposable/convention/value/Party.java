package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;

/** One of the two sides of a convention. */
public enum Party {
    CDG,
    COLLECTIVITY;

    /** The body whose office-holder signs for this side. */
    public BodyId body(CentreId centre, CollectivityId collectivity) {
        return new BodyId(this == CDG ? centre.value() : collectivity.value());
    }

    /** The office that signs for this side: a mayor for a commune, a president for every other body (legal sheet, R2). */
    public Capacity signingCapacity(LegalCategory collectivity) {
        return this == COLLECTIVITY && collectivity == LegalCategory.COMMUNE ? Capacity.MAYOR : Capacity.PRESIDENT;
    }
}
