package fr.cdg62.opposable.project.value;

/** What the matrix of steps asks of a commitment (legal sheet, 1.3), the strongest first. */
public enum Requirement {
    REQUIRED,
    /** Required once documents are signed electronically. */
    REQUIRED_IF_SIGNED,
    OPTIONAL,
    /** Not applicable, unless somebody says why it is done all the same. */
    UNLESS_JUSTIFIED,
    NOT_APPLICABLE;

    /** The stronger of both: prestations chosen together ask for all that each asks for. */
    public Requirement and(Requirement other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
