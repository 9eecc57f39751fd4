package fr.cdg62.opposable.benchmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user under whom PostgreSQL runs, since it refuses root: ourselves when we are somebody else, otherwise {@code nobody}
 * through {@code setpriv}. No user namespace is needed, so a plain container is enough.
 *
 * @param prefix what stands before a command for it to run under that user
 */
record PlainUser(List<String> prefix) {

    private static final String NOBODY = "nobody";
    private static final String NOBODYS_GROUP = "65534";

    /** The user for whom the folder is. Refuses a root without {@code nobody}, without {@code setpriv}, or out of reach. */
    static PlainUser of(Path folder) throws IOException, SideUnavailable {
        if (!"root".equals(Files.getOwner(folder).getName())) {
            return new PlainUser(List.of());
        }
        var user = new PlainUser(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODYS_GROUP, "--clear-groups", "--"));
        try {
            user.run(folder, List.of("test", "-x", folder.toString()));
        } catch (IOException refused) {
            throw new SideUnavailable(
                    "it refuses root, and no other user can run it in " + folder + ": " + refused.getMessage());
        }
        return user;
    }

    /** Gives the folder, and only it, to the user. */
    void own(Path folder) throws IOException {
        if (!prefix.isEmpty()) {
            var users = folder.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(folder, users.lookupPrincipalByName(NOBODY));
        }
    }

    /** Starts the command in the folder; what it says goes to {@code log} beside it. */
    Process start(Path folder, List<String> command) throws IOException {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    /** Runs the command to its end. An exit other than 0 is an {@link IOException} with what it said. */
    void run(Path folder, List<String> command) throws IOException {
        try {
            if (start(folder, command).waitFor() != 0) {
                throw new IOException(command.getFirst() + ": "
                        + Files.readString(folder.resolve("log")).strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
