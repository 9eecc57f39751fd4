package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;

/** Answers the query path from the policy table, for the account behind the request. */
public final class RequestAccess implements AccessPort {
    private final CentreId centre;

    /** Access to the facts of that centre. */
    public RequestAccess(CentreId centre) {
        this.centre = centre;
    }

    @Override
    public Viewer viewerAsking(String question) {
        var account = CurrentAccount.required();
        if (!AccessPolicy.mayAsk(account.role(), question)) {
            throw new CommandRefused(Refusal.of(
                    CommandRefusal.FORBIDDEN,
                    Article.of("politique d'accès"),
                    Facts.of("role", account.role(), "question", question)));
        }
        return new Viewer(account.id(), account.role(), centre, account.collectivity());
    }
}
