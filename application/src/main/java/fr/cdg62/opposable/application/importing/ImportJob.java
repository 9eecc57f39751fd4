package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;

/**
 * One file being taken over. Its id is the hash of the file: the same file is the same import.
 *
 * @param file the hash of the sheet, kept among the documents
 * @param kind what its lines tell
 * @param name how the file was called
 * @param account who launched it last
 * @param role under which it sends
 * @param lines how many lines the sheet has
 */
public record ImportJob(
        Sha256 file, SheetKind kind, String name, String account, Role role, ImportPhase phase, int lines) {

    /** How a destroyed sheet is called. */
    static final String DESTROYED_NAME = "Fichier détruit";

    private static final int NAME_MAX = 100;

    /** The name of a file as it is kept: without folders or control characters, and not without end. */
    static String nameShown(String name) {
        var bare = name.replaceAll("\\p{Cntrl}", "").replaceAll(".*[/\\\\]", "");
        return bare.length() > NAME_MAX ? bare.substring(0, NAME_MAX) : bare;
    }

    /** The same import, in another phase. */
    ImportJob in(ImportPhase reached) {
        return new ImportJob(file, kind, name, account, role, reached, lines);
    }

    /** The same import, begun again by that viewer. */
    ImportJob begunBy(Viewer viewer, ImportPhase again) {
        return new ImportJob(file, kind, name, viewer.account(), viewer.role(), again, lines);
    }

    /** Its address on the pages. */
    public String address() {
        return "/import/" + file.value();
    }

    /** Whether lines are still being judged or recorded. */
    public boolean running() {
        return phase == ImportPhase.CHECKING || phase == ImportPhase.RECORDING;
    }

    /** Whether the sheet is no more: nothing is begun again. */
    public boolean destroyed() {
        return phase == ImportPhase.DESTROYED;
    }

    /** Which of the two passes is shown: the last that was begun. */
    ImportPhase pass() {
        return phase == ImportPhase.CHECKING || phase == ImportPhase.CHECKED
                ? ImportPhase.CHECKING
                : ImportPhase.RECORDING;
    }
}
