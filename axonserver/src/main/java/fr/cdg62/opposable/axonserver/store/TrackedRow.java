package fr.cdg62.opposable.axonserver.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A row as Axon reads it: the payload stays bytes until a handler asks for it. */
record TrackedRow(StoredRow row) implements TrackedEventData<byte[]>, DomainEventData<byte[]> {

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(row.position());
    }

    @Override
    public String getType() {
        return row.event().aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
        return row.event().stream();
    }

    @Override
    public long getSequenceNumber() {
        return row.event().sequence();
    }

    @Override
    public String getEventIdentifier() {
        return row.event().id();
    }

    @Override
    public Instant getTimestamp() {
        return row.event().recordedAt();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(row.event().metadata().getBytes(StandardCharsets.UTF_8), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        var type = row.event().type();
        return new SimpleSerializedObject<>(
                row.event().payload(), byte[].class, type.name(), Integer.toString(type.revision()));
    }
}
