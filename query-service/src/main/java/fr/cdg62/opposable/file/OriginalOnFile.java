package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.OriginalChecked;
import fr.cdg62.opposable.convention.api.OriginalMoved;
import fr.cdg62.opposable.convention.api.OriginalRegistered;
import fr.cdg62.opposable.convention.api.OriginalReportedLost;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the two originals.
 *
 * @param copy whose it is
 * @param custodian the service that holds it
 * @param since the day it has been there, as far as is known, Europe/Paris
 * @param scan the hash of its scan, or of the file signed electronically
 * @param lastCheck null while nobody has looked at it
 * @param loss null while it is not lost
 */
public record OriginalOnFile(
        Party copy,
        String custodian,
        String location,
        LocalDate since,
        @Nullable Sha256 scan,
        @Nullable LocalDate scannedOn,
        @Nullable Check lastCheck,
        @Nullable Loss loss) {

    /** When somebody went and looked, and what was found. */
    public record Check(LocalDate checkedOn, String condition) {}

    /** Since when it is lost, and the hash of the copy that takes over, if there is one. */
    public record Loss(
            LocalDate lostOn,
            String circumstances,
            @Nullable Sha256 reliableCopy) {}

    static List<OriginalOnFile> registered(List<OriginalOnFile> all, OriginalRegistered e) {
        var one = new OriginalOnFile(
                e.copy(), e.custodian(), e.location(), e.registeredOn(), e.scan(), e.scannedOn(), null, null);
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    static List<OriginalOnFile> moved(List<OriginalOnFile> all, OriginalMoved e) {
        return change(
                all,
                e.copy(),
                one -> new OriginalOnFile(
                        one.copy,
                        e.custodian(),
                        e.location(),
                        e.movedOn(),
                        one.scan,
                        one.scannedOn,
                        one.lastCheck,
                        one.loss));
    }

    static List<OriginalOnFile> checked(List<OriginalOnFile> all, OriginalChecked e) {
        return change(
                all,
                e.copy(),
                one -> one.lastCheck != null && one.lastCheck.checkedOn.isAfter(e.checkedOn())
                        ? one
                        : one.with(new Check(e.checkedOn(), e.condition()), one.loss));
    }

    static List<OriginalOnFile> lost(List<OriginalOnFile> all, OriginalReportedLost e) {
        var loss = new Loss(e.lostOn(), e.circumstances(), e.reliableCopy());
        return change(all, e.copy(), one -> one.with(one.lastCheck, loss));
    }

    private OriginalOnFile with(@Nullable Check check, @Nullable Loss known) {
        return new OriginalOnFile(copy, custodian, location, since, scan, scannedOn, check, known);
    }

    private static List<OriginalOnFile> change(
            List<OriginalOnFile> all, Party copy, UnaryOperator<OriginalOnFile> change) {
        return all.stream()
                .map(one -> one.copy == copy ? change.apply(one) : one)
                .toList();
    }
}
