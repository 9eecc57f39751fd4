package fr.cdg62.opposable.project.value;

/** What the centre asks the collectivity to provide (R14). */
public enum MeansKind {
    MATERIAL,
    HUMAN
}
