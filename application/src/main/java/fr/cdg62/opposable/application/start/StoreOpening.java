package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.clock.EdgeClock;
import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.axonserver.store.StoreClock;
import fr.cdg62.opposable.axonserver.store.StoreDamaged;
import fr.cdg62.opposable.axonserver.store.StoreFailure;
import fr.cdg62.opposable.axonserver.store.StoreFull;
import fr.cdg62.opposable.axonserver.store.StoreInUse;
import fr.cdg62.opposable.axonserver.store.StoreMismatch;
import fr.cdg62.opposable.axonserver.store.StoreOptions;
import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.kernel.identity.CentreId;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/** Opens the event store of a data folder, or says in one line of French why it cannot be. */
@AtTheEdge("a new store is given its identity here")
final class StoreOpening {
    private StoreOpening() {}

    static SqliteEventStorageEngine open(Path data, CentreId centre, EdgeClock clock) {
        var time = clock.simulated() ? StoreClock.SIMULATED : StoreClock.REAL;
        var options = new StoreOptions(centre, time, UUID.randomUUID().toString(), clock.instant());
        try {
            return SqliteEventStorageEngine.open(PrivateFiles.folder(data), EventTable.names(), options);
        } catch (StoreFailure failure) {
            throw new StartRefused(line(failure, data), failure);
        } catch (UncheckedIOException e) {
            throw new StartRefused("Le dossier " + data + " ne peut pas être ouvert ni créé.", e);
        }
    }

    private static String line(StoreFailure failure, Path data) {
        return switch (failure) {
            case StoreInUse inUse ->
                "Le dossier " + data + " est déjà ouvert par le processus "
                        + inUse.facts().get("process")
                        + " : arrêtez-le, ou choisissez un autre dossier avec --data=DOSSIER.";
            case StoreMismatch mismatch -> mismatch(mismatch, data);
            case StoreDamaged damaged ->
                "Le registre d'événements de " + data + " est endommagé ("
                        + damaged.damage().where() + " : " + damaged.damage().what()
                        + ") : rien n'a été modifié, restaurez une sauvegarde.";
            case StoreFull full -> "Le disque de " + data + " est plein : libérez de la place, puis relancez.";
            default -> "Le registre d'événements de " + data + " ne peut pas être ouvert : " + failure.getMessage();
        };
    }

    private static String mismatch(StoreMismatch mismatch, Path data) {
        var facts = mismatch.facts();
        if (!"clock".equals(facts.get("fact"))) {
            return "Le dossier " + data + " appartient à un autre centre de gestion : " + facts.get("stored") + ".";
        }
        return StoreClock.SIMULATED.name().equals(facts.get("stored"))
                ? "Le dossier " + data + " est SIMULÉ : il ne s'ouvre qu'avec --clock=INSTANT (ou --demo)."
                : "Le dossier " + data + " est réel : il refuse --clock et --demo ; choisissez un autre dossier.";
    }
}
