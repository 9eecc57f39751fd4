package fr.cdg62.opposable.access.value;

import fr.cdg62.opposable.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role as given to an account.
 *
 * @param role the role
 * @param collectivity for {@link Role#COLLECTIVITY}, the only collectivity it sees; null for every other role
 */
public record GrantedRole(Role role, @Nullable String collectivity) {}
