package fr.cdg62.opposable.projection.store;

import com.mongodb.client.MongoClient;
import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = "OPPOSABLE_MONGODB",
        matches = ".+",
        disabledReason = "no real MongoDB: set OPPOSABLE_MONGODB to the URI of a replica set")
class ReplicaSetViewStoreTest extends ViewStoreContract {

    private MongoClient client;

    @Override
    ViewStore open() {
        client = MongoAccess.open(Objects.requireNonNull(System.getenv("OPPOSABLE_MONGODB")));
        client.getDatabase("opposable-contract").drop();
        return new MongoViewStore(client.getDatabase("opposable-contract"), Durability.ACKNOWLEDGED);
    }

    @Override
    void shut() {
        client.getDatabase("opposable-contract").drop();
        client.close();
    }
}
