package fr.cdg62.opposable.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.sqlite.PrivateDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Killed each time before it can put the token on disk. */
final class ForgetfulTokens extends PolicyTokens {

    private static final int SOON_SECONDS = 30;

    private final CountDownLatch killed = new CountDownLatch(1);

    ForgetfulTokens(Path data, String name) {
        super(PrivateDatabase.open(data.resolve(name + ".db"), List.of("CREATE TABLE token (policy, position)")));
    }

    @Override
    void pass(String policy, long position) {
        killed.countDown();
        throw new IllegalStateException("killed");
    }

    void awaitKill() {
        try {
            assertThat(killed.await(SOON_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
