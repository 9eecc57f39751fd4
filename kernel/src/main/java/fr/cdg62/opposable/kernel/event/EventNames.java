package fr.cdg62.opposable.kernel.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table between stored names and the classes that read them. No class name is ever read from the store or the wire. */
public final class EventNames {

    private final Map<String, Map<Integer, Class<? extends DomainEvent>>> classes = new TreeMap<>();
    private final Map<Class<?>, EventType> types = new HashMap<>();

    private EventNames() {}

    /** The table of every event permitted by the given sealed interfaces. Refuses a missing or repeated name. */
    @SafeVarargs
    public static EventNames of(Class<? extends DomainEvent>... families) {
        var names = new EventNames();
        for (var family : families) {
            leaves(family).forEach(names::add);
        }
        return names;
    }

    private static List<Class<? extends DomainEvent>> leaves(Class<? extends DomainEvent> family) {
        if (!family.isSealed()) {
            return List.of(family);
        }
        var found = new ArrayList<Class<? extends DomainEvent>>();
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            found.addAll(leaves(permitted.asSubclass(DomainEvent.class)));
        }
        return found;
    }

    private void add(Class<? extends DomainEvent> event) {
        var name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(event + " has no event name");
        }
        var revisions = classes.computeIfAbsent(name.value(), n -> new TreeMap<>());
        if (revisions.putIfAbsent(name.revision(), event) != null) {
            throw new IllegalArgumentException("two classes claim " + name.value() + "/" + name.revision());
        }
        types.put(event, new EventType(name.value(), name.revision()));
    }

    /** The stored type of an event class. */
    public EventType typeOf(Class<?> event) {
        var type = types.get(event);
        if (type == null) {
            throw new IllegalArgumentException(event + " is not in the table of event names");
        }
        return type;
    }

    /** The class that reads a stored type, if this version of the product knows it. */
    public Optional<Class<? extends DomainEvent>> classOf(String name, int revision) {
        return Optional.ofNullable(classes.getOrDefault(name, Map.of()).get(revision));
    }

    /** Whether the class is an event of the table. */
    public boolean knows(Class<?> event) {
        return types.containsKey(event);
    }

    /** Every event class of the table, with its type. */
    public Map<Class<?>, EventType> types() {
        return Collections.unmodifiableMap(types);
    }
}
