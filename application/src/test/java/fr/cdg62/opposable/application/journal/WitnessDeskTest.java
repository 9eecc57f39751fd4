package fr.cdg62.opposable.application.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.sealing.OutletState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessDeskTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    @TempDir
    Path data;

    private CheckpointFolder notes = new CheckpointFolder(Path.of("."));

    @BeforeEach
    void two_notes() {
        notes = new CheckpointFolder(data.resolve("journal/checkpoints"));
        Notes.add(notes, 2);
    }

    private WitnessDesk desk(Outlet... outlets) {
        return WitnessDesk.open(data, List.of(outlets), notes, () -> NOW);
    }

    private byte[] note(long number) {
        return notes.bytes(number).orElseThrow();
    }

    private void handAll(Outlet... outlets) {
        try (var desk = desk(outlets)) {
            desk.handAll();
        }
    }

    private OutletState state(Outlet outlet) {
        try (var desk = desk(outlet)) {
            desk.handAll();
            return desk.states().getFirst();
        }
    }

    @Test
    void a_folder_holds_every_note() throws IOException {
        var witness = Files.createDirectory(data.resolve("witness"));
        handAll(new FolderOutlet(witness));
        assertThat(witness.resolve("00000001.note")).hasBinaryContent(note(1));
        assertThat(witness.resolve("00000002.note")).hasBinaryContent(note(2));
        assertThat(state(new FolderOutlet(witness)))
                .isEqualTo(new OutletState(OutletState.Kind.FOLDER, witness.toString(), 2, 0, null));
    }

    @Test
    void a_folder_that_is_away_is_not_made_and_is_tried_again() throws IOException {
        var witness = data.resolve("witness");
        var outlet = new FolderOutlet(witness);
        assertThat(state(outlet)).isEqualTo(new OutletState(OutletState.Kind.FOLDER, witness.toString(), 0, 2, NOW));
        assertThat(witness).doesNotExist();
        Files.createDirectory(witness);
        assertThat(state(outlet).handed()).isEqualTo(2);
    }

    @Test
    void what_a_witness_holds_is_never_written_over() throws IOException {
        var witness = Files.createDirectory(data.resolve("witness"));
        Files.writeString(witness.resolve("00000001.note"), "another");
        assertThat(state(new FolderOutlet(witness)).failedAt()).isEqualTo(NOW);
        assertThat(witness.resolve("00000001.note")).hasContent("another");
    }

    @Test
    void an_address_receives_each_note_once_under_its_key() throws IOException {
        try (var witness = new HttpDouble()) {
            var outlet = new HttpOutlet(witness.address(), HttpClient.newHttpClient());
            handAll(outlet);
            handAll(outlet);
            assertThat(witness.bodies).containsExactly(note(2));
            Notes.add(notes, 1);
            handAll(outlet);
            assertThat(witness.bodies).containsExactly(note(2), note(3));
            assertThat(witness.keys)
                    .containsExactly(
                            "note-" + Hash.ofContent(note(2)).hex(),
                            "note-" + Hash.ofContent(note(3)).hex());
        }
    }

    @Test
    void an_address_that_fails_holds_up_no_other_and_receives_the_same_note_later() throws IOException {
        var folder = Files.createDirectory(data.resolve("witness"));
        try (var witness = new HttpDouble().answering(503)) {
            var outlet = new HttpOutlet(witness.address(), HttpClient.newHttpClient());
            handAll(outlet, new FolderOutlet(folder));
            assertThat(folder.resolve("00000002.note")).exists();
            assertThat(state(outlet).failedAt()).isEqualTo(NOW);
            witness.answering(204);
            assertThat(state(outlet))
                    .isEqualTo(new OutletState(
                            OutletState.Kind.HTTP, witness.address().toString(), 2, 0, null));
            assertThat(witness.keys.stream().distinct()).hasSize(1);
        }
    }

    @Test
    void what_may_be_a_secret_in_an_address_is_not_shown() {
        var outlet =
                new HttpOutlet(URI.create("https://temoin.invalid/notes?jeton=secret"), HttpClient.newHttpClient());
        assertThat(outlet.target()).isEqualTo("https://temoin.invalid/notes");
    }

    @Test
    void a_mailbox_receives_the_note_as_a_file() throws IOException {
        try (var relay = new MailDouble()) {
            var server = new MailServer("127.0.0.1", relay.port(), "journal@cdg62.invalid");
            var outlet = new MailOutlet("avocat@exemple.invalid", server);
            handAll(outlet);
            handAll(outlet);
            assertThat(relay.messages).hasSize(1);
            assertThat(relay.messages.getFirst())
                    .contains("To: avocat@exemple.invalid", "00000002.note")
                    .contains("X-Opposable-Note: " + Hash.ofContent(note(2)).hex());
        }
    }

    @Test
    void a_relay_that_is_away_is_tried_again() throws IOException {
        int port;
        try (var relay = new MailDouble()) {
            port = relay.port();
        }
        var outlet = new MailOutlet("avocat@exemple.invalid", new MailServer("127.0.0.1", port, "j@cdg62.invalid"));
        assertThat(state(outlet).failedAt()).isEqualTo(NOW);
    }

    @Test
    void a_time_stamp_is_checked_then_kept_beside_its_note() throws IOException, TSPException {
        var authority = new LocalAuthority(KeyPurposeId.id_kp_timeStamping);
        try (var server = new HttpDouble().answering(authority::answer)) {
            handAll(new StampOutlet(server.address(), HttpClient.newHttpClient(), notes));
        }
        assertThat(notes.stamped(1)).isFalse();
        var token = new TimeStampResponse(notes.stamp(2).orElseThrow()).getTimeStampToken();
        assertThat(Objects.requireNonNull(token).getTimeStampInfo().getMessageImprintDigest())
                .isEqualTo(Hash.ofContent(note(2)).bytes());
    }

    @Test
    void the_note_stands_while_the_authority_is_away_and_is_stamped_later() throws IOException {
        var authority = new LocalAuthority(KeyPurposeId.id_kp_timeStamping);
        try (var server = new HttpDouble().answering(500)) {
            var outlet = new StampOutlet(server.address(), HttpClient.newHttpClient(), notes);
            assertThat(state(outlet).failedAt()).isEqualTo(NOW);
            assertThat(notes.stamped(2)).isFalse();
            server.answering(200).answering(authority::answer);
            assertThat(state(outlet).handed()).isEqualTo(2);
            assertThat(notes.stamped(2)).isTrue();
        }
    }

    @Test
    void an_answer_that_is_no_stamp_of_this_note_is_not_kept() throws IOException {
        var authority = new LocalAuthority(KeyPurposeId.id_kp_timeStamping);
        var mail = new LocalAuthority(KeyPurposeId.id_kp_emailProtection);
        try (var server = new HttpDouble()) {
            var outlet = new StampOutlet(server.address(), HttpClient.newHttpClient(), notes);
            handAll(outlet);
            assertThat(notes.stamped(2)).as("nothing").isFalse();
            server.answering(mail::answer);
            handAll(outlet);
            assertThat(notes.stamped(2)).as("a certificate made for mail").isFalse();
            server.answering(authority::answer);
            var earlier = new byte[1][];
            server.answering(body -> earlier[0] = authority.answer(body));
            Notes.add(notes, 1);
            handAll(outlet);
            assertThat(notes.stamped(3)).isTrue();
            server.answering(body -> earlier[0]);
            Notes.add(notes, 1);
            handAll(outlet);
            assertThat(notes.stamped(4))
                    .as("the stamp of another note, answered again")
                    .isFalse();
        }
    }

    @Test
    void nothing_configured_is_nothing_that_leaves() {
        var options = new JournalOptions(15, List.of(), List.of(), List.of(), null, null);
        assertThat(options.outlets(notes)).isEmpty();
        try (var desk = desk()) {
            desk.start();
            desk.noteWritten();
            assertThat(desk.states()).isEmpty();
        }
    }
}
