package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.Attachment;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.Attachments;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time of attachment, both days covered.
 *
 * @param to the SIREN of an intercommunal body, or the code of an arrondissement
 * @param body the intercommunal body, where the register knows it
 * @param from first day, Europe/Paris
 * @param lastDay null while nothing is known to replace it
 * @param act the act that decided it, where it is known
 * @param source where the fact comes from
 */
public record AttachmentSeen(
        AttachmentKind kind,
        String to,
        @Nullable BodyName body,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String act,
        String source) {

    static Optional<AttachmentSeen> on(
            LocalDate day, AttachmentKind kind, Attachments all, Map<String, BodyName> bodies) {
        return all.on(kind, day).map(one -> of(one, all, bodies));
    }

    static List<AttachmentSeen> every(Attachments all, Map<String, BodyName> bodies) {
        return all.all().stream().map(one -> of(one, all, bodies)).toList();
    }

    private static AttachmentSeen of(Attachment one, Attachments all, Map<String, BodyName> bodies) {
        return new AttachmentSeen(
                one.kind(),
                one.to(),
                bodies.get(one.to()),
                one.from(),
                all.lastDay(one).orElse(null),
                one.act(),
                one.source());
    }
}
