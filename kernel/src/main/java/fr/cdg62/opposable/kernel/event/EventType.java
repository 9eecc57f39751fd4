package fr.cdg62.opposable.kernel.event;

/** A stored name with its revision. */
public record EventType(String name, int revision) {

    @Override
    public String toString() {
        return name + "/" + revision;
    }
}
