package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every kind of fact of the product, by the clause it carries out and by the article it applies. */
@Component
public final class FactKinds {

    private static final Set<Class<?>> WEAKNESSES =
            Set.of(AnomalyRaised.class, LedgerAnomalyRaised.class, ProjectAnomalyRaised.class);

    private final EventNames names;
    private final Texts texts = new Texts("pages");

    /** The facts of those events. */
    public FactKinds(EventNames names) {
        this.names = names;
    }

    /** The clauses that a search may name, in the order of the model. */
    public List<Clause> clauses() {
        return List.of(Clause.values());
    }

    /** The articles of law, as cited, that a search may name beside the clauses. */
    public List<String> articles() {
        return names.types().values().stream()
                .flatMap(type -> citation(type.name()).stream())
                .filter(article -> !article.startsWith("convention"))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The facts of the kind that carry out the article; null when neither is asked for.
     *
     * @param kind what stands before the dot in their names
     * @param entered the id of a clause, or an article of law as cited
     * @throws BadParameter for an article that no fact names
     */
    @Nullable
    Set<Fact> of(@Nullable String kind, @Nullable String entered) {
        var article = Parameter.text("article", entered);
        if (kind == null && article == null) {
            return null;
        }
        var found = article == null ? facts(fact -> true) : applying(article);
        if (found.isEmpty()) {
            throw new BadParameter("article", entered);
        }
        return found.stream()
                .filter(fact -> kind == null || fact.event().startsWith(kind + "."))
                .collect(Collectors.toSet());
    }

    private Set<Fact> applying(String article) {
        var clause = Clause.ofId(article);
        return clause.isPresent()
                ? facts(fact -> carriesOut(fact, clause.get()))
                : facts(fact -> citation(fact.event()).contains(article));
    }

    private boolean carriesOut(Fact fact, Clause clause) {
        return fact.clause() == null ? executed(fact.event()).contains(clause) : fact.clause() == clause;
    }

    private Set<Clause> executed(String event) {
        return classes(event)
                .map(found -> found.getAnnotation(Executes.class))
                .filter(executes -> executes != null)
                .flatMap(executes -> Arrays.stream(executes.value()))
                .collect(Collectors.toSet());
    }

    private Set<Fact> facts(Predicate<Fact> wanted) {
        return events().stream()
                .flatMap(event -> variants(event).stream())
                .filter(wanted)
                .collect(Collectors.toSet());
    }

    private List<String> events() {
        return names.types().values().stream().map(EventType::name).distinct().toList();
    }

    private List<Fact> variants(String event) {
        var variants = new ArrayList<Fact>();
        variants.add(new Fact(event, null));
        if (classes(event).anyMatch(WEAKNESSES::contains)) {
            Arrays.stream(Clause.values()).forEach(clause -> variants.add(new Fact(event, clause)));
        }
        return variants;
    }

    private Stream<Class<?>> classes(String event) {
        return names.types().entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(event))
                .map(entry -> (Class<?>) entry.getKey());
    }

    private List<String> citation(String event) {
        return texts.has("article." + event) ? List.of(texts.of("article." + event)) : List.of();
    }

    /** The facts of those kinds of streams. */
    Set<Fact> of(Set<String> kinds) {
        return facts(
                fact -> kinds.contains(fact.event().substring(0, fact.event().indexOf('.'))));
    }
}
