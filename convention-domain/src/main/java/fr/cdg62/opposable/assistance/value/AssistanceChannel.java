package fr.cdg62.opposable.assistance.value;

/** By which way assistance was given. */
public enum AssistanceChannel {
    ON_SITE,
    PHONE,
    VIDEO,
    REMOTE_CONTROL,
    EMAIL
}
