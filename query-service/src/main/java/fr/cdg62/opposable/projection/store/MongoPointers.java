package fr.cdg62.opposable.projection.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** One document a projection: which run readers are served from. Changing it is the switch. */
final class MongoPointers {

    private static final String ID = "_id";
    private static final String RUN = "run";

    private final MongoCollection<BsonDocument> collection;
    private final GuardedWrites writes;

    MongoPointers(MongoCollection<BsonDocument> collection, GuardedWrites writes) {
        this.collection = collection;
        this.writes = writes;
    }

    Optional<Run> served(String projection) {
        return Optional.ofNullable(collection.find(eq(ID, projection)).first())
                .flatMap(pointer -> Run.named(pointer.getString(RUN).getValue()));
    }

    void serve(Run run, @Nullable Run instead) {
        var pointer = pointer(run);
        WriteModel<BsonDocument> model =
                instead == null ? new InsertOneModel<>(pointer) : new ReplaceOneModel<>(pointer(instead), pointer);
        if (writes.bulk(collection, List.of(model)) != 1) {
            throw new LostRace(run.projection());
        }
        writes.sync();
    }

    private static BsonDocument pointer(Run run) {
        return new BsonDocument(ID, new BsonString(run.projection())).append(RUN, new BsonString(run.name()));
    }
}
