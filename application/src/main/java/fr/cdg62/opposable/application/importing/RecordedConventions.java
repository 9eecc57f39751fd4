package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.file.ConventionFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conventions recorded by other ways than this file, by what makes two of them one: collectivity, first day, the collectivity's act.
 *
 * @param ids the id of each
 */
record RecordedConventions(Map<String, String> ids) {

    static RecordedConventions of(List<ConventionFile> files) {
        var ids = new HashMap<String, String>();
        for (var file : files) {
            var opening = file.opening();
            for (var holder : opening.holders().all()) {
                for (var act : file.collectivityChain().acts()) {
                    var number = act.act().number();
                    var key = key(holder.id().value(), file.milestones().firstDay(), number);
                    ids.put(key, opening.id().value());
                }
            }
        }
        return new RecordedConventions(ids);
    }

    /** The convention recorded under another id that is this one. */
    Optional<String> same(ImportConvention command) {
        var term = command.term();
        return command.acts().stream()
                .filter(act -> act.party() == Party.COLLECTIVITY)
                .map(act -> ids.get(
                        key(command.collectivityId().value(), term == null ? null : term.startsOn(), act.number())))
                .filter(id -> id != null && !id.equals(command.conventionId().value()))
                .findFirst();
    }

    private static String key(String collectivity, @Nullable LocalDate firstDay, String act) {
        return collectivity + "/" + firstDay + "/" + act;
    }
}
