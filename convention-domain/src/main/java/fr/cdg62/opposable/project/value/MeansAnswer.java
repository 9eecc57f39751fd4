package fr.cdg62.opposable.project.value;

/** What the collectivity answers to a request for means. */
public enum MeansAnswer {
    PROVIDED,
    REFUSED
}
