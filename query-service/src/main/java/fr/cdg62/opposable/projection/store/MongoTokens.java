package fr.cdg62.opposable.projection.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** One document a token, compared and changed whole. */
final class MongoTokens implements Tokens {

    private final MongoCollection<BsonDocument> collection;
    private final GuardedWrites writes;

    MongoTokens(MongoCollection<BsonDocument> collection, GuardedWrites writes) {
        this.collection = collection;
        this.writes = writes;
    }

    @Override
    public List<Token> of(String run) {
        var found = new ArrayList<Token>();
        collection.find(eq("run", run)).forEach(document -> found.add(StoredForm.token(document)));
        found.sort(Comparator.comparingInt(Token::segment));
        return found;
    }

    @Override
    public void change(@Nullable Token before, @Nullable Token after) {
        if (writes.bulk(collection, List.of(model(before, after))) != 1) {
            throw new LostRace(
                    Objects.requireNonNull(before == null ? after : before).id());
        }
        writes.sync();
    }

    private static WriteModel<BsonDocument> model(@Nullable Token before, @Nullable Token after) {
        if (before == null) {
            return new InsertOneModel<>(stored(Objects.requireNonNull(after)));
        }
        return after == null
                ? new DeleteOneModel<>(stored(before))
                : new ReplaceOneModel<>(stored(before), stored(after));
    }

    private static BsonDocument stored(Token token) {
        return StoredForm.of(token);
    }

    void drop(Run run) {
        writes.once(() -> collection.deleteMany(eq("run", run.name())));
        writes.sync();
    }
}
