package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.CheckOriginal;
import fr.cdg62.opposable.convention.api.MoveOriginal;
import fr.cdg62.opposable.convention.api.OriginalChecked;
import fr.cdg62.opposable.convention.api.OriginalMoved;
import fr.cdg62.opposable.convention.api.OriginalRegistered;
import fr.cdg62.opposable.convention.api.OriginalReportedLost;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.RegisterOriginal;
import fr.cdg62.opposable.convention.api.ReportOriginalLost;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The deed is of 4 November 2024; facts are recorded on 1 December 2025. */
class OriginalsTest extends ConventionSpecification {

    private static final Sha256 FILE = Sha256.of("the signed file");

    private static RegisterOriginal register(Party copy, Sha256 scan) {
        return new RegisterOriginal(
                CONVENTION, copy, "Service juridique", "Armoire 3", scan, scan == null ? null : day("2024-11-04"));
    }

    private static MoveOriginal moved(String on) {
        return new MoveOriginal(CONVENTION, CDG, "Archives", "Magasin 2", day(on));
    }

    private static CheckOriginal checked(String on) {
        return new CheckOriginal(CONVENTION, CDG, day(on), "Intact");
    }

    private static ReportOriginalLost lost(String on) {
        return new ReportOriginalLost(CONVENTION, CDG, day(on), "Dégât des eaux.", FILE);
    }

    static List<Object> whatHappensToOne() {
        return List.of(moved("2025-03-10"), checked("2025-03-10"), lost("2025-03-10"));
    }

    private static List<Object> signedElectronically() {
        return List.of(
                authorised(), startsOn("2024-12-01"), electronic(COLLECTIVITY), electronic(CDG), register(CDG, FILE));
    }

    private static RecordSignature electronic(Party party) {
        var usual = signature(party).on("2024-11-04");
        return new RecordSignature(
                usual.conventionId(),
                usual.party(),
                usual.signatory(),
                usual.signedOn(),
                SigningMeans.ELECTRONIC,
                usual.authorisation(),
                null,
                null,
                null);
    }

    @Test
    void each_side_has_its_original_in_the_register() {
        given(signed(), register(CDG, FILE))
                .when(register(COLLECTIVITY, null))
                .expectEvents(new OriginalRegistered(
                        CONVENTION, COLLECTIVITY, "Service juridique", "Armoire 3", null, null, day("2025-12-01")));
    }

    @Test
    void one_a_side() {
        given(signed(), register(CDG, FILE))
                .when(register(CDG, null))
                .expectRefusal(ConventionCode.ORIGINAL_ALREADY_REGISTERED);
    }

    @Test
    void none_before_both_have_signed() {
        given(authorised()).when(register(CDG, FILE)).expectRefusal(ConventionCode.NOT_SIGNED);
    }

    @Test
    void a_scan_has_its_day() {
        given(signed())
                .when(new RegisterOriginal(CONVENTION, CDG, "Service juridique", "Armoire 3", FILE, null))
                .expectRefusal(ConventionCode.SCAN_UNDATED);
    }

    @Test
    void it_moves_is_looked_at_and_may_be_lost() {
        given(signed(), register(CDG, FILE))
                .when(moved("2025-03-10"))
                .expectEvents(new OriginalMoved(CONVENTION, CDG, "Archives", "Magasin 2", day("2025-03-10")));
    }

    @Test
    void somebody_looks_at_it() {
        given(signed(), register(CDG, FILE))
                .when(checked("2025-06-02"))
                .expectEvents(new OriginalChecked(CONVENTION, CDG, day("2025-06-02"), "Intact"));
    }

    @Test
    void once_lost_the_reliable_copy_takes_over() {
        given(signed(), register(CDG, FILE))
                .when(lost("2025-09-01"))
                .expectEvents(new OriginalReportedLost(CONVENTION, CDG, day("2025-09-01"), "Dégât des eaux.", FILE));
    }

    @ParameterizedTest
    @MethodSource("whatHappensToOne")
    void nothing_happens_to_one_that_is_not_in_the_register(Object command) {
        given(signed()).when(command).expectRefusal(ConventionCode.ORIGINAL_UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("whatHappensToOne")
    void nothing_happens_to_one_that_is_lost(Object command) {
        given(signed(), register(CDG, FILE), Told.of(lost("2025-02-01")))
                .when(command)
                .expectRefusal(ConventionCode.ORIGINAL_LOST);
    }

    @Test
    void it_may_be_looked_at_on_the_day_of_the_deed() {
        given(signed(), register(CDG, FILE)).when(checked("2024-11-04")).expectKinds(OriginalChecked.class);
    }

    @Test
    void not_on_the_eve() {
        given(signed(), register(CDG, FILE)).when(checked("2024-11-03")).expectRefusal(ConventionCode.BEFORE_DEED);
    }

    @Test
    void nor_tomorrow() {
        given(signed(), register(CDG, FILE)).when(checked("2025-12-02")).expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void signed_electronically_both_hold_the_same_file() {
        given(signedElectronically()).when(register(COLLECTIVITY, FILE)).expectKinds(OriginalRegistered.class);
    }

    @Test
    void two_different_files_are_a_weakness() {
        given(signedElectronically())
                .when(register(COLLECTIVITY, Sha256.of("another")))
                .expectAnomalies("CONVENTION ELECTRONIC_COPIES_DIFFER");
    }

    @Test
    void on_paper_two_scans_differ_by_nature() {
        given(signed(), register(CDG, FILE))
                .when(register(COLLECTIVITY, Sha256.of("another")))
                .expectKinds(OriginalRegistered.class);
    }
}
