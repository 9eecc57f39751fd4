package fr.cdg62.opposable.whatif;

import org.jspecify.annotations.Nullable;

/**
 * A letter that was not sent, as entered.
 *
 * @param presentedOn the day it would first be presented; two days after the legal date asked about when left empty
 * @param handedOver {@code true} when somebody would be there to sign for it
 */
public record WhatIfAsked(
        @Nullable String presentedOn, @Nullable String handedOver) {}
