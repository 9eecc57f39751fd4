package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.api.StatementAnswerRecorded;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.api.StatementSent;
import fr.cdg62.opposable.assistance.api.StatementSilenceNoted;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.StatementPoint;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A yearly statement, and what the collectivity made of it.
 *
 * @param supplements the number of the first statement when this one supplements it, or null
 * @param figures frozen as they were when it was issued
 * @param sent how it was sent, null until then
 * @param reply what was answered, null until then
 * @param silentSince the first day after the delay without an answer, null when there was one
 * @param sequence the place of its issue in the ledger's stream
 */
public record StatementOnFile(
        int year,
        int number,
        @Nullable Integer supplements,
        YearFigures figures,
        @Nullable Sha256 document,
        LocalDate issuedOn,
        @Nullable Sent sent,
        @Nullable Reply reply,
        @Nullable LocalDate silentSince,
        long sequence) {

    /** When, how and to whom it was sent. */
    public record Sent(LocalDate on, SendingMeans means, BeneficiaryRole to) {}

    /** What was answered; points are contested, none when accepted. */
    public record Reply(StatementAnswer answer, LocalDate on, List<StatementPoint> points) {
        public Reply {
            points = List.copyOf(points);
        }
    }

    static List<StatementOnFile> issued(List<StatementOnFile> before, StatementIssued e, long sequence) {
        var one = new StatementOnFile(
                e.year(),
                e.number(),
                e.supplements(),
                e.figures(),
                e.document(),
                e.issuedOn(),
                null,
                null,
                null,
                sequence);
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    static List<StatementOnFile> sent(List<StatementOnFile> before, StatementSent e) {
        var sending = new Sent(e.sentOn(), e.means(), e.recipientRole());
        return changing(before, e.year(), e.number(), one -> one.with(sending, one.reply, one.silentSince));
    }

    static List<StatementOnFile> answered(List<StatementOnFile> before, StatementAnswerRecorded e) {
        var answer = new Reply(e.answer(), e.answeredOn(), e.points());
        return changing(before, e.year(), e.number(), one -> one.with(one.sent, answer, one.silentSince));
    }

    static List<StatementOnFile> silent(List<StatementOnFile> before, StatementSilenceNoted e) {
        return changing(before, e.year(), e.number(), one -> one.with(one.sent, one.reply, e.silentSince()));
    }

    private static List<StatementOnFile> changing(
            List<StatementOnFile> before, int year, int number, UnaryOperator<StatementOnFile> change) {
        return before.stream()
                .map(one -> one.year == year && one.number == number ? change.apply(one) : one)
                .toList();
    }

    private StatementOnFile with(@Nullable Sent sending, @Nullable Reply answer, @Nullable LocalDate silence) {
        return new StatementOnFile(
                year, number, supplements, figures, document, issuedOn, sending, answer, silence, sequence);
    }
}
