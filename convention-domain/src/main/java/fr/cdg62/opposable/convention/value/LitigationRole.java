package fr.cdg62.opposable.convention.value;

/** What the centre is before the judge. */
public enum LitigationRole {
    CLAIMANT,
    DEFENDANT
}
