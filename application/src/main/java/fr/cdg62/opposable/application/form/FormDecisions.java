package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.application.api.CommandBinding;
import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.projection.EventLog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a form or records it, by the same binding and the same port as a programme's command. */
@Component
public final class FormDecisions {

    private static final String CHECK = "verifier";
    private static final String RECORD = "enregistrer";

    private final CommandPort commands;
    private final CommandEdge edge;
    private final CommandBinding binding;
    private final EventLog log;
    private final EventNames names;

    /** Decisions sent through that port. */
    public FormDecisions(CommandPort commands, CommandEdge edge, PersonVault vault, EventLog log, EventNames names) {
        this.commands = commands;
        this.edge = edge;
        this.binding = new CommandBinding(vault);
        this.log = log;
        this.names = names;
    }

    FormDecision on(FormRequest form, Viewer viewer) {
        var unkept = form.unkept();
        if (unkept != null) {
            return FormDecision.refused(form, Map.of(), ProblemAnswers.of(unkept, Locale.FRENCH));
        }
        if (!form.step().equals(CHECK) && !form.step().equals(RECORD)) {
            return FormDecision.none(form);
        }
        var read = EnteredBody.of(FieldShape.of(form.route()), form.entered());
        if (!read.faults().isEmpty()) {
            return FormDecision.faulty(form, read.faults());
        }
        try {
            var command = binding.bind(form.route(), form.id(), edge.centre(), read.body());
            var context = edge.by(viewer.account(), viewer.role(), "PAGE", form.commandId(), form.version());
            return form.step().equals(CHECK) ? check(form, command, context) : record(form, command, context);
        } catch (RuntimeException refused) {
            return refused(form, refused);
        }
    }

    private FormDecision check(FormRequest form, Object command, CommandContext context) {
        var events = commands.dryRun(command, context).events().stream()
                .map(event -> ToldEvent.of(names.typeOf(event.getClass()).name(), event))
                .toList();
        return FormDecision.checked(form, events);
    }

    private FormDecision record(FormRequest form, Object command, CommandContext context) {
        return FormDecision.recorded(form, commands.send(command, context));
    }

    private FormDecision refused(FormRequest form, RuntimeException thrown) {
        var problem = ProblemAnswers.of(thrown, Locale.FRENCH);
        var seen = form.version();
        if (seen != null
                && thrown instanceof CommandRefused refused
                && refused.refusal().code().equals(CommandRefusal.STALE_VERSION.name())) {
            return FormDecision.stale(
                    form.at(new StreamFacts(log.readStream(form.id())).version()), problem, since(form, seen));
        }
        return FormDecision.refused(form, faults(form, refusal(thrown)), problem);
    }

    private List<ToldChange> since(FormRequest form, long version) {
        return log.readStream(form.id()).stream()
                .filter(event -> event.sequence() > version)
                .map(ToldChange::of)
                .toList();
    }

    private static @Nullable Refusal refusal(RuntimeException thrown) {
        return switch (thrown) {
            case CommandRefused refused -> refused.refusal();
            case InvalidValue invalid -> invalid.refusal();
            default -> null;
        };
    }

    /** The field a refusal names, or the one in which the refused text was entered. */
    private static Map<String, String> faults(FormRequest form, @Nullable Refusal refusal) {
        if (refusal == null) {
            return Map.of();
        }
        var named = refusal.facts().get("field");
        if (named != null) {
            return Map.of(named.replaceAll("\\[(\\d+)]", ".$1"), "invalid");
        }
        var text = refusal.facts().get("entered");
        return form.entered().values().entrySet().stream()
                .filter(field -> text != null && field.getValue().contains(text))
                .findFirst()
                .map(field -> Map.of(field.getKey(), "invalid"))
                .orElse(Map.of());
    }
}
