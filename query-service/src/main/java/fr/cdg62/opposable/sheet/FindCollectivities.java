package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.attachment.AttachedTo;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.InseeCode;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.Parameter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which collectivities? A null filter lets everything through. */
public record FindCollectivities(
        @Nullable String name,
        @Nullable String insee,
        @Nullable LegalCategory category,
        AttachedTo attachedTo) {

    /** The question as entered. */
    public static FindCollectivities of(CollectivitiesAsked asked) {
        var name = Parameter.text("name", asked.name());
        var insee = Parameter.text("insee", asked.insee());
        if (insee != null && !insee.matches("[0-9][0-9ABab]?[0-9]{0,3}")) {
            throw new BadParameter("insee", insee);
        }
        return new FindCollectivities(
                name == null ? null : PlainLetters.of(name),
                insee == null ? null : insee.toUpperCase(Locale.ROOT),
                Parameter.oneOf(LegalCategory.class, "category", asked.category()),
                AttachedTo.of(asked.epci(), asked.arrondissement()));
    }

    /** Whether the sheet is one of those, on the day, for this viewer. */
    boolean keeps(CollectivitySheet sheet, LocalDate on, Viewer viewer) {
        var registered = sheet.registration();
        return shown(sheet, viewer)
                && (name == null || PlainLetters.of(registered.name()).contains(name))
                && (category == null || category == registered.category())
                && attachedTo.keeps(sheet.attachments(), on)
                && (insee == null
                        || Optional.ofNullable(registered.inseeCode())
                                .map(InseeCode::value)
                                .filter(code -> code.startsWith(insee))
                                .isPresent());
    }

    static boolean shown(CollectivitySheet sheet, Viewer viewer) {
        return sheet.registration().centre().equals(viewer.centre())
                && viewer.sees(sheet.registration().id().value());
    }
}
