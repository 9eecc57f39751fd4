package fr.cdg62.opposable.application;

import fr.cdg62.opposable.application.access.Account;
import fr.cdg62.opposable.kernel.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks for pages as a browser would: a session, its cookie, and the hidden fields of the last form. */
public final class PageClient {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"\\s*/?>");
    private static final String PASSWORD = "correct horse battery";

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private PageClient(String address) {
        this.address = address;
    }

    /** What was answered. */
    public record Page(int status, String html, URI at) {

        /** The hidden fields of its forms. */
        public Map<String, String> hidden() {
            var hidden = new LinkedHashMap<String, String>();
            HIDDEN.matcher(html).results().forEach(field -> hidden.put(field.group(1), field.group(2)));
            return hidden;
        }

        /** The text of the page, without its marks. */
        public String text() {
            return html.replaceAll("(?s)<[^>]+>", " ")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ");
        }
    }

    /** The session of a fresh account under that role. */
    public static PageClient as(Role role, Application application) {
        var administrator = new Account("account-cdg-62-test", "test", Role.ADMIN, null, LocalDate.EPOCH, null, false);
        var login = Application.fresh("page-");
        var collectivity = role == Role.COLLECTIVITY ? "collectivity-cdg-62-216209072" : null;
        var opened = application.running().rooms().desk().open(login, role, collectivity, administrator);
        var client = new PageClient(application.running().address());
        client.post("/connexion", Map.of("username", login, "password", opened.secret()), client.get("/connexion"));
        client.post(
                "/motdepasse",
                Map.of("actuel", opened.secret(), "nouveau", PASSWORD, "confirmation", PASSWORD),
                client.get("/motdepasse"));
        return client;
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)), null);
    }

    /** Sends a form with the hidden fields of the page it is on. */
    public Page post(String path, Map<String, String> fields, @Nullable Page on) {
        var all = new ArrayList<Map.Entry<String, String>>();
        if (on != null) {
            on.hidden().forEach((name, value) -> {
                if (!fields.containsKey(name)) {
                    all.add(Map.entry(name, value));
                }
            });
        }
        fields.forEach((name, value) -> List.of(value.split("\\|", -1)).forEach(one -> all.add(Map.entry(name, one))));
        var body = all.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded"),
                body);
    }

    /** Sends a form with a file, as a browser does. */
    public Page upload(String path, Map<String, String> fields, String file, byte[] bytes, Page on) {
        var boundary = "limite";
        var body = new StringBuilder();
        var all = new LinkedHashMap<>(on.hidden());
        all.putAll(fields);
        all.forEach((name, value) -> body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(file)
                .append("\"; filename=\"piece\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        var head = body.toString().getBytes(StandardCharsets.UTF_8);
        var tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArrays(List.of(head, bytes, tail))),
                null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(HttpRequest.Builder request, @Nullable String form) {
        request.header("Accept", "text/html");
        if (form != null) {
            request.POST(BodyPublishers.ofString(form));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Page(response.statusCode(), response.body(), response.uri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
