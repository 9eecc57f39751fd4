package fr.cdg62.opposable.application.vault;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals of the person vault. */
public enum VaultRefusal implements RefusalCode {
    /** The person's key was destroyed: nothing can be sealed for that person any more. */
    PERSON_KEY_DESTROYED
}
