package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.project.value.ProjectId;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things a fact names by an id of their own: a letter, a breach, an entry. Files, bodies and persons are no trace of a cause. */
final class NamedThings {

    private static final Set<Class<?>> TOO_WIDE = Set.of(
            ConventionId.class,
            LedgerId.class,
            ProjectId.class,
            CollectivityId.class,
            CentreId.class,
            PersonId.class,
            BodyId.class);

    private NamedThings() {}

    /** Their ids, each with its kind. */
    static Set<String> of(Object fact) {
        var found = new HashSet<String>();
        look(fact, found);
        return found;
    }

    private static void look(@Nullable Object value, Set<String> found) {
        if (value instanceof Scalar scalar) {
            var kind = value.getClass();
            if (kind.getSimpleName().endsWith("Id") && !TOO_WIDE.contains(kind)) {
                found.add(kind.getSimpleName() + "/" + scalar.value());
            }
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> look(one, found));
        } else if (value instanceof Record one) {
            for (var component : one.getClass().getRecordComponents()) {
                look(read(one, component), found);
            }
        }
    }

    private static @Nullable Object read(Record one, RecordComponent component) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(one.getClass().getName(), e);
        }
    }
}
