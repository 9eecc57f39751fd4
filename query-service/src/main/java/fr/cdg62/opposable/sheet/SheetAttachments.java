package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.attachment.AttachedTo;
import fr.cdg62.opposable.attachment.AttachmentChoices;
import fr.cdg62.opposable.attachment.AttachmentChoices.Epci;
import fr.cdg62.opposable.collectivity.value.Attachment;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers from the sheets what collectivities are attached to. */
@Component
public class SheetAttachments implements AttachedCollectivities {

    private static final CollectivitySheetProjection PROJECTION = new CollectivitySheetProjection();

    private final ReadDesk desk;

    /** The attachments seen from the desk. */
    public SheetAttachments(ReadDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<CollectivityId> to(AttachedTo wanted, Question question) {
        return sheets(question).stream()
                .filter(sheet -> wanted.keeps(sheet.attachments(), question.on()))
                .map(sheet -> sheet.registration().id())
                .collect(Collectors.toSet());
    }

    @Override
    public AttachmentChoices choices(Question question) {
        return choices(sheets(question), question.on());
    }

    static AttachmentChoices choices(List<CollectivitySheet> sheets, LocalDate on) {
        var bodies = BodyName.bySiren(sheets);
        return new AttachmentChoices(
                codes(sheets, AttachmentKind.EPCI, on)
                        .map(siren -> epci(siren, bodies))
                        .sorted(Comparator.comparing(one -> PlainLetters.of(one.name())))
                        .toList(),
                codes(sheets, AttachmentKind.ARRONDISSEMENT, on).sorted().toList());
    }

    private static Epci epci(String siren, Map<String, BodyName> bodies) {
        var body = bodies.get(siren);
        return new Epci(siren, body == null ? siren : body.name());
    }

    private static Stream<String> codes(List<CollectivitySheet> sheets, AttachmentKind kind, LocalDate on) {
        return sheets.stream()
                .flatMap(sheet -> sheet.attachments().on(kind, on).stream())
                .map(Attachment::to)
                .distinct();
    }

    private List<CollectivitySheet> sheets(Question question) {
        return desk.list(PROJECTION, question).views();
    }
}
