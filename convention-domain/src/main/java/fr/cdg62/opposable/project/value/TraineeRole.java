package fr.cdg62.opposable.project.value;

/** Who is trained, by role and never by name (R11). */
public enum TraineeRole {
    AGENT,
    ELECTED,
    OTHER
}
