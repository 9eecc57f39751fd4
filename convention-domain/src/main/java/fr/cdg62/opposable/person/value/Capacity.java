package fr.cdg62.opposable.person.value;

/** The office a person holds in a body. */
public enum Capacity {
    MAYOR,
    DEPUTY_MAYOR,
    PRESIDENT,
    VICE_PRESIDENT,
    DIRECTOR_GENERAL
}
