package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.ledger.SignedConventions;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented hours on real collectivities, as a ticketing tool would hand them out. */
final class ImportedHours {

    static final String HEADER =
            "Collectivité;Date;Durée;Nature;Canal;Agent;bénéficiaire_rôle;Objet;Référence;Groupe;motif_hors_convention\r\n";

    private ImportedHours() {}

    /** A line as a person would write it, which a test then spoils. */
    static String line(String collectivity, String date, String duration, String reference) {
        return String.join(
                ";",
                collectivity,
                date,
                duration,
                "Assistance",
                "Téléphone",
                SignedConventions.AGENT_NAME,
                "Secrétaire",
                "Dépôt d’un acte",
                reference,
                "",
                "");
    }

    static String csv(String... lines) {
        return HEADER + String.join("\r\n", lines) + "\r\n";
    }

    /** That many hours of ten minutes, a day each, on two collectivities. */
    static String csv(int lines, LocalDate first) {
        return IntStream.range(0, lines)
                .mapToObj(n -> line(
                        n % 2 == 0 ? SignedConventions.LIBERCOURT : SignedConventions.ARRAS,
                        first.plusDays(n).toString(),
                        "10",
                        "GLPI " + n))
                .collect(Collectors.joining("\r\n", HEADER, "\r\n"));
    }

    static List<AssistanceHourLogged> recorded(Application application) {
        try (var events = application.running().rooms().reads().log().read(0)) {
            return events.map(event -> event.payload())
                    .filter(AssistanceHourLogged.class::isInstance)
                    .map(AssistanceHourLogged.class::cast)
                    .toList();
        }
    }
}
