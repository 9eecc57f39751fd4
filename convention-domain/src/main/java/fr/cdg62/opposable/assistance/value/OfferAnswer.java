package fr.cdg62.opposable.assistance.value;

/** What a collectivity answered to an offer of assistance. Silence is no answer: the calendar reads it. */
public enum OfferAnswer {
    ACCEPTED,
    REFUSED
}
