package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.CheckOriginal;
import fr.cdg62.opposable.convention.api.MoveOriginal;
import fr.cdg62.opposable.convention.api.OriginalChecked;
import fr.cdg62.opposable.convention.api.OriginalMoved;
import fr.cdg62.opposable.convention.api.OriginalRegistered;
import fr.cdg62.opposable.convention.api.OriginalReportedLost;
import fr.cdg62.opposable.convention.api.RegisterOriginal;
import fr.cdg62.opposable.convention.api.ReportOriginalLost;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.rule.ElectronicCopiesAreIdentical;
import fr.cdg62.opposable.convention.rule.NoEarlierThanTheDeed;
import fr.cdg62.opposable.convention.rule.OriginalIsKnown;
import fr.cdg62.opposable.convention.rule.OriginalIsNew;
import fr.cdg62.opposable.convention.rule.OriginalIsNotLost;
import fr.cdg62.opposable.convention.rule.ScanHasItsDay;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.Optional;

/** The register of the two originals (R26): where each is, who holds it, when somebody last looked. */
final class Originals {

    private Originals() {}

    /** Whether there can be an original at all. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsSigned(file.deedDate()));
    }

    /** Whether something can happen to one: the first that is in the register says why not. */
    static Rules someIsHeld(ConventionFile file) {
        var copy = registered(file, Party.CDG).isPresent() ? Party.CDG : Party.COLLECTIVITY;
        return possible(file)
                .andRequire(new OriginalIsKnown(copy, registered(file, copy).isPresent()));
    }

    static Decision decide(ConventionFile file, RegisterOriginal command, LocalDate today) {
        var known = registered(file, command.copy()).isPresent();
        var rules = possible(file)
                .andRequire(
                        new OriginalIsNew(command.copy(), known),
                        new ScanHasItsDay(command.scan(), command.scannedOn()));
        if (command.scannedOn() != null) {
            rules.andRequire(dated(file, "scanned on", command.scannedOn(), today));
        }
        return Decision.of(
                rules,
                new OriginalRegistered(
                        command.conventionId(),
                        command.copy(),
                        command.custodian(),
                        command.location(),
                        command.scan(),
                        command.scannedOn(),
                        today));
    }

    static Decision decide(ConventionFile file, MoveOriginal command, LocalDate today) {
        var rules = held(file, command.copy()).andRequire(dated(file, "moved on", command.movedOn(), today));
        return Decision.of(
                rules,
                new OriginalMoved(
                        command.conventionId(),
                        command.copy(),
                        command.custodian(),
                        command.location(),
                        command.movedOn()));
    }

    static Decision decide(ConventionFile file, CheckOriginal command, LocalDate today) {
        var rules = held(file, command.copy()).andRequire(dated(file, "checked on", command.checkedOn(), today));
        return Decision.of(
                rules,
                new OriginalChecked(command.conventionId(), command.copy(), command.checkedOn(), command.condition()));
    }

    static Decision decide(ConventionFile file, ReportOriginalLost command, LocalDate today) {
        var rules = held(file, command.copy()).andRequire(dated(file, "lost on", command.lostOn(), today));
        return Decision.of(
                rules,
                new OriginalReportedLost(
                        command.conventionId(),
                        command.copy(),
                        command.lostOn(),
                        command.circumstances(),
                        command.reliableCopy()));
    }

    /** What must be true of the two copies of one file; nothing unless both sides signed electronically and both hashes are known. */
    static Optional<Rule> copies(ConventionFile file) {
        boolean electronic = file.deed().isPresent()
                && file.all(SignatureRecorded.class).allMatch(e -> e.means() == SigningMeans.ELECTRONIC);
        var centre = scan(file, Party.CDG);
        var collectivity = scan(file, Party.COLLECTIVITY);
        return electronic && centre.isPresent() && collectivity.isPresent()
                ? Optional.of(new ElectronicCopiesAreIdentical(centre.get(), collectivity.get()))
                : Optional.empty();
    }

    private static Rules held(ConventionFile file, Party copy) {
        var lostOn = file.all(OriginalReportedLost.class)
                .filter(e -> e.copy() == copy)
                .map(OriginalReportedLost::lostOn)
                .findFirst()
                .orElse(null);
        return Rules.require(
                new OriginalIsKnown(copy, registered(file, copy).isPresent()), new OriginalIsNotLost(copy, lostOn));
    }

    private static Rule[] dated(ConventionFile file, String fact, LocalDate day, LocalDate today) {
        return new Rule[] {new NotInTheFuture(fact, day, today), new NoEarlierThanTheDeed(fact, day, file.deedDate())};
    }

    private static Optional<OriginalRegistered> registered(ConventionFile file, Party copy) {
        return file.all(OriginalRegistered.class).filter(e -> e.copy() == copy).findFirst();
    }

    private static Optional<Sha256> scan(ConventionFile file, Party copy) {
        return registered(file, copy).map(OriginalRegistered::scan);
    }
}
