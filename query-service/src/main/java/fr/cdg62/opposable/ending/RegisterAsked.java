package fr.cdg62.opposable.ending;

import org.jspecify.annotations.Nullable;

/**
 * The filters of a register, as entered; those left empty let everything through.
 *
 * @param state what has become of the line, one of the register's own states
 * @param party {@code CDG} or {@code COLLECTIVITY}
 * @param convention one convention's id
 * @param name a part of the other party's name, whatever its case and accents
 */
public record RegisterAsked(
        @Nullable String state,
        @Nullable String party,
        @Nullable String convention,
        @Nullable String name) {}
