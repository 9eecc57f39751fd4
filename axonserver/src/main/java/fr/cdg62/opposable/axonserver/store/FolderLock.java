package fr.cdg62.opposable.axonserver.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process, and one store in it, holds the folder. The lock dies with the process; the file keeps its number, to name it.
 *
 * <p>The folders of this process are remembered apart: the system forgets a process's lock as soon as the process closes any
 * other handle on the same file, so the file is not touched twice.
 */
final class FolderLock implements AutoCloseable {

    private static final Set<StoreFolder> HELD = ConcurrentHashMap.newKeySet();

    private final StoreFolder folder;
    private final RandomAccessFile file;

    private FolderLock(StoreFolder folder, RandomAccessFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** @throws StoreInUse when another process or another store of this one holds the folder */
    static FolderLock take(StoreFolder folder) {
        var process = Long.toString(ProcessHandle.current().pid());
        if (!HELD.add(folder)) {
            throw new StoreInUse(folder.path(), process);
        }
        try {
            return new FolderLock(folder, lock(folder, process));
        } catch (IOException e) {
            HELD.remove(folder);
            throw new StoreUnavailable("locking " + folder.lock(), e);
        } catch (RuntimeException e) {
            HELD.remove(folder);
            throw e;
        }
    }

    private static RandomAccessFile lock(StoreFolder folder, String process) throws IOException {
        var file = new RandomAccessFile(folder.lock().toFile(), "rw");
        try {
            if (file.getChannel().tryLock() == null) {
                throw new StoreInUse(
                        folder.path(), Files.readString(folder.lock()).strip());
            }
            // In place and of one length, so that a full disk does not keep the store from opening.
            file.write(String.format(Locale.ROOT, "%-19s\n", process).getBytes(StandardCharsets.US_ASCII));
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new StoreUnavailable("unlocking " + folder.lock(), e);
        } finally {
            HELD.remove(folder);
        }
    }
}
