package fr.cdg62.opposable.servicecapacity.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Codes of the capacity of a service. */
public enum ServiceCapacityCode implements RefusalCode {
    /** No service gives that much in a month, nor less than nothing. */
    CAPACITY_NOT_CREDIBLE,
    /** The month is over. */
    CAPACITY_MONTH_OVER,
    /** The month is too far ahead for anybody to know. */
    CAPACITY_MONTH_TOO_FAR
}
