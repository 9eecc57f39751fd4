package fr.cdg62.opposable.projection.store;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import org.bson.BsonDocument;

/** What somebody who reaches the database does to a view, and the engine never: for the tamper drill, on a copy. */
public final class PastTheEngine {

    private PastTheEngine() {}

    /** Adds a mention to the first document found of any view, and names its projection. */
    public static String changeOneDocument(EmbeddedMongo mongo, String databaseName) {
        var database = mongo.client().getDatabase(databaseName);
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            var run = Run.named(name);
            if (run.isPresent()
                    && database.getCollection(name)
                                    .updateOne(new BsonDocument(), Updates.set("falsified", "by hand"))
                                    .getModifiedCount()
                            == 1) {
                return run.get().projection();
            }
        }
        throw new IllegalStateException("no view holds a document");
    }
}
