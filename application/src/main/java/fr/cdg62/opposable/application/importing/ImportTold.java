package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.importing.LineVerdict.Kind;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.util.Map;

/**
 * How far an import has come, as a programme is told.
 *
 * @param file its id: the hash of the sheet as it is kept
 * @param kind what its lines tell
 * @param account who launched it last
 * @param lines how many lines the sheet has
 * @param judged how many of them have their verdict in this pass
 * @param counts how many lines came to each end
 */
record ImportTold(
        Sha256 file,
        SheetKind kind,
        String name,
        String account,
        ImportPhase phase,
        int lines,
        int judged,
        Map<Kind, Integer> counts) {

    static ImportTold of(ImportJob job, ImportBook book) {
        var counts = book.counts(job.file(), job.pass());
        var judged = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new ImportTold(
                job.file(), job.kind(), job.name(), job.account(), job.phase(), job.lines(), judged, counts);
    }
}
