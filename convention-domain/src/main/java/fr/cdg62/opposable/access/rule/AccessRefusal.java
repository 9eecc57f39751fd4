package fr.cdg62.opposable.access.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals of accounts. */
public enum AccessRefusal implements RefusalCode {
    /** The account holds no role. */
    ROLE_NOT_HELD,
    /** A role of a collectivity names one, and no other role does. */
    ROLE_WITHOUT_COLLECTIVITY
}
