package fr.cdg62.opposable.statement;

import fr.cdg62.opposable.kernel.access.Consultations;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code GET /api/ledgers/{id}/statements/{n}.json} and {@code .pdf}, {@code n} being the contract year and the number, {@code 2-1}. A
 * statement is frozen: unlike other reads, its answer carries no date of reading.
 */
@ReadEndpoint
public class StatementEndpoint {

    private final YearlyStatements statements;
    private final Consultations consultations;

    /** The endpoint of the statements; each document is recorded before it is handed over. */
    public StatementEndpoint(YearlyStatements statements, Consultations consultations) {
        this.statements = statements;
        this.consultations = consultations;
    }

    @GetMapping("/api/ledgers/{id}/statements/{n}.json")
    ResponseEntity<byte[]> data(@PathVariable String id, @PathVariable String n, AsAsked at) {
        var statement = statements.find(id, StatementNumber.of(n), at);
        return answer(MediaType.APPLICATION_JSON).body(ProductJson.mapper().writeValueAsBytes(statement));
    }

    @GetMapping("/api/ledgers/{id}/statements/{n}.pdf")
    ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String n, AsAsked at) {
        var bytes = statements.document(id, StatementNumber.of(n), at);
        consultations.exported("/api/ledgers/" + id + "/statements/" + n + ".pdf");
        var name = ContentDisposition.attachment()
                .filename("releve-" + id + "-" + n + ".pdf")
                .build();
        return answer(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(bytes);
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
