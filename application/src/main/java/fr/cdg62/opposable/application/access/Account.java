package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.kernel.access.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account: a person who logs in, or a programme that shows a token.
 *
 * @param id the account's id, {@code account-…}, the only part of it that ever enters an event
 * @param login what a person types; for a token, its label
 * @param role the one role it holds
 * @param collectivity for {@link Role#COLLECTIVITY}, the only collectivity it sees
 * @param grantedOn the day the role was given, Europe/Paris
 * @param revokedOn the day it was withdrawn, or null while it is held
 * @param mustChangePassword whether its password was set by someone else
 */
public record Account(
        String id,
        String login,
        Role role,
        @Nullable String collectivity,
        LocalDate grantedOn,
        @Nullable LocalDate revokedOn,
        boolean mustChangePassword) {
    /** Whether it may do anything at all. */
    public boolean active() {
        return revokedOn == null;
    }

    @Override
    public String toString() {
        return id;
    }
}
