package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.application.access.Account;
import fr.cdg62.opposable.application.access.AccountDesk;
import fr.cdg62.opposable.application.access.AccountRefusal;
import fr.cdg62.opposable.application.access.Accounts;
import fr.cdg62.opposable.application.access.CurrentAccount;
import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.rule.Facts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, passwords and tokens over HTTP, for administrators; and one's own password, for anyone. */
@RestController
public final class AccountApi {
    private final AccountDesk desk;
    private final Accounts accounts;
    private final AccessPort access;

    /** An API over that desk. */
    public AccountApi(AccountDesk desk, Accounts accounts, AccessPort access) {
        this.desk = desk;
        this.accounts = accounts;
        this.access = access;
    }

    /** What opens an account. */
    record OpenAccount(String login, Role role, @Nullable String collectivity) {}

    /** What opens the account of a programme. */
    record OpenProgramme(String label, Role role, @Nullable String collectivity) {}

    /** What changes one's own password. */
    record ChangePassword(String current, String next) {}

    /** Every account, without its secrets. */
    @GetMapping("/api/accounts")
    public void list(HttpServletResponse response) throws IOException {
        access.viewerAsking("accounts");
        JsonAnswer.write(200, accounts.list(), response);
    }

    /** Opens an account and tells its first password, once. */
    @PostMapping("/api/accounts")
    public void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var by = administrator();
        var asked = StrictBody.as(OpenAccount.class, request);
        var opened = desk.open(asked.login(), asked.role(), asked.collectivity(), by);
        JsonAnswer.write(201, Map.of("account", opened.account(), "password", opened.secret()), response);
    }

    /** Closes an account. */
    @PostMapping("/api/accounts/{id}/disable")
    public void disable(@PathVariable String id, HttpServletResponse response) throws IOException {
        JsonAnswer.write(200, desk.close(id, administrator()), response);
    }

    /** Gives an account a new first password, told once. */
    @PostMapping("/api/accounts/{id}/reset-password")
    public void resetPassword(@PathVariable String id, HttpServletResponse response) throws IOException {
        administrator();
        var reset = desk.resetPassword(id);
        JsonAnswer.write(200, Map.of("account", reset.account(), "password", reset.secret()), response);
    }

    /** Opens the account of a programme and tells its token, once. */
    @PostMapping("/api/tokens")
    public void openProgramme(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var by = administrator();
        var asked = StrictBody.as(OpenProgramme.class, request);
        var opened = desk.openProgramme(asked.label(), asked.role(), asked.collectivity(), by);
        JsonAnswer.write(201, Map.of("account", opened.account(), "token", opened.secret()), response);
    }

    /** Revokes a token. */
    @PostMapping("/api/tokens/{id}/revoke")
    public void revoke(@PathVariable String id, HttpServletResponse response) throws IOException {
        JsonAnswer.write(200, desk.close(id, administrator()), response);
    }

    /** Changes one's own password. */
    @PostMapping("/api/password")
    public void changePassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = StrictBody.as(ChangePassword.class, request);
        desk.changePassword(CurrentAccount.required(), asked.current(), asked.next());
        response.setStatus(204);
    }

    private Account administrator() {
        var viewer = access.viewerAsking("accounts");
        return accounts.find(viewer.account())
                .orElseThrow(() -> AccountRefusal.ACCOUNT_UNKNOWN.with(Facts.of("account", viewer.account())));
    }
}
