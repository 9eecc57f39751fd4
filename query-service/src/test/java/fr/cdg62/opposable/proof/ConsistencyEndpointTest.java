package fr.cdg62.opposable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.journal.ProofCheck;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whoever holds an earlier note is shown that the later one begins with it. */
class ConsistencyEndpointTest {

    private static final ReadServer SERVER = ReadServer.over(new Story().log());

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static String path(long from, long to) {
        return "/api/journal/consistency?from=" + from + "&to=" + to;
    }

    @Test
    void the_path_leads_from_the_earlier_root_to_the_later_one() {
        var journal = SERVER.journal();
        var first = journal.seals().sealAndWait().orElseThrow().checkpoint();
        journal.facts().record("convention-1", "convention.drafted", 3);
        var second = journal.seals().sealAndWait().orElseThrow().checkpoint();

        assertThat(SERVER.get(path(1, 2)).statusCode())
                .as(SERVER.get(path(1, 2)).body())
                .isEqualTo(200);
        var answer = ProductJson.mapper().readTree(SERVER.get(path(1, 2)).body());
        var hashes = answer.path("path")
                .valueStream()
                .map(hash -> Hash.ofHex(hash.asString()))
                .toList();
        assertThat(ProofCheck.consistent(first.size(), first.root(), second.size(), second.root(), hashes))
                .isTrue();
        assertThat(answer.path("from").path("root").asString())
                .isEqualTo(first.root().hex());
        assertThat(SERVER.get(path(2, 1)).statusCode()).isEqualTo(400);
        assertThat(SERVER.get(path(2, 2)).statusCode()).isEqualTo(400);
        assertThat(SERVER.get(path(1, 3)).statusCode()).isEqualTo(404);
        SERVER.forbid(true);
        assertThat(SERVER.get(path(1, 2)).statusCode()).isEqualTo(403);
        SERVER.forbid(false);
    }
}
