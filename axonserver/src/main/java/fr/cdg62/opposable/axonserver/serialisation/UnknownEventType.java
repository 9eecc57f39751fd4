package fr.cdg62.opposable.axonserver.serialisation;

import org.axonframework.serialization.SerializationException;

/** A stored name and revision that this version of the product cannot read: an older program on a newer store. */
public final class UnknownEventType extends SerializationException {

    private static final long serialVersionUID = 1L;

    public UnknownEventType(String name, String revision) {
        super("no event " + name + "/" + revision + " is known to this version");
    }
}
