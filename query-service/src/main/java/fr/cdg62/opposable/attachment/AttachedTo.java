package fr.cdg62.opposable.attachment;

import fr.cdg62.opposable.collectivity.value.Attachment;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.Attachments;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A filter on what bodies are attached to; null lets everything through.
 *
 * @param epci the SIREN of an intercommunal body
 * @param arrondissement the code of an arrondissement
 */
public record AttachedTo(@Nullable String epci, @Nullable String arrondissement) {

    /** The filter as entered. */
    public static AttachedTo of(@Nullable String epci, @Nullable String arrondissement) {
        return new AttachedTo(
                matching("epci", epci, "[0-9]{9}"),
                matching("arrondissement", arrondissement, "[0-9][0-9AB][0-9]{1,2}"));
    }

    private static @Nullable String matching(String name, @Nullable String entered, String form) {
        var text = Parameter.text(name, entered);
        if (text != null && !text.matches(form)) {
            throw new BadParameter(name, entered);
        }
        return text;
    }

    /** Whether it lets everything through. */
    public boolean isEmpty() {
        return epci == null && arrondissement == null;
    }

    /** Whether a body so attached is kept, on the day. */
    public boolean keeps(Attachments attachments, LocalDate day) {
        return keeps(attachments, AttachmentKind.EPCI, epci, day)
                && keeps(attachments, AttachmentKind.ARRONDISSEMENT, arrondissement, day);
    }

    private static boolean keeps(Attachments attachments, AttachmentKind kind, @Nullable String wanted, LocalDate day) {
        return wanted == null
                || attachments
                        .on(kind, day)
                        .map(Attachment::to)
                        .filter(wanted::equals)
                        .isPresent();
    }
}
