package fr.cdg62.opposable.kernel.access;

import fr.cdg62.opposable.kernel.identity.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param account the account's id, never a name
 * @param role the role under which it asks
 * @param centre the centre it belongs to: nothing of another centre is shown
 * @param collectivity for {@link Role#COLLECTIVITY}, the only collectivity it sees; null for the others
 */
public record Viewer(
        String account,
        Role role,
        CentreId centre,
        @Nullable String collectivity) {

    public Viewer {
        if (role == Role.COLLECTIVITY && collectivity == null) {
            throw new IllegalArgumentException("an account of a collectivity names its collectivity");
        }
    }

    /** Whether facts of this collectivity may be shown; null stands for facts that belong to no collectivity. */
    public boolean sees(@Nullable String ofCollectivity) {
        return role != Role.COLLECTIVITY || (ofCollectivity != null && ofCollectivity.equals(collectivity));
    }
}
