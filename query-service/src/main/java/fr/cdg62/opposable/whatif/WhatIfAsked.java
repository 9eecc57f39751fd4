package fr.cdg62.opposable.whatif;

import org.jspecify.annotations.Nullable;

/**
 * A letter that was not sent, as entered.
 *
 * @param postedOn the day it would be posted; the legal date asked about when left empty, or the day of presentation if earlier
 * @param presentedOn the day it would first be presented, never before it is posted; two days after when left empty
 * @param handedOver {@code true} when somebody would be there to sign for it
 */
public record WhatIfAsked(
        @Nullable String postedOn,
        @Nullable String presentedOn,
        @Nullable String handedOver) {}
