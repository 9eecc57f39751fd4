package fr.cdg62.opposable.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Client;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * One import followed over HTTP.
 *
 * @param address of the job
 */
record ImportRun(Client programme, String address) {

    private static final int POLLS_MAX = 1_200;

    /** Gives a sheet of hours. */
    static ImportRun ofHours(Client programme, byte[] sheet) {
        var given = programme.send(
                "POST", "/api/imports?kind=HOURS&name=heures.csv", sheet, "Content-Type", "application/octet-stream");
        assertThat(given.status()).as(given.body()).isEqualTo(202);
        return new ImportRun(programme, given.header("Location"));
    }

    static ImportRun ofHours(Client programme, String sheet) {
        return ofHours(programme, sheet.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode checked() {
        return await("CHECKED");
    }

    JsonNode recorded() {
        if (programme.get(address).text("phase").equals("CHECKING")) {
            checked();
        }
        assertThat(programme.post(address + "/record", "").status()).isEqualTo(202);
        return await("DONE");
    }

    JsonNode await(String phase) {
        for (int i = 0; i < POLLS_MAX; i++) {
            var told = programme.get(address);
            if (told.text("phase").equals(phase)) {
                return told.json();
            }
            pause();
        }
        throw new AssertionError("the import did not come to " + phase);
    }

    /** What became of each line: {@code ACCEPTED}, {@code ACCEPTED OFF_CONVENTION}, {@code REFUSED BAD_SIREN}. */
    Map<Integer, String> verdicts() {
        var verdicts = new LinkedHashMap<Integer, String>();
        programme
                .get(address + "/lines?limit=1000")
                .json()
                .path("items")
                .forEach(line -> verdicts.put(
                        line.path("line").asInt(),
                        (line.path("kind").asString() + " " + line.path("code").asString("")).strip()));
        return verdicts;
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
