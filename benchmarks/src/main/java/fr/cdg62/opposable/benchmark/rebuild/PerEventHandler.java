package fr.cdg62.opposable.benchmark.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import fr.cdg62.opposable.benchmark.tally.TallyProjection;
import fr.cdg62.opposable.benchmark.tally.TallyView;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.time.LocalDate;
import org.bson.Document;

/** The usual event handler of a Mongo read model: load the document, change it, put it back, one event after another. */
final class PerEventHandler {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final TallyProjection projection = new TallyProjection();
    private final MongoCollection<Document> documents;

    PerEventHandler(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /** Handles one event; whether it concerned a document. */
    boolean on(RecordedEvent event) {
        var key = projection.key(event);
        key.map(id -> Filters.eq("_id", id)).ifPresent(byKey -> {
            var before = documents.find(byKey).first();
            var after = projection.apply(before == null ? null : view(before), event);
            documents.replaceOne(byKey, document(after), UPSERT);
        });
        return key.isPresent();
    }

    static TallyView view(Document document) {
        return new TallyView(
                document.getString("_id"),
                document.getString("label"),
                document.getLong("minutes"),
                document.getInteger("additions"),
                LocalDate.parse(document.getString("lastOn")));
    }

    private static Document document(TallyView view) {
        return new Document("_id", view.tallyId())
                .append("label", view.label())
                .append("minutes", view.minutes())
                .append("additions", view.additions())
                .append("lastOn", view.lastOn().toString());
    }
}
