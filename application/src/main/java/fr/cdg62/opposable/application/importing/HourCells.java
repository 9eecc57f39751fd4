package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.assistance.value.SessionId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a line tells what was done, for whom and when. */
final class HourCells {

    private static final int SESSION_DIGITS = 12;
    private static final Map<String, AssistanceCategory> CATEGORIES = Map.of(
            "assistance", AssistanceCategory.ASSISTANCE,
            "maintenance", AssistanceCategory.PREVENTIVE_MAINTENANCE,
            "maintenance preventive", AssistanceCategory.PREVENTIVE_MAINTENANCE,
            "hors prestation", AssistanceCategory.OUT_OF_SCOPE);
    private static final Map<String, AssistanceChannel> CHANNELS = Map.of(
            "sur place", AssistanceChannel.ON_SITE,
            "telephone", AssistanceChannel.PHONE,
            "visio", AssistanceChannel.VIDEO,
            "visioconference", AssistanceChannel.VIDEO,
            "prise en main", AssistanceChannel.REMOTE_CONTROL,
            "prise en main a distance", AssistanceChannel.REMOTE_CONTROL,
            "courriel", AssistanceChannel.EMAIL,
            "mail", AssistanceChannel.EMAIL);
    private static final Map<String, BeneficiaryRole> ROLES = Map.of(
            "maire", BeneficiaryRole.MAYOR_OR_PRESIDENT,
            "president", BeneficiaryRole.MAYOR_OR_PRESIDENT,
            "elu", BeneficiaryRole.ELECTED_MEMBER,
            "secretaire", BeneficiaryRole.TOWN_HALL_SECRETARY,
            "secretaire de mairie", BeneficiaryRole.TOWN_HALL_SECRETARY,
            "agent", BeneficiaryRole.AGENT,
            "plusieurs", BeneficiaryRole.SEVERAL);

    private HourCells() {}

    static ServiceRendered service(Cells cells, NamedPersons persons) {
        var servedOn = cells.day(HourColumn.DATE);
        return new ServiceRendered(
                        servedOn,
                        cells.minutes(HourColumn.DUREE),
                        cells.word(HourColumn.NATURE, CATEGORIES, null),
                        cells.word(HourColumn.CANAL, CHANNELS, null),
                        persons.person(HourColumn.AGENT, cells),
                        cells.word(HourColumn.BENEFICIAIRE_ROLE, ROLES, null),
                        cells.has(HourColumn.BENEFICIAIRE) ? persons.person(HourColumn.BENEFICIAIRE, cells) : null,
                        cells.required(HourColumn.OBJET),
                        null,
                        session(cells.text(HourColumn.GROUPE), servedOn))
                .bounded();
    }

    /** One session is one name on one day; a name that is an id already is kept. */
    private static @Nullable SessionId session(@Nullable String name, LocalDate on) {
        if (name == null || name.startsWith("session-")) {
            return name == null ? null : new SessionId(name);
        }
        var hash = Sha256.of(PlainLetters.of(name)).value().substring(0, SESSION_DIGITS);
        return new SessionId("session-" + DateTimeFormatter.BASIC_ISO_DATE.format(on) + "-" + hash);
    }
}
