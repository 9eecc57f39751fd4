package fr.cdg62.opposable.application.web;

import fr.cdg62.opposable.application.access.AccountDesk;
import fr.cdg62.opposable.application.access.CurrentAccount;
import fr.cdg62.opposable.application.api.ProblemWords;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that lets in, and the page that changes a password. */
@Controller
public final class AccountPages {
    private final AccountDesk desk;

    /** Pages over that desk. */
    public AccountPages(AccountDesk desk) {
        this.desk = desk;
    }

    /** The login page. */
    @GetMapping("/connexion")
    public String login() {
        return "connexion";
    }

    /** The page that changes one's own password. */
    @GetMapping("/motdepasse")
    public String password(Model model) {
        model.addAttribute("premier", CurrentAccount.required().mustChangePassword());
        return "motdepasse";
    }

    /** Changes one's own password. */
    @PostMapping("/motdepasse")
    public String changePassword(
            @RequestParam("actuel") String current,
            @RequestParam("nouveau") String next,
            @RequestParam("confirmation") String again,
            HttpServletRequest request,
            Model model) {
        var account = CurrentAccount.required();
        if (!next.equals(again)) {
            model.addAttribute("erreur", "Les deux saisies du nouveau mot de passe diffèrent.");
            return password(model);
        }
        try {
            desk.changePassword(account, current, next);
        } catch (CommandRefused refused) {
            var refusal = refused.refusal();
            model.addAttribute("erreur", ProblemWords.text(refusal.code(), "detail", Locale.FRENCH, refusal.facts()));
            return password(model);
        }
        request.changeSessionId();
        return "redirect:/";
    }
}
