package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.time.Paris;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the files of an export one after another, hashing each as it passes; nothing is held but their names. */
final class ArchiveFiles {

    private static final int PIECE_BYTES = 65_536;

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<String> listed = new ArrayList<>();

    /** An archive whose entries all carry the time of the note, so that the same export is the same file. */
    ArchiveFiles(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, PIECE_BYTES), StandardCharsets.UTF_8);
        this.time = LocalDateTime.ofInstant(time, Paris.ZONE);
    }

    /** Writes into a file. */
    @FunctionalInterface
    interface Content {
        /** All of it. */
        void into(OutputStream file) throws IOException;
    }

    /** One file, listed with its size and hash. */
    void add(String path, Content content) throws IOException {
        begin(path);
        var counted = new Counted(zip);
        content.into(counted);
        zip.closeEntry();
        listed.add("{\"bytes\":" + counted.bytes + ",\"path\":" + ProofLines.quoted(path) + ",\"sha256\":\""
                + counted.sha256() + "\"}");
    }

    void add(String path, byte[] content) throws IOException {
        add(path, file -> file.write(content));
    }

    void add(String path, InputStream content) throws IOException {
        try (content) {
            add(path, (Content) content::transferTo);
        }
    }

    /** The manifest, last, made from the list of all the others. */
    void finish(UnaryOperator<String> manifest) throws IOException {
        begin("manifest.json");
        var files = listed.stream().collect(Collectors.joining(",", "[", "]"));
        zip.write(manifest.apply(files).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void begin(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    /** Counts and hashes what passes; closing it closes nothing. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private final MessageDigest digest = Sha256.digest();
        private long bytes;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            digest.update(some, from, length);
            bytes += length;
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
