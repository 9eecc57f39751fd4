package fr.cdg62.opposable.audit;

import static fr.cdg62.opposable.audit.ProofState.NOT_YET_SEALED;
import static fr.cdg62.opposable.audit.ProofState.SEALED;
import static fr.cdg62.opposable.audit.ProofState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.pages.JournalSaid;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProofsOfTheJournalTest {

    @Test
    void the_last_position_that_the_note_covers_is_sealed_and_the_next_is_not() {
        var proofs = new ProofsOfTheJournal(new Said(3, null));
        assertThat(proofs.at(2)).isEqualTo(SEALED);
        assertThat(proofs.at(3)).isEqualTo(NOT_YET_SEALED);
    }

    @Test
    void nothing_is_sealed_before_the_first_note() {
        assertThat(new ProofsOfTheJournal(new Said(0, null)).at(0)).isEqualTo(NOT_YET_SEALED);
    }

    @Test
    void nothing_is_claimed_while_the_journal_contradicts_the_store() {
        assertThat(new ProofsOfTheJournal(new Said(3, "Le magasin est plus court.")).at(2))
                .isEqualTo(UNKNOWN);
    }

    private record Said(long sealedSize, @Nullable String contradiction) implements JournalSaid {

        @Override
        public Optional<String> alarm() {
            return Optional.ofNullable(contradiction);
        }

        @Override
        public Optional<Instant> sealedAt() {
            return Optional.empty();
        }
    }
}
