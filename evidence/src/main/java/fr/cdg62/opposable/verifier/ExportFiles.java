package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.tree.Hashes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether the files of an export are those its manifest lists. */
final class ExportFiles {

    private final Source source;
    private final Manifest manifest;
    private final Findings findings;

    ExportFiles(Source source, Manifest manifest, Findings findings) {
        this.source = source;
        this.manifest = manifest;
        this.findings = findings;
    }

    /** Compares every file but {@code events.jsonl}, which is hashed while its events are read. */
    void compare() {
        var needed = new ArrayList<>(List.of(ExportLine.FILE, "keys"));
        if (!manifest.whole()) {
            needed.addAll(List.of("proofs.jsonl", "streams.jsonl", "consistency.jsonl"));
        }
        for (var file : needed) {
            if (!source.has(file) && !manifest.files().containsKey(file)) {
                missing(file);
            }
        }
        for (var file : source.files()) {
            if (!manifest.files().containsKey(file) && !file.equals(Manifest.FILE)) {
                findings.add(Code.FILE_UNLISTED, Place.file(file), "file.unlisted", file);
            }
        }
        for (var file : manifest.files().keySet()) {
            if (!source.has(file)) {
                missing(file);
            } else if (!file.equals(ExportLine.FILE)) {
                compare(file);
            }
        }
    }

    private void missing(String file) {
        findings.add(Code.FILE_MISSING, Place.file(file), "file.missing", file);
    }

    private void compare(String file) {
        try (var in = new DigestInputStream(bounded(source.open(file), file), Hashes.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            compare(file, in);
        } catch (IOException e) {
            findings.add(Code.FILE_CHANGED, Place.file(file), "file.unreadable", file);
        }
    }

    /** Opens a file so that {@link #compare(String, DigestInputStream)} can say whether it is the one listed. */
    DigestInputStream digesting(String file) throws IOException {
        return new DigestInputStream(source.open(file), Hashes.sha256());
    }

    /** A listed file is not read further than one byte after its listed end. */
    private InputStream bounded(InputStream in, String file) {
        var listed = manifest.files().get(file);
        return listed == null ? in : new Prefix(in, listed.bytes() + 1);
    }

    /** Compares a file read to its end with what the manifest says of it. */
    void compare(String file, DigestInputStream read) throws IOException {
        var listed = manifest.files().get(file);
        var sha256 = read.getMessageDigest().digest();
        if (listed != null && (source.size(file) != listed.bytes() || !Arrays.equals(sha256, listed.sha256()))) {
            findings.add(Code.FILE_CHANGED, Place.file(file), "file.changed", file);
        }
    }

    /** The beginning of a stream. */
    private static final class Prefix extends FilterInputStream {

        private long left;

        Prefix(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
