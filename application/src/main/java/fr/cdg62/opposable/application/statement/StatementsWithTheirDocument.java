package fr.cdg62.opposable.application.statement;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.kernel.command.CommandAnswer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.statement.StatementLog;
import fr.cdg62.opposable.statement.StatementPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends every command as it is, but the issue of a statement, which goes with its document unless the sender cites one. A dry run says
 * what the ledger would freeze; the document is rendered from that and from the events, kept, and cited by a command that holds for
 * that version of the ledger only: when another command wins the race, it is rendered again.
 */
public final class StatementsWithTheirDocument implements CommandPort {
    private static final int ATTEMPTS = 3;
    private static final Set<String> OVERTAKEN =
            Set.of(CommandRefusal.STALE_VERSION.name(), CommandRefusal.LOST_RACE.name());

    private final CommandPort commands;
    private final DocumentStore documents;
    private final EventLog log;
    private final StatementLog statements;
    private final StatementPdf pdf = new StatementPdf();

    /** A port that sends through that one, and keeps the documents there. */
    public StatementsWithTheirDocument(CommandPort commands, DocumentStore documents, EventLog log) {
        this.commands = commands;
        this.documents = documents;
        this.log = log;
        this.statements = new StatementLog(log);
    }

    @Override
    public CommandAnswer send(Object command, CommandContext context) {
        if (!(command instanceof IssueStatement issue) || issue.document() != null) {
            return commands.send(command, context);
        }
        var before = alreadyIssued(issue, context);
        return before.isPresent()
                ? commands.send(citing(issue, before.get().document()), context)
                : issue(issue, context);
    }

    @Override
    public DryRun dryRun(Object command, CommandContext context) {
        return commands.dryRun(command, context);
    }

    @Override
    public List<Possibility> possibilities(Object question, CommandContext context) {
        return commands.possibilities(question, context);
    }

    /** What the same command led to when it came before: a retry must cite the same document to be known as one. */
    private Optional<StatementIssued> alreadyIssued(IssueStatement issue, CommandContext context) {
        return log.readStream(issue.ledgerId().value()).stream()
                .filter(event -> context.commandId().equals(event.meta(MetadataKey.COMMAND_ID)))
                .map(RecordedEvent::payload)
                .filter(StatementIssued.class::isInstance)
                .map(StatementIssued.class::cast)
                .findFirst();
    }

    private CommandAnswer issue(IssueStatement issue, CommandContext context) {
        for (int attempt = 1; ; attempt++) {
            try {
                return issueOnce(issue, context);
            } catch (CommandRefused refused) {
                boolean overtaken = OVERTAKEN.contains(refused.refusal().code());
                if (!overtaken || context.expectedVersion() != null || attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    private CommandAnswer issueOnce(IssueStatement issue, CommandContext context) {
        var tried = commands.dryRun(issue, context);
        var issued = tried.events().stream()
                .filter(StatementIssued.class::isInstance)
                .map(StatementIssued.class::cast)
                .findFirst();
        if (issued.isEmpty()) {
            return commands.send(issue, context);
        }
        long seen = tried.outcome().version() - tried.events().size();
        var document = keep(pdf.bytes(statements.drafted(issued.get(), Math.toIntExact(seen + 1))));
        return commands.send(citing(issue, document), expecting(context, seen));
    }

    private Sha256 keep(byte[] bytes) {
        try {
            return documents.keep(new ByteArrayInputStream(bytes)).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IssueStatement citing(IssueStatement issue, @Nullable Sha256 document) {
        return new IssueStatement(issue.ledgerId(), issue.year(), issue.issuedOn(), document);
    }

    private static CommandContext expecting(CommandContext context, long version) {
        return new CommandContext(
                context.centre(),
                context.actor(),
                context.role(),
                context.origin(),
                context.commandId(),
                context.receivedAt(),
                version);
    }
}
