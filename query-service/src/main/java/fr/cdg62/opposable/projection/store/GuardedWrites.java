package fr.cdg62.opposable.projection.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.BsonDocument;

/** Unordered bulks in which a key that already exists is not a fault, and single writes. */
final class GuardedWrites {

    private static final int MODELS_A_BULK = 10_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final Durability durability;

    GuardedWrites(Durability durability) {
        this.durability = durability;
    }

    /** How many of the writes took effect; the others met a document that was not as expected. */
    int bulk(MongoCollection<BsonDocument> collection, List<? extends WriteModel<BsonDocument>> models) {
        int written = 0;
        for (int from = 0; from < models.size(); from += MODELS_A_BULK) {
            var some = models.subList(from, Math.min(models.size(), from + MODELS_A_BULK));
            written += durability.write(() -> unordered(collection, some));
        }
        return written;
    }

    private static int unordered(
            MongoCollection<BsonDocument> collection, List<? extends WriteModel<BsonDocument>> models) {
        try {
            return inserts(models) + changes(collection.bulkWrite(models, UNORDERED));
        } catch (MongoBulkWriteException e) {
            var onlyDuplicates = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyDuplicates) {
                throw e;
            }
            return inserts(models) - e.getWriteErrors().size() + changes(e.getWriteResult());
        }
    }

    /** Only an insert meets a duplicate. The embedded server counts as inserted what it refused, so inserts are counted here. */
    private static int inserts(List<? extends WriteModel<BsonDocument>> models) {
        return Math.toIntExact(
                models.stream().filter(InsertOneModel.class::isInstance).count());
    }

    private static int changes(BulkWriteResult result) {
        return result.getMatchedCount() + result.getDeletedCount();
    }

    void once(Runnable write) {
        durability.write(() -> {
            write.run();
            return true;
        });
    }

    void sync() {
        durability.sync();
    }
}
