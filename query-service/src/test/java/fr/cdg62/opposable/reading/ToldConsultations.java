package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.kernel.access.ConsultationNotRecorded;
import fr.cdg62.opposable.kernel.access.Consultations;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it was told, or fails when it is asked to. */
public final class ToldConsultations implements Consultations {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    @Override
    public void shown(Viewer viewer, Set<PersonId> persons) {
        persons.forEach(person -> tell(viewer.account() + " " + person.value()));
    }

    @Override
    public void offered(Viewer viewer) {
        tell(viewer.account() + " *");
    }

    @Override
    public void exported(String path) {
        tell(path);
    }

    private void tell(String what) {
        if (broken) {
            throw new ConsultationNotRecorded(new IllegalStateException("the store is down"));
        }
        told.add(what);
    }

    /** Everything told since the last time it was asked. */
    public List<String> taken() {
        var taken = new ArrayList<>(told);
        told.clear();
        return taken;
    }

    /** From now on nothing can be recorded, or everything again. */
    public void broken(boolean down) {
        broken = down;
    }
}
