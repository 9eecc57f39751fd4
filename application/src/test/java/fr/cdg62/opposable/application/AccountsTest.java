package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.access.Secrets;
import fr.cdg62.opposable.kernel.access.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final String CHOSEN = "correct horse battery";

    private final Application application = Application.shared();
    private final String address = application.anonymous().address();

    private Client.Answer changed(String login, String from, String to) {
        return Client.withPassword(address, login, from)
                .post("/api/password", "{\"current\":\"" + from + "\",\"next\":\"" + to + "\"}");
    }

    private String opened(String login, Role role) {
        var administrator = administrator();
        var answer = administrator.post("/api/accounts", "{\"login\":\"" + login + "\",\"role\":\"" + role + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.text("password");
    }

    private Client administrator() {
        return application.as(Role.ADMIN);
    }

    @Test
    void the_first_password_is_told_once_on_the_console_and_opens_nothing_but_its_change() throws IOException {
        var told = Pattern.compile("admin, mot de passe .* : ([a-z0-9-]+)").matcher(application.console());
        assertThat(told.find()).isTrue();
        assertThat(told.find()).isFalse();
        var login = Application.fresh("nouvelle-");
        var first = opened(login, Role.AGENT);
        var client = Client.withPassword(address, login, first);

        assertThat(client.get("/api/conventions").text("code")).isEqualTo("PASSWORD_CHANGE_REQUIRED");
        assertThat(client.get("/api/openapi").status()).isEqualTo(403);
        assertThat(changed(login, first, "court").text("code")).isEqualTo("WEAK_PASSWORD");
        assertThat(changed(login, first, first).text("code")).isEqualTo("WEAK_PASSWORD");
        assertThat(changed(login, first, CHOSEN).status()).isEqualTo(204);
        assertThat(client.get("/api/conventions").status()).isEqualTo(401);
        assertThat(Client.withPassword(address, login, CHOSEN)
                        .get("/api/conventions")
                        .status())
                .isEqualTo(200);
        assertThat(new String(Files.readAllBytes(application.data().resolve("accounts.db")), StandardCharsets.UTF_8))
                .contains("$argon2id$")
                .doesNotContain(CHOSEN, first);
    }

    @Test
    void an_account_that_is_closed_is_out_at_once_and_its_role_is_an_event() {
        var login = Application.fresh("partante-");
        var first = opened(login, Role.AUDITOR);
        changed(login, first, CHOSEN);
        var client = Client.withPassword(address, login, CHOSEN);
        assertThat(client.get("/api/conventions").status()).isEqualTo(200);
        var id = application
                .running()
                .rooms()
                .accounts()
                .byLogin(login)
                .orElseThrow()
                .id();

        assertThat(administrator()
                        .post("/api/accounts/" + id + "/disable", "{}")
                        .status())
                .isEqualTo(200);

        assertThat(client.get("/api/conventions").status()).isEqualTo(401);
        assertThat(application.running().rooms().reads().log().readStream(id))
                .extracting(event -> event.type().name())
                .containsExactly("access.role-granted", "access.role-revoked");
    }

    @Test
    void a_revoked_token_is_nobody() {
        var answer = administrator().post("/api/tokens", "{\"label\":\"connecteur-1\",\"role\":\"MACHINE\"}");
        var client = new Client(address, "Bearer " + answer.text("token"));
        assertThat(client.get("/api/conventions").status()).isEqualTo(200);

        administrator()
                .post("/api/tokens/" + answer.json().path("account").path("id").asString() + "/revoke", "{}");

        assertThat(client.get("/api/conventions").status()).isEqualTo(401);
    }

    @Test
    void a_reset_gives_a_first_password_again() {
        var login = Application.fresh("oublieuse-");
        changed(login, opened(login, Role.AGENT), CHOSEN);
        var id = application
                .running()
                .rooms()
                .accounts()
                .byLogin(login)
                .orElseThrow()
                .id();

        var reset = administrator()
                .post("/api/accounts/" + id + "/reset-password", "{}")
                .text("password");

        assertThat(Client.withPassword(address, login, CHOSEN)
                        .get("/api/conventions")
                        .status())
                .isEqualTo(401);
        assertThat(Client.withPassword(address, login, reset)
                        .get("/api/conventions")
                        .text("code"))
                .isEqualTo("PASSWORD_CHANGE_REQUIRED");
    }

    @Test
    void accounts_are_for_administrators_and_follow_their_rules() {
        assertThat(application.as(Role.AGENT).get("/api/accounts").status()).isEqualTo(403);
        assertThat(administrator()
                        .post("/api/accounts", "{\"login\":\"A B\",\"role\":\"AGENT\"}")
                        .text("code"))
                .isEqualTo("BAD_LOGIN");
        assertThat(administrator()
                        .post("/api/accounts", "{\"login\":\"abc\",\"role\":\"SYSTEM\"}")
                        .text("code"))
                .isEqualTo("BAD_ROLE");
        assertThat(administrator()
                        .post("/api/accounts", "{\"login\":\"abc\",\"role\":\"COLLECTIVITY\"}")
                        .text("code"))
                .isEqualTo("BAD_ROLE");
        assertThat(administrator()
                        .post("/api/accounts", "{\"login\":\"admin\",\"role\":\"AGENT\"}")
                        .text("code"))
                .isEqualTo("ACCOUNT_EXISTS");
        assertThat(administrator().get("/api/accounts").body()).doesNotContain("argon2", "hash");
    }

    @Test
    void who_guesses_must_wait() {
        var login = Application.fresh("visee-");
        changed(login, opened(login, Role.AGENT), CHOSEN);
        for (int i = 0; i < 5; i++) {
            assertThat(Client.withPassword(address, login, "faux")
                            .get("/api/conventions")
                            .status())
                    .isEqualTo(401);
        }

        var refused = Client.withPassword(address, login, CHOSEN).get("/api/conventions");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("code")).isEqualTo("TOO_MANY_ATTEMPTS");
    }

    @Test
    void a_person_logs_in_through_the_page_and_must_change_the_first_password() throws Exception {
        var login = Application.fresh("visiteuse-");
        var first = opened(login, Role.AGENT);
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var turnedAway = page(browser, "/");
            assertThat(turnedAway.headers().firstValue("Location").orElseThrow())
                    .endsWith("/connexion");
            var form = page(browser, "/connexion");
            var cookie = turnedAway.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");

            var in = submit(browser, "/connexion", form, "username", login, "password", first);
            assertThat(in.statusCode()).isEqualTo(302);
            assertThat(page(browser, "/").headers().firstValue("Location").orElseThrow())
                    .endsWith("/motdepasse");
            var change = page(browser, "/motdepasse");
            assertThat(change.body()).contains("choisissez le vôtre");
            assertThat(submit(browser, "/motdepasse", change, "actuel", first, "nouveau", CHOSEN, "confirmation", "x")
                            .body())
                    .contains("diffèrent");
            var changed =
                    submit(browser, "/motdepasse", change, "actuel", first, "nouveau", CHOSEN, "confirmation", CHOSEN);
            assertThat(changed.statusCode()).isEqualTo(302);
            assertThat(get(browser, "/api/conventions", "application/json").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_form_without_its_proof_of_origin_changes_nothing() throws Exception {
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/connexion"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=admin&password=x"))
                    .build();

            assertThat(browser.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void secrets_are_long_and_never_alike() {
        var secrets = new Secrets();

        assertThat(secrets.token()).hasSizeGreaterThan(40).isNotEqualTo(secrets.token());
        assertThat(secrets.password()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}").isNotEqualTo(secrets.password());
    }

    @Test
    void accounts_and_vault_are_closed_to_other_users_of_the_machine() throws IOException {
        for (var file : new String[] {"accounts.db", "vault/vault.db"}) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(application.data().resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(application.data().resolve("vault"))))
                .isEqualTo("rwx------");
    }

    private HttpResponse<String> page(HttpClient browser, String path) throws Exception {
        return get(browser, path, "text/html");
    }

    private HttpResponse<String> get(HttpClient browser, String path, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept);
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> submit(HttpClient browser, String path, HttpResponse<String> form, String... fields)
            throws Exception {
        var proof = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
        assertThat(proof.find()).isTrue();
        var body = new StringBuilder("_csrf=").append(proof.group(1));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
