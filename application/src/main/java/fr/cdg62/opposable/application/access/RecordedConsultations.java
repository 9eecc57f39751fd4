package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.consultation.api.RecordConsultation;
import fr.cdg62.opposable.consultation.api.RecordExport;
import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.kernel.access.ConsultationNotRecorded;
import fr.cdg62.opposable.kernel.access.Consultations;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes events of what an account is shown, in its own name, in one stream an account and a day. What was recorded today is remembered,
 * so that only the first look of the day waits for the disk; after a restart the stream itself tells it is known.
 */
@AtTheEdge("the id of the command of an export is drawn here: the same file twice is two exports")
public final class RecordedConsultations implements Consultations {
    private static final String ORIGIN = "READ";
    private static final String EVERYBODY = "*";

    private final CommandPort commands;
    private final CommandEdge edge;
    private volatile Today today = new Today(LocalDate.EPOCH, Set.of());

    /** Consultations recorded through that port. */
    public RecordedConsultations(CommandPort commands, CommandEdge edge) {
        this.commands = commands;
        this.edge = edge;
    }

    @Override
    public void shown(Viewer viewer, Set<PersonId> persons) {
        var known = today();
        var fresh = new HashSet<>(persons);
        fresh.removeIf(person -> known.told.contains(key(viewer, person.value())));
        if (!fresh.isEmpty()) {
            var day = day(viewer.account(), known);
            send(new RecordConsultation(day, fresh), viewer.account(), viewer.role());
            fresh.forEach(person -> known.told.add(key(viewer, person.value())));
        }
    }

    @Override
    public void offered(Viewer viewer) {
        var known = today();
        if (!known.told.contains(key(viewer, EVERYBODY))) {
            send(new RecordConsultation(day(viewer.account(), known), Set.of()), viewer.account(), viewer.role());
            known.told.add(key(viewer, EVERYBODY));
        }
    }

    @Override
    public void exported(String path) {
        var account = CurrentAccount.required();
        send(new RecordExport(day(account.id(), today()), path), account.id(), account.role());
    }

    private void send(Object command, String account, Role role) {
        try {
            commands.send(command, edge.by(account, role, ORIGIN, "consult/" + UUID.randomUUID(), null));
        } catch (RuntimeException failed) {
            throw new ConsultationNotRecorded(failed);
        }
    }

    private static ConsultationId day(String account, Today known) {
        return ConsultationId.of(new AccountId(account), known.day);
    }

    private static String key(Viewer viewer, String person) {
        return viewer.account() + "/" + person;
    }

    private Today today() {
        var day = edge.clock().today();
        var known = today;
        if (!known.day.equals(day)) {
            known = new Today(day, ConcurrentHashMap.newKeySet());
            today = known;
        }
        return known;
    }

    private record Today(LocalDate day, Set<String> told) {}
}
