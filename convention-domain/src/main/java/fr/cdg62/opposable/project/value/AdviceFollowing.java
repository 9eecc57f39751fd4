package fr.cdg62.opposable.project.value;

/** What a decision made of the advice given. */
public enum AdviceFollowing {
    FOLLOWED,
    DEPARTED,
    NO_ADVICE
}
