package fr.cdg62.opposable.verifier.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.page.VerifyingPage.Elsewhere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampVerifiedTest {

    private static VerifyingPage page;
    private static SampleAuthority authority;

    private final SampleJournal journal = SampleJournal.sound();

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        page = VerifyingPage.opened();
        authority = SampleAuthority.keyed("RSA", SampleAuthority.TIME_STAMPING);
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void a_time_stamp_of_an_authority_the_reader_knows_proves(String kind) throws IOException {
        var known = SampleAuthority.keyed(kind, SampleAuthority.TIME_STAMPING);
        var export = stamped(SampleStamp.by(known));
        var own = Files.write(folder.resolve("own.der"), known.certificate());
        var above = Files.writeString(folder.resolve("above.pem"), known.certificateAbove());
        assertThat(page.verdict(export, Elsewhere.certificate(own))).isEqualTo("PROVED");
        assertThat(page.verdict(export, Elsewhere.certificate(above))).isEqualTo("PROVED");
        assertThat(page.answer(export, Elsewhere.NOTHING).get("stampedAt")).isEqualTo("2026-02-02T08:00:01.250Z");
        assertThat(page.verdict(export, Elsewhere.NOTHING)).isEqualTo("CONSISTENT");
    }

    @Test
    void a_time_stamp_of_another_authority_is_doubtful() throws IOException {
        var export = stamped(SampleStamp.by(authority));
        var other = SampleAuthority.keyed("RSA", SampleAuthority.TIME_STAMPING);
        var above = Files.writeString(folder.resolve("above.pem"), other.certificateAbove());
        assertThat(page.verdict(export, Elsewhere.certificate(above))).isEqualTo("DOUBTFUL STAMP_UNTRUSTED");
    }

    @Test
    void a_time_stamp_that_does_not_count_is_a_fault() throws IOException {
        var sound = SampleStamp.by(authority);
        for (var fault : SampleStamp.Fault.values()) {
            assertThat(verdict(sound.with(fault)))
                    .as(fault.name())
                    .isEqualTo(fault == SampleStamp.Fault.NONE ? "PROVED" : "ALTERED STAMP_INVALID");
        }
        assertThat(verdict(sound.at("20190101000000Z"))).isEqualTo("ALTERED STAMP_INVALID");
        assertThat(verdict(SampleStamp.by(SampleAuthority.keyed("RSA", SampleAuthority.EMAIL))))
                .isEqualTo("ALTERED STAMP_INVALID");
        var another = SampleExport.all(journal);
        another.files.put(
                "checkpoints/00000003.tsr", sound.over(journal.notes.getLast().bytes()));
        assertThat(page.verdict(another.listed().folder(folder.resolve("another")), Elsewhere.THE_FIRST_KEY))
                .isEqualTo("ALTERED STAMP_INVALID");
        another.files.put("checkpoints/00000003.tsr", new byte[] {0x30, 0x03, 0x02, 0x01});
        assertThat(page.verdict(another.listed().folder(folder.resolve("cut")), Elsewhere.THE_FIRST_KEY))
                .isEqualTo("ALTERED STAMP_INVALID");
    }

    private String verdict(SampleStamp stamp) throws IOException {
        return page.verdict(stamped(stamp), Elsewhere.THE_FIRST_KEY);
    }

    private Path stamped(SampleStamp stamp) throws IOException {
        var export = SampleExport.all(journal);
        var last = journal.notes.getLast();
        export.files.put(last.path().replace(".note", ".tsr"), stamp.over(last.bytes()));
        return export.listed().folder(folder.resolve("export"));
    }
}
