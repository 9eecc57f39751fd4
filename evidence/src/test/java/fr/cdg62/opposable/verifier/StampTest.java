package fr.cdg62.opposable.verifier;

import static fr.cdg62.opposable.verifier.Code.STAMP_INVALID;
import static fr.cdg62.opposable.verifier.Code.STAMP_UNTRUSTED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.Verdict.Answer;
import fr.cdg62.opposable.verifier.made.MadeAuthority;
import fr.cdg62.opposable.verifier.made.MadeExport;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import fr.cdg62.opposable.verifier.made.MadeTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampTest extends VerdictSpecification {

    private static final String SHA1 = "1.3.14.3.2.26";
    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final String SHA512 = "2.16.840.1.101.3.4.2.3";
    private static final MadeAuthority AUTHORITY = MadeAuthority.of("EC", "SHA256withECDSA", SHA256);

    private final MadeJournal journal = journal();

    private Path stamped(MadeAuthority authority) {
        journal.stamp(2, authority);
        return MadeExport.all(journal).write(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "RSA, SHA256withRSA, " + SHA256,
        "RSA, SHA384withRSA, " + SHA1,
        "RSA, SHA512withRSA, " + SHA512,
        "RSA, SHA256withRSAandMGF1, " + SHA256,
        "EC, SHA256withECDSA, " + SHA1,
        "EC, SHA384withECDSA, " + SHA256,
        "EC, SHA512withECDSA, " + SHA512,
    })
    void a_stamp_of_a_trusted_authority_proves(String kind, String algorithm, String binding) {
        var authority = MadeAuthority.of(kind, algorithm, binding);
        var export = stamped(authority);
        for (var certificate : new X509Certificate[] {authority.root, authority.signer}) {
            var verdict = verifyStamped(export, certificate);
            proved(verdict);
            assertThat(verdict.facts().stampedAt()).contains("2026-03-01T00:00:00.000Z");
            assertThat(String.join(" ", verdict.notProved())).contains("à partir du rang 51");
        }
    }

    @Test
    void a_stamp_of_nobody_the_reader_knows_is_said_and_not_counted() {
        var verdict = verifyAlone(stamped(AUTHORITY));
        assertThat(verdict.answer()).isEqualTo(Answer.CONSISTENT);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.facts().stampedAt()).isPresent();
        doubtful(verifyStamped(folder, MadeAuthority.of("EC", "SHA256withECDSA", SHA256).root), STAMP_UNTRUSTED);
    }

    @Test
    void a_certificate_that_is_no_authority_s_vouches_for_nobody() throws Exception {
        var verdict = verifyStamped(stamped(AUTHORITY), MadeAuthority.of("EC", "SHA256withECDSA", SHA256).signer);
        doubtful(verdict, STAMP_UNTRUSTED);
    }

    @Test
    void a_stamp_of_another_note_is_invalid() {
        journal.stamp(1, AUTHORITY);
        journal.stamps.put(2, journal.stamps.remove(1));
        altered(verifyAlone(MadeExport.all(journal).write(folder)), STAMP_INVALID);
    }

    @Test
    void a_stamp_beside_no_note_is_invalid() {
        journal.stamp(1, AUTHORITY);
        var export = MadeExport.all(journal);
        export.files.put("checkpoints/00000009.tsr", journal.stamps.get(1));
        altered(verifyAlone(export.write(folder)), STAMP_INVALID);
    }

    @Test
    void a_certificate_that_was_not_valid_then_makes_no_stamp() {
        for (var time : new String[] {"2027-01-01T00:00:01Z", "2025-12-31T23:59:59Z"}) {
            var authority = MadeAuthority.of("EC", "SHA256withECDSA", SHA256);
            authority.time = Instant.parse(time);
            journal.stamp(2, authority);
            altered(verifyStamped(MadeExport.all(journal).write(folder), authority.root), STAMP_INVALID);
        }
    }

    @Test
    void a_certificate_for_something_else_too_or_not_critically_for_it_makes_no_stamp() {
        var note = MadeTree.sha256(journal.notes.get(1).file().getBytes(StandardCharsets.UTF_8));
        var sound = MadeAuthority.of("EC", "SHA256withECDSA", SHA256);
        journal.stamps.put(2, AUTHORITY.stampSignedBy(sound, note));
        proved(verifyStamped(MadeExport.all(journal).write(folder), sound.root));
        for (var other : List.of(
                MadeAuthority.of("EC", "SHA256withECDSA", SHA256, false, KeyPurposeId.id_kp_timeStamping),
                MadeAuthority.of("EC", "SHA256withECDSA", SHA256, true),
                MadeAuthority.of(
                        "EC",
                        "SHA256withECDSA",
                        SHA256,
                        true,
                        KeyPurposeId.id_kp_timeStamping,
                        KeyPurposeId.id_kp_emailProtection))) {
            journal.stamps.put(2, AUTHORITY.stampSignedBy(other, note));
            altered(verifyStamped(MadeExport.all(journal).write(folder), other.root), STAMP_INVALID);
        }
    }

    @Test
    void what_is_no_response_is_invalid() {
        for (var bytes : new byte[][] {{}, {0x30, 0}, "stamp".getBytes(StandardCharsets.UTF_8), new byte[5000]}) {
            journal.stamps.put(2, bytes);
            altered(verifyAlone(MadeExport.all(journal).write(folder)), STAMP_INVALID);
        }
    }

    @Test
    void a_byte_changed_anywhere_in_what_is_signed_or_signs_makes_it_invalid_or_untrusted() {
        journal.stamp(2, AUTHORITY);
        var sound = journal.stamps.get(2);
        var random = new Random(62);
        int held = 0;
        for (int i = 0; i < 150; i++) {
            var changed = sound.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            journal.stamps.put(2, changed);
            var verdict = verifyStamped(MadeExport.all(journal).write(folder), AUTHORITY.root);
            if (verdict.answer() == Answer.PROVED) {
                held++;
            } else {
                assertThat(verdict.answer()).isIn(Answer.ALTERED, Answer.DOUBTFUL);
            }
        }
        // The root in the bag of certificates, the lists of digests and the unsigned names of the signer are signed by
        // nobody.
        assertThat(held).isLessThan(90);
    }
}
