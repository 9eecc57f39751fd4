package fr.cdg62.opposable.kernel.access;

import fr.cdg62.opposable.kernel.identity.PersonId;
import java.util.Set;

/**
 * Asked before personal data is shown and before a file is handed over: what cannot be recorded is not shown. Each method returns once
 * the consultation is on disk, and throws {@link ConsultationNotRecorded} otherwise.
 */
public interface Consultations {

    /** Those persons' names are about to be shown; one already told that day costs nothing. */
    void shown(Viewer viewer, Set<PersonId> persons);

    /** The whole list of persons is about to be offered for a choice. */
    void offered(Viewer viewer);

    /**
     * A file is about to be handed to the account behind the request.
     *
     * @param path its address, without its query
     */
    void exported(String path);
}
