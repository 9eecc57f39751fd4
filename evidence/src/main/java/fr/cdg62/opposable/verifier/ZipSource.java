package fr.cdg62.opposable.verifier;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A ZIP archive, read where it is: nothing is written to the disk. One folder that holds everything may stand at its root. Refuses an entry that
 * would leave it, two of one name, more entries than a journal has notes, and an entry that grows more than 300 times.
 */
final class ZipSource implements Source {

    private static final int MOST_ENTRIES = 500_000;
    private static final int LONGEST_NAME = 1_000;
    private static final long MOST_TIMES = 300;
    private static final long ALWAYS_ALLOWED = 1 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final SortedSet<String> files = new TreeSet<>();

    ZipSource(Path file) throws IOException, Unreadable {
        zip = new ZipFile(file.toFile());
        try {
            if (zip.size() > MOST_ENTRIES) {
                throw new Unreadable("tooMany", MOST_ENTRIES);
            }
            for (var all = zip.entries(); all.hasMoreElements(); ) {
                add(all.nextElement());
            }
        } catch (Unreadable | RuntimeException e) {
            zip.close();
            throw e;
        }
        leaveTheOneFolder();
        files.addAll(entries.keySet());
    }

    private void add(ZipEntry entry) throws Unreadable {
        var name = entry.getName();
        boolean sound = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !name.startsWith("/")
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':')
                && Arrays.stream(name.split("/", -1)).noneMatch(part -> part.equals("..") || part.equals("."));
        if (!sound || (!entry.isDirectory() && entries.put(name, entry) != null)) {
            throw new Unreadable("zipName", name);
        }
    }

    private void leaveTheOneFolder() {
        if (entries.isEmpty() || entries.containsKey(Manifest.FILE)) {
            return;
        }
        var any = entries.keySet().iterator().next();
        var folder = any.substring(0, any.indexOf('/') + 1);
        if (!folder.isEmpty() && entries.keySet().stream().allMatch(name -> name.startsWith(folder))) {
            var inside = new HashMap<String, ZipEntry>();
            entries.forEach((name, entry) -> inside.put(name.substring(folder.length()), entry));
            entries.clear();
            entries.putAll(inside);
        }
    }

    @Override
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(files);
    }

    @Override
    public long size(String path) throws IOException {
        return entry(path).getSize();
    }

    @Override
    public InputStream open(String path) throws IOException {
        var entry = entry(path);
        long most = Math.max(ALWAYS_ALLOWED, MOST_TIMES * Math.max(0, entry.getCompressedSize()));
        return new Bounded(zip.getInputStream(entry), most);
    }

    private ZipEntry entry(String path) throws IOException {
        var entry = entries.get(path);
        if (entry == null) {
            throw new IOException(path + " is not there");
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops a stream that gives more than was allowed. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return count(read, read < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            return count(read, read);
        }

        private int count(int answer, int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new IOException("an entry that grows without end");
            }
            return answer;
        }
    }
}
