package fr.cdg62.opposable.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who knew what, as entered.
 *
 * @param role of the reader, as in the policy table
 * @param account the reader's account: its role that day is then read in the journal; null when a role is given
 * @param body the collectivity of a reader of that role, or the one whose conventions are asked about
 * @param convention only that convention; null for all those of the body
 */
public record KnownAsked(
        @Nullable String role,
        @Nullable String account,
        @Nullable String body,
        @Nullable String convention) {}
