package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Codes of persons, mandates and delegations. */
public enum PersonCode implements RefusalCode {
    /** The person is known already, by another command. */
    PERSON_ALREADY_RECORDED,
    /** The name was sealed with another person's key. */
    SEALED_FOR_ANOTHER,
    /** The id of the mandate is taken. */
    MANDATE_ALREADY_RECORDED,
    /** No such mandate. */
    MANDATE_UNKNOWN,
    /** The person already holds that office in that body during part of the period. */
    MANDATE_OVERLAPS,
    /** The mandate has ended on that day or before. */
    MANDATE_ALREADY_ENDED,
    /** The id of the delegation is taken. */
    DELEGATION_ALREADY_RECORDED,
    /** Somebody would delegate to themselves. */
    SELF_DELEGATION,
    /** The id of the erasure is taken. */
    ERASURE_ALREADY_REQUESTED,
    /** Another request of erasure waits. */
    ERASURE_PENDING,
    /** No such request of erasure waits. */
    ERASURE_UNKNOWN,
    /** The archives have not agreed, or their visa is not kept here. */
    VISA_REQUIRED,
    /** A convention on whose file the person stands is in dispute. */
    LEGAL_HOLD,
    /** The person is in office, or may sign by delegation. */
    MANDATE_RUNNING,
    /** The person's key is destroyed. */
    PERSON_ERASED
}
