package fr.cdg62.opposable.projection.store;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** The stored form of documents, day versions and tokens: fields in a fixed order, no write time, so that equal content is equal bytes. */
final class StoredForm {

    static final String ID = "_id";
    static final String AT = "at";
    static final String POISON = "poison";
    static final String POISON_POSITION = "poison.position";
    static final String KEY = "key";
    static final String DAY = "day";
    static final String UNTIL = "until";
    static final String RUN = "run";
    static final String OWNER = "owner";
    static final String CLAIMED_AT = "claimedAt";
    static final String POSITION = "position";

    private StoredForm() {}

    static BsonDocument of(StoredView view) {
        var out = new BsonDocument(ID, new BsonString(view.key())).append(AT, new BsonInt64(view.at()));
        if (view.state() != null) {
            out.append("state", of(view.state()));
        }
        if (view.poison() != null) {
            out.append(
                    POISON,
                    new BsonDocument(POSITION, new BsonInt64(view.poison().position()))
                            .append("reason", new BsonString(view.poison().reason()))
                            .append("waiting", new BsonInt64(view.poison().waiting())));
        }
        return out;
    }

    /** Finds the document only while it is as it was read. Fields side by side: the embedded server finds no id inside {@code $and}. */
    static BsonDocument guard(StoredView read) {
        var parkedAt = read.parkedAt();
        return new BsonDocument(ID, new BsonString(read.key()))
                .append(AT, new BsonInt64(read.at()))
                .append(POISON_POSITION, parkedAt == null ? BsonNull.VALUE : new BsonInt64(parkedAt));
    }

    /** Finds the states that stood when the day began. */
    static BsonDocument standingBefore(LocalDate day) {
        return new BsonDocument(DAY, new BsonDocument("$lt", new BsonString(day.toString())))
                .append(UNTIL, new BsonDocument("$gte", new BsonString(day.toString())));
    }

    static StoredView view(BsonDocument in) {
        return new StoredView(
                in.getString(ID).getValue(),
                in.getInt64(AT).getValue(),
                in.containsKey("state") ? state(in.getDocument("state")) : null,
                in.containsKey(POISON) ? poison(in.getDocument(POISON)) : null);
    }

    static BsonDocument of(DayView day) {
        return new BsonDocument(ID, new BsonString(day.key() + "@" + day.day()))
                .append(KEY, new BsonString(day.key()))
                .append(DAY, new BsonString(day.day().toString()))
                .append(UNTIL, new BsonString(day.until().toString()))
                .append("state", of(day.state()));
    }

    static DayView day(BsonDocument in) {
        return new DayView(
                in.getString(KEY).getValue(),
                LocalDate.parse(in.getString(UNTIL).getValue()),
                state(in.getDocument("state")));
    }

    static BsonDocument of(Token token) {
        return new BsonDocument(ID, new BsonString(token.id()))
                .append(RUN, new BsonString(token.run()))
                .append("segment", new BsonInt32(token.segment()))
                .append(POSITION, new BsonInt64(token.position()))
                .append("token", text(token.token()))
                .append("type", text(token.type()))
                .append(OWNER, text(token.owner()))
                .append(CLAIMED_AT, instant(token.claimedAt()));
    }

    static Token token(BsonDocument in) {
        return new Token(
                in.getString(RUN).getValue(),
                in.getInt32("segment").getValue(),
                in.getInt64(POSITION).getValue(),
                text(in.get("token")),
                text(in.get("type")),
                text(in.get(OWNER)),
                Instant.ofEpochMilli(in.getDateTime(CLAIMED_AT).getValue()));
    }

    static BsonValue instant(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }

    static BsonValue text(@Nullable String text) {
        return text == null ? BsonNull.VALUE : new BsonString(text);
    }

    private static BsonDocument of(ViewState state) {
        return new BsonDocument(POSITION, new BsonInt64(state.position()))
                .append("knownAt", instant(state.knownAt()))
                .append("view", state.view());
    }

    private static ViewState state(BsonDocument in) {
        return new ViewState(
                in.getDocument("view"),
                in.getInt64(POSITION).getValue(),
                Instant.ofEpochMilli(in.getDateTime("knownAt").getValue()));
    }

    private static Poison poison(BsonDocument in) {
        return new Poison(
                in.getInt64(POSITION).getValue(),
                in.getString("reason").getValue(),
                in.getInt64("waiting").getValue());
    }

    private static @Nullable String text(@Nullable BsonValue value) {
        return value == null || value.isNull() ? null : value.asString().getValue();
    }
}
