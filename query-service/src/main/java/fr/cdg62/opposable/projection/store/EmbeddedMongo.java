package fr.cdg62.opposable.projection.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A server of MongoDB's protocol in this process, bound to the loopback address on a free port.
 *
 * <p>On disk it survives a kill: the file only ever takes a whole state, at {@link #sync()}, between two writes. So every write
 * must go through {@link #write}; what was written since the last sync may be lost, never half kept.
 */
public final class EmbeddedMongo implements Durability, AutoCloseable {

    private static final int COMPACTION_MILLIS_MAX = 2_000;

    private static final int COMMITS_A_COMPACTION = 100;
    private static final int FILL_RATE_MIN = 60;
    private static final int COMPACTED_BYTES_MAX = 4_000_000;

    private final ReadWriteLock writing = new ReentrantReadWriteLock(true);
    private final @Nullable MVStore file;
    private final MongoServer server;
    private final MongoClient client;
    private long commits;

    private EmbeddedMongo(@Nullable MVStore file, MongoBackend backend) {
        this.file = file;
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        var address = new ServerAddress(server.getLocalAddress());
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(address)))
                .retryWrites(false)
                .retryReads(false)
                .build());
    }

    /** Keeps everything in one file, made if missing. Refuses a file another process holds. */
    public static EmbeddedMongo onDisk(Path path) {
        var file = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        file.compactFile(COMPACTION_MILLIS_MAX);
        return new EmbeddedMongo(file, new H2Backend(file));
    }

    /** Keeps everything in memory. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(null, new MemoryBackend());
    }

    /** A client of this server, closed with it. */
    public MongoClient client() {
        return client;
    }

    @Override
    public <T> T write(Supplier<T> write) {
        writing.readLock().lock();
        try {
            return write.get();
        } finally {
            writing.readLock().unlock();
        }
    }

    @Override
    public void sync() {
        if (file == null) {
            return;
        }
        writing.writeLock().lock();
        try {
            file.commit();
            // Nothing compacts the file in the background; what a reader may still need is kept for 45 seconds.
            if (++commits % COMMITS_A_COMPACTION == 0) {
                file.compact(FILL_RATE_MIN, COMPACTED_BYTES_MAX);
            }
            file.sync();
        } finally {
            writing.writeLock().unlock();
        }
    }

    @Override
    public boolean usesIndexes() {
        return false;
    }

    @Override
    public void close() {
        client.close();
        sync();
        server.shutdownNow();
    }
}
