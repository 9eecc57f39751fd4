package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.zip.Archive;
import fr.cdg62.opposable.verifier.zip.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A ZIP archive, read where it is: nothing is written to the disk. One folder that holds everything may stand at its root. Refuses an entry that
 * would leave it, two of one name, more entries than a journal has notes, and an entry that grows more than 300 times.
 */
final class ZipSource implements Source {

    private static final int MOST_ENTRIES = 500_000;
    private static final int LONGEST_NAME = 1_000;
    private static final long MOST_TIMES = 300;
    private static final long ALWAYS_ALLOWED = 1 << 20;

    private final Archive zip;
    private final Map<String, Entry> entries = new HashMap<>();
    private final SortedSet<String> files = new TreeSet<>();
    private final Set<String> whole = new HashSet<>();

    ZipSource(Path file) throws IOException, Unreadable {
        try {
            zip = Archive.open(file, MOST_ENTRIES);
        } catch (Malformed e) {
            throw new Unreadable("zip", file);
        }
        try {
            for (var entry : zip.entries()) {
                add(entry);
            }
        } catch (Unreadable e) {
            zip.close();
            throw e;
        }
        leaveTheOneFolder();
        files.addAll(entries.keySet());
    }

    private void add(Entry entry) throws Unreadable {
        var name = entry.name();
        boolean sound = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !name.startsWith("/")
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':')
                && Arrays.stream(name.split("/", -1)).noneMatch(part -> part.equals("..") || part.equals("."));
        if (!sound || (!entry.isFolder() && entries.put(name, entry) != null)) {
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
            var inside = new HashMap<String, Entry>();
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
        return entry(path).size();
    }

    /** Opens an entry, once it was unpacked to its end and found of the length and the CRC-32 it announces: of any other nothing is read. */
    @Override
    public InputStream open(String path) throws IOException {
        var entry = entry(path);
        if (!whole.contains(path)) {
            if (entry.size() > Math.max(ALWAYS_ALLOWED, MOST_TIMES * entry.packed())) {
                throw new IOException(path + " grows without end");
            }
            zip.mustBeWhole(entry);
            whole.add(path);
        }
        return zip.unpacked(entry);
    }

    private Entry entry(String path) throws IOException {
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
}
