package fr.cdg62.opposable.application.command;

import fr.cdg62.opposable.application.access.AccessPolicy;
import fr.cdg62.opposable.application.document.CitedDocuments;
import fr.cdg62.opposable.application.document.DocumentRefusal;
import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import java.util.regex.Pattern;

/** What must hold of any command before it is sent: its role may send it, its centre is the sender's, its documents are here. */
final class AllowedCommands {
    private static final Article POLICY = Article.of("politique d'accès");
    private static final Pattern CENTRE_IN_ID = Pattern.compile("[a-z]+-(cdg-[0-9a-z]{2,4})(?:-.*)?");

    private final DocumentStore documents;

    AllowedCommands(DocumentStore documents) {
        this.documents = documents;
    }

    void require(Object command, CommandContext context) {
        var role = Role.valueOf(context.role());
        var name = command.getClass().getSimpleName();
        if (!AccessPolicy.maySend(role, command.getClass())) {
            throw refusal(CommandRefusal.FORBIDDEN, POLICY, Facts.of("role", role, "command", name));
        }
        var centre = CENTRE_IN_ID.matcher(CommandTarget.of(command));
        if (centre.matches() && !centre.group(1).equals(context.centre())) {
            throw refusal(CommandRefusal.FORBIDDEN, POLICY, Facts.of("centre", centre.group(1), "command", name));
        }
        for (var cited : CitedDocuments.of(command)) {
            if (!documents.has(cited)) {
                throw refusal(
                        DocumentRefusal.DOCUMENT_UNKNOWN,
                        Article.of("API, documents"),
                        Facts.of("sha256", cited.value()));
            }
        }
    }

    private static CommandRefused refusal(RefusalCode code, Article source, Facts facts) {
        return new CommandRefused(Refusal.of(code, source, facts));
    }
}
