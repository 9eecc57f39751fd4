package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.journal.CheckpointFolder;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks of the journal. Nothing is configured, nothing leaves the machine.
 *
 * @param sealMinutes how long after a legal act everything is sealed at the latest
 * @param folders witnesses that are folders
 * @param addresses witnesses that take notes over HTTP
 * @param mailboxes witnesses that receive mail
 * @param mail the relay that takes it; null when there is no mailbox
 * @param authority the address of a time-stamping authority (RFC 3161), if any
 */
public record JournalOptions(
        int sealMinutes,
        List<Path> folders,
        List<URI> addresses,
        List<String> mailboxes,
        @Nullable MailServer mail,
        @Nullable URI authority) {

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** How long after a legal act everything is sealed, unless told otherwise. */
    public static final int SEAL_MINUTES = 15;

    /** The outlets asked for; the client of HTTP is made only where one is needed. */
    List<Outlet> outlets(CheckpointFolder notes) {
        var outlets = new ArrayList<Outlet>();
        folders.forEach(folder -> outlets.add(new FolderOutlet(folder)));
        mailboxes.forEach(mailbox -> outlets.add(new MailOutlet(mailbox, Objects.requireNonNull(mail))));
        if (!addresses.isEmpty() || authority != null) {
            var client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
            addresses.forEach(address -> outlets.add(new HttpOutlet(address, client)));
            if (authority != null) {
                outlets.add(new StampOutlet(authority, client, notes));
            }
        }
        return outlets;
    }
}
