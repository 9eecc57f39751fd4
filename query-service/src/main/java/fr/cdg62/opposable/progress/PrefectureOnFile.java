package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.api.PrefectureConventionRecorded;
import fr.cdg62.opposable.project.api.TransmissionResumed;
import fr.cdg62.opposable.project.api.TransmissionSuspendedByPrefecture;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the tie with the prefecture.
 *
 * @param text the reference of the device, or the reason of the suspension; null for a resumption
 * @param connectedOn the day of connection, null while it is not known
 * @param natures the natures of acts covered
 * @param sequence the place of its event in the project's stream
 */
public record PrefectureOnFile(
        Kind kind,
        LocalDate on,
        @Nullable String text,
        @Nullable LocalDate connectedOn,
        List<String> natures,
        @Nullable Sha256 document,
        long sequence) {

    public PrefectureOnFile {
        natures = List.copyOf(natures);
    }

    /** What happened to the tie. */
    public enum Kind {
        SIGNED,
        SUSPENDED,
        RESUMED
    }

    static PrefectureOnFile of(PrefectureConventionRecorded e, long sequence) {
        return new PrefectureOnFile(
                Kind.SIGNED, e.signedOn(), e.device(), e.connectedOn(), e.natures(), e.document(), sequence);
    }

    static PrefectureOnFile of(TransmissionSuspendedByPrefecture e, long sequence) {
        return new PrefectureOnFile(
                Kind.SUSPENDED, e.suspendedOn(), e.reason(), null, List.of(), e.document(), sequence);
    }

    static PrefectureOnFile of(TransmissionResumed e, long sequence) {
        return new PrefectureOnFile(Kind.RESUMED, e.resumedOn(), null, null, List.of(), e.document(), sequence);
    }
}
