package fr.cdg62.opposable.projection.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Opens a client that acknowledges and reads by majority, on the primary: what a view shows cannot be rolled back. */
public final class MongoAccess {

    private MongoAccess() {}

    /** A client for the URI, {@code mongodb://host/…}; the caller closes it. */
    public static MongoClient open(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .build());
    }
}
