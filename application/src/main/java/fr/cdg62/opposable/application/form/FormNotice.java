package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.application.api.CommandRoute;
import fr.cdg62.opposable.kernel.command.CommandAnswer;

/** What the next page says once a form was recorded. */
final class FormNotice {

    private FormNotice() {}

    static String of(CommandRoute route, CommandAnswer answer, boolean shown) {
        var kind = answer.outcome().repeated() ? "notice.repeated" : shown ? "notice.recorded" : "notice.late";
        return FormWords.text(kind, "title", FormWords.title(route.command()));
    }
}
