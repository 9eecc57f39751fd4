package fr.cdg62.opposable.statement;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.ledger.LedgerSheets;
import fr.cdg62.opposable.ledger.StatementOnFile;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.NothingSuch;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers what a statement said, to whoever may see its ledger. The document cited when it was issued comes first. */
@Component
public class YearlyStatements {

    private final LedgerSheets sheets;
    private final StatementLog log;
    private final KeptDocuments documents;
    private final StatementPdf pdf = new StatementPdf();

    /** The statements of the ledgers, read again from the log. */
    public YearlyStatements(LedgerSheets sheets, EventLog log, KeptDocuments documents) {
        this.sheets = sheets;
        this.log = new StatementLog(log);
        this.documents = documents;
    }

    /**
     * The statement as data.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    YearlyStatement find(String ledger, StatementNumber wanted, AsAsked at) {
        return log.issuedAt(new LedgerId(ledger), onFile(ledger, wanted, at).sequence());
    }

    /** The statement as a document: the bytes its issue cites, or those the events give when it cites none. */
    byte[] document(String ledger, StatementNumber wanted, AsAsked at) {
        var onFile = onFile(ledger, wanted, at);
        return Optional.ofNullable(onFile.document())
                .flatMap(documents::pdf)
                .orElseGet(() -> pdf.bytes(log.issuedAt(new LedgerId(ledger), onFile.sequence())));
    }

    private StatementOnFile onFile(String ledger, StatementNumber wanted, AsAsked at) {
        return sheets.find(ledger, at).statements().stream()
                .filter(wanted::names)
                .findFirst()
                .orElseThrow(NothingSuch::new);
    }
}
