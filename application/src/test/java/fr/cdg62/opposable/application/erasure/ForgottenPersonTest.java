package fr.cdg62.opposable.application.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.Client.Answer;
import fr.cdg62.opposable.application.DataFolder;
import fr.cdg62.opposable.application.PageClient;
import fr.cdg62.opposable.application.ledger.SignedConventions;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A46 through the whole house: asked by one account, confirmed by another, unreadable everywhere, and still so once an older backup is restored. */
class ForgottenPersonTest {

    private static final PersonId PERSON = new PersonId("person-cdg-62-ancienne-maire");
    private static final String NAME = "Zéphirine Quenouillard";
    private static final String PART = "Quenouillard";
    private static final String LABEL = "personne effacée (maire)";
    private static final String AT = "/api/persons/" + PERSON.value();
    private static final String CONFIRM = "{\"erasureId\":\"erasure-1\"}";
    private static final String SHEET = "Collectivité;Date;Durée;Nature;Canal;Agent;bénéficiaire_rôle;Objet\r\n"
            + "216209072;2019-03-04;10;Assistance;Téléphone;QUENOUILLARD Zephirine;Secrétaire;Dépôt d’un acte\r\n";

    @TempDir
    Path folder;

    @Test
    void A46_a_person_is_forgotten_everywhere_and_for_ever_and_nothing_else_changes() throws Exception {
        var data = folder.resolve("data");
        var backup = folder.resolve("backup");
        byte[] key;
        StoredEvents before;
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(heard);
        try (var application = Application.started(data)) {
            var agent = application.as(Role.AGENT);
            tell(application, agent);
            var convention = SignedConventions.in(application)
                    .sign(SignedConventions.LIBERCOURT, LocalDate.parse("2019-02-01"))
                    .convention();
            giveSheet(agent);
            key = DataFolder.keyOf(data, PERSON);
            assertThat(DataFolder.filesHolding(data, DataFolder.forms("Zephirine")))
                    .isNotEmpty();
            held(application, agent, convention.value());
            before = StoredEvents.of(data);
            for (var kept : List.of("vault", "imports", "documents")) {
                DataFolder.copy(data.resolve(kept), backup.resolve(kept));
            }

            forget(application, agent);

            nowhere(application);
            assertThat(leftOf(data, key)).isEmpty();
            certified(application, data);
        }
        assertThat(leftOf(data, key)).isEmpty();
        DataFolder.copy(backup, data);
        assertThat(leftOf(data, key)).isNotEmpty();

        try (var again = Application.started(data)) {
            nowhere(again);
            assertThat(leftOf(data, key)).isEmpty();
            certified(again, data);
            unchanged(before, StoredEvents.of(data), again);
        }
        assertThat(leftOf(data, key)).isEmpty();
        assertThat(heard.list)
                .isNotEmpty()
                .noneMatch(line -> line.getFormattedMessage().contains(PART));
    }

    /** She is told of, and was mayor of Libercourt until July 2020. */
    private static void tell(Application application, Client agent) {
        done(agent.post(AT + "/record", "{\"name\":\"" + NAME + "\",\"recordedOn\":\"2024-11-04\"}"));
        done(agent.post(AT + "/record-mandate", """
                {"mandateId":"mandate-2014","body":"collectivity-cdg-62-216209072","capacity":"MAYOR","from":"2014-04-05","until":"2020-07-03"}"""));
        assertThat(agent.get(AT + "?atLeast=" + application.head()).body()).contains(NAME);
    }

    private static void giveSheet(Client agent) throws InterruptedException {
        var given = agent.send(
                "POST",
                "/api/imports?kind=HOURS&name=heures-quenouillard-zephirine.csv",
                SHEET.getBytes(UTF_8),
                "Content-Type",
                "application/octet-stream");
        assertThat(given.status()).as(given.body()).isEqualTo(202);
        for (int i = 0;
                i < 600 && !agent.get(given.header("Location")).text("phase").equals("CHECKED");
                i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** While a dispute lasts on a convention of the body she headed, nothing can be asked. */
    private static void held(Application application, Client agent, String convention) {
        var letter = document(agent, "lettre de contestation");
        done(agent.post("/api/conventions/" + convention + "/declare-dispute", """
                {"disputeId":"dispute-1","by":"COLLECTIVITY","subject":"PERFORMANCE","declaredOn":"2024-03-04","document":"%s"}""".formatted(letter)));
        var refused = agent.post(AT + "/request-erasure", request(agent));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("LEGAL_HOLD");
        assertThat(refused.text("detail")).contains(convention);
        done(agent.post("/api/conventions/" + convention + "/close-dispute", """
                {"disputeId":"dispute-1","closedOn":"2024-06-03","text":"Accord.","document":"%s"}""".formatted(letter)));
        assertThat(application.head()).isPositive();
    }

    private static void forget(Application application, Client agent) {
        var lawyer = application.as(Role.LAWYER);
        assertThat(agent.post(
                                AT + "/request-erasure",
                                "{\"erasureId\":\"erasure-1\",\"requestedOn\":\"2024-11-05\",\"dpoReference\":\"DPO-7\"}")
                        .text("code"))
                .isEqualTo("VISA_REQUIRED");
        done(lawyer.post(AT + "/request-erasure", request(agent)));
        assertThat(lawyer.post(AT + "/confirm-erasure", CONFIRM).text("code")).isEqualTo("FOUR_EYES");
        assertThat(agent.post(AT + "/confirm-erasure", CONFIRM).status()).isEqualTo(403);
        assertThat(agent.get(AT + "?atLeast=" + application.head()).body()).contains(NAME);
        var administrator = application.as(Role.ADMIN);
        done(administrator.post(AT + "/confirm-erasure?dryRun=true", CONFIRM));
        assertThat(agent.get(AT).body()).contains(NAME);
        done(administrator.post(AT + "/confirm-erasure", CONFIRM, "Idempotency-Key", "confirm-1"));
        assertThat(administrator
                        .post(AT + "/confirm-erasure", CONFIRM, "Idempotency-Key", "confirm-1")
                        .json()
                        .path("repeated")
                        .asBoolean())
                .isTrue();
        var again = agent.send(
                "POST",
                "/api/imports?kind=HOURS&name=heures.csv",
                SHEET.getBytes(UTF_8),
                "Content-Type",
                "application/octet-stream");
        assertThat(again.text("code")).isEqualTo("SHEET_DESTROYED");
    }

    private static void nowhere(Application application) throws IOException {
        var agent = application.as(Role.AGENT);
        var head = application.head();
        for (var address : List.of(AT, "/api/persons", "/api/persons.csv")) {
            var answer = agent.get(address + "?atLeast=" + head);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(PART).contains(LABEL);
        }
        var past = agent.get(AT + "?knownAt=" + secondBefore(application));
        assertThat(past.body()).doesNotContain(PART).contains(LABEL);
        assertThat(unpacked(agent.get("/api/persons.ods").response().body()))
                .doesNotContain(PART)
                .contains(LABEL);
        var pages = PageClient.as(Role.AGENT, application);
        for (var page : List.of("/personnes", "/personnes/" + PERSON.value(), "/assistance/saisie")) {
            assertThat(pages.get(page).text()).as(page).doesNotContain(PART).contains(LABEL);
        }
        assertThat(pages.get("/audit/" + PERSON.value()).text())
                .doesNotContain(PART)
                .contains("son nom est illisible partout");
        assertThat(pages.get("/import").text()).doesNotContain(PART).contains("Fichier détruit");
        assertThat(application.console()).doesNotContain(PART);
    }

    private static String secondBefore(Application application) {
        var events = events(application);
        var destroyed = events.stream()
                .filter(event -> event.type().name().equals("person.personal-data-key-destroyed"))
                .findFirst()
                .orElseThrow();
        return destroyed.knownAt().minusMillis(1).toString();
    }

    private static void certified(Application application, Path data) throws SQLException {
        var auditor = application.as(Role.AUDITOR);
        var said = done(auditor.get(AT + "/erasure?atLeast=" + application.head()));
        assertThat(said.json().path("unreadable").asBoolean()).isTrue();
        assertThat(said.text("visaReference")).isEqualTo("AD62-2026-118");
        assertThat(said.json().path("sheets").size()).isEqualTo(1);
        assertThat(said.json().path("conventions").size()).isEqualTo(1);
        assertThat(said.json().path("requested").path("role").asString()).isEqualTo("LAWYER");
        assertThat(said.json().path("confirmed").path("role").asString()).isEqualTo("ADMIN");
        var leaves = StoredEvents.of(data).leaves();
        said.json()
                .path("events")
                .forEach(event -> assertThat(event.path("leaf").asString())
                        .isEqualTo(leaves.get(event.path("position").asLong())));
        assertThat(application.as(Role.COLLECTIVITY).get(AT + "/erasure").status())
                .isEqualTo(403);
        var page = PageClient.as(Role.LAWYER, application).get("/personnes/" + PERSON.value() + "/effacement");
        assertThat(page.text())
                .contains("Certificat d’effacement")
                .contains(LABEL)
                .contains("n’ouvre plus aucun texte");
    }

    /** Nothing recorded before the erasure is another byte since, and what is recomputed from the bytes is the leaf kept. */
    private static void unchanged(StoredEvents before, StoredEvents after, Application application) {
        assertThat(after.leaves()).containsAllEntriesOf(before.leaves());
        before.payloads()
                .forEach((position, bytes) -> assertThat(after.payloads().get(position))
                        .as("payload %s", position)
                        .isEqualTo(bytes));
        var computed = after.recomputed(events(application));
        assertThat(computed).hasSizeGreaterThan(10).isEqualTo(after.leaves());
    }

    private static List<RecordedEvent> events(Application application) {
        try (var events = application.running().rooms().reads().log().read(0)) {
            return events.toList();
        }
    }

    private static List<Path> leftOf(Path data, byte[] key) {
        var wanted = new ArrayList<>(DataFolder.forms(NAME));
        wanted.addAll(DataFolder.forms(PART));
        wanted.addAll(DataFolder.forms("Zephirine"));
        wanted.addAll(DataFolder.forms("zephirine"));
        wanted.add(key);
        return DataFolder.filesHolding(data, wanted);
    }

    private static String request(Client agent) {
        return """
                {"erasureId":"erasure-1","requestedOn":"2024-11-05","dpoReference":"DPO-7","visaReference":"AD62-2026-118","visa":"%s"}""".formatted(document(agent, "visa d’élimination"));
    }

    private static String document(Client agent, String text) {
        var kept =
                agent.send("POST", "/api/documents", text.getBytes(UTF_8), "Content-Type", "application/octet-stream");
        return new Sha256(kept.text("sha256")).value();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static String unpacked(byte[] ods) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }
}
