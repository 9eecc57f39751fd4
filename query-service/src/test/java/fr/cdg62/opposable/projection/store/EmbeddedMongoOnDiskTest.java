package fr.cdg62.opposable.projection.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoOnDiskTest extends ViewStoreContract {

    @TempDir
    private Path folder;

    private EmbeddedMongo mongo;

    @Override
    ViewStore open() {
        mongo = EmbeddedMongo.onDisk(folder.resolve("views.mv"));
        return new MongoViewStore(mongo.client().getDatabase("views"), mongo);
    }

    @Override
    void shut() {
        mongo.close();
    }
}
