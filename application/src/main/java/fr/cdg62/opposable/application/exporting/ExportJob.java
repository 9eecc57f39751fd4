package fr.cdg62.opposable.application.exporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One export that takes time.
 *
 * @param number counts the exports of a data folder, from 1
 * @param account who asked
 * @param askedAt when, UTC
 * @param written how many events are written
 * @param of how many it will show; 0 until known
 * @param note the number of the note it refers to; 0 until known
 * @param bytes of the file; 0 until it is ready
 * @param why it is refused, in French; null when it is not
 * @param unsealed why what was recorded last is not in it, in French; null when everything is
 */
public record ExportJob(
        long number,
        ExportAsked asked,
        String account,
        Instant askedAt,
        ExportPhase phase,
        long written,
        long of,
        long note,
        long bytes,
        @Nullable String why,
        @Nullable String unsealed) {

    static ExportJob asked(long number, ExportAsked asked, String account, Instant at) {
        return new ExportJob(number, asked, account, at, ExportPhase.WAITING, 0, 0, 0, 0, null, null);
    }

    ExportJob in(ExportPhase reached) {
        return new ExportJob(number, asked, account, askedAt, reached, written, of, note, bytes, why, unsealed);
    }

    ExportJob under(long ofNote, @Nullable String because) {
        return new ExportJob(number, asked, account, askedAt, ExportPhase.WRITING, 0, 0, ofNote, 0, null, because);
    }

    ExportJob progressed(long events, long ofAll) {
        return new ExportJob(number, asked, account, askedAt, phase, events, ofAll, note, bytes, why, unsealed);
    }

    ExportJob ready(long events, long size) {
        return new ExportJob(
                number, asked, account, askedAt, ExportPhase.READY, events, events, note, size, null, unsealed);
    }

    ExportJob refused(String because) {
        return new ExportJob(
                number, asked, account, askedAt, ExportPhase.REFUSED, written, of, note, 0, because, unsealed);
    }
}
