package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.proof.Enclosures;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes with one export: how to read it, the state or the answer it proves, the documents its events cite. */
final class ExportEnclosures implements Enclosures {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.FRENCH).withZone(Paris.ZONE);

    private final Companions companions;
    private final ExportAsked asked;
    private final @Nullable CitedBytes documents;
    private final String unsealed;
    private byte @Nullable [] state;

    ExportEnclosures(Companions companions, ExportAsked asked, @Nullable CitedBytes documents, String unsealed) {
        this.companions = companions;
        this.asked = asked;
        this.documents = documents;
        this.unsealed = unsealed;
    }

    /** The same, with a state as the screen shows it. */
    ExportEnclosures showing(byte[] json) {
        this.state = json.clone();
        return this;
    }

    @Override
    public void sees(byte[] payload) {
        if (documents != null) {
            documents.sees(payload);
        }
    }

    @Override
    public List<Enclosure> under(Note note) {
        var all = new ArrayList<Enclosure>();
        all.add(file("LISEZMOI.txt", readMe(note).getBytes(StandardCharsets.UTF_8)));
        var shown = state;
        if (shown != null) {
            all.add(file("state.json", shown));
        }
        all.addAll(companions.everyTime());
        if (documents != null) {
            all.addAll(documents.enclosures());
        }
        return all;
    }

    private static Enclosure file(String path, byte[] content) {
        return new Enclosure(path, () -> new ByteArrayInputStream(content));
    }

    private String readMe(Note note) {
        var checkpoint = note.checkpoint();
        var text = Companions.text("LISEZMOI.txt");
        for (var fact : Map.of(
                        "scope", scope(),
                        "origin", checkpoint.origin(),
                        "number", Long.toString(checkpoint.number()),
                        "time", FRENCH.format(checkpoint.time()),
                        "size", Long.toString(checkpoint.size()),
                        "key", note.keyId(),
                        "simulated", checkpoint.simulated() ? "Temps SIMULÉ : ce ne sont pas des faits réels.\n" : "",
                        "unsealed",
                                unsealed.isEmpty() ? "" : "Pas encore scellé, donc absent d'ici : " + unsealed + "\n",
                        "withheld", withheld())
                .entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private String scope() {
        return switch (asked.kind()) {
            case ALL -> "Tout ce qui est enregistré jusqu'au sceau de référence.";
            case CONVENTION ->
                "La convention " + asked.about() + ", son projet, son compte d'assistance, sa collectivité.";
            case COLLECTIVITY -> "Tous les dossiers de la collectivité " + asked.about() + ".";
        };
    }

    private String withheld() {
        if (!asked.others() && asked.withheld().isEmpty()) {
            return "";
        }
        return asked.others()
                ? "Contenus retenus : tous, leur empreinte en tient lieu.\n"
                : "Contenus retenus : " + String.join(", ", asked.names()) + " ; leur empreinte en tient lieu.\n";
    }
}
