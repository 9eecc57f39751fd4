package fr.cdg62.opposable.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.demo.Demonstration;
import fr.cdg62.opposable.application.demo.Stage;
import fr.cdg62.opposable.application.register.RegisterLoader;
import fr.cdg62.opposable.application.start.Options;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.campaign.api.CampaignRefusalRecorded;
import fr.cdg62.opposable.campaign.api.LaunchCampaign;
import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.campaign.value.CampaignKind;
import fr.cdg62.opposable.collectivity.api.EndAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordSuccession;
import fr.cdg62.opposable.collectivity.api.RegisterCollectivity;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.policy.WhenCollectivitySucceededThenTransferItsConventions;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.command.CommandAnswer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyRunnerTest {

    private static final CentreId CENTRE = new CentreId("cdg-62");
    private static final CollectivityId LIBERCOURT = CollectivityId.of(CENTRE, new Siren("216209072"));
    private static final CollectivityId ARRAS = CollectivityId.of(CENTRE, new Siren("216200410"));
    private static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-libercourt-2024");
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path data;

    private Rooms opened() {
        return Rooms.open(Options.parse("--data=" + data, "--clock=2025-12-01"));
    }

    private static void send(Rooms rooms, Object command) {
        rooms.commands()
                .send(
                        command,
                        rooms.edge().by("account-cdg-62-test", Role.AGENT, "API", "test/" + command.hashCode(), null));
    }

    private static void drafted(Rooms rooms) {
        for (var body : List.of(LIBERCOURT, ARRAS)) {
            send(rooms, registered(body));
        }
        send(
                rooms,
                new DraftConvention(
                        CONVENTION,
                        CENTRE,
                        LIBERCOURT,
                        PricingClause.PRICED_BY_CONVENTION,
                        null,
                        LocalDate.parse("2025-11-03")));
    }

    private static RegisterCollectivity registered(CollectivityId body) {
        return new RegisterCollectivity(
                body,
                CENTRE,
                body.siren(),
                LegalCategory.COMMUNE,
                null,
                "Commune " + body.siren().value(),
                "62",
                null,
                2025,
                8_000,
                "essai",
                LocalDate.parse("2025-01-01"));
    }

    private static void succeeded(Rooms rooms) {
        send(
                rooms,
                new RecordSuccession(
                        LIBERCOURT,
                        ARRAS,
                        SuccessionKind.NEW_COMMUNE,
                        LocalDate.parse("2026-01-01"),
                        "ARRETE-2025-9",
                        null));
    }

    private static List<ConventionTransferred> transfers(Rooms rooms) {
        return rooms.reads().log().readStream(CONVENTION.value()).stream()
                .map(RecordedEvent::payload)
                .filter(ConventionTransferred.class::isInstance)
                .map(ConventionTransferred.class::cast)
                .toList();
    }

    private static void awaitSettled(PolicyRunner policies, Rooms rooms) {
        assertThat(policies.awaitAllSettled(SOON)).isTrue();
    }

    private static PolicyRunner runner(Rooms rooms, PolicyTokens tokens, CommandPort commands) {
        var policies = List.of(new WhenCollectivitySucceededThenTransferItsConventions());
        return new PolicyRunner(
                policies, tokens, commands, rooms.edge(), rooms.reads().log());
    }

    @Test
    void what_follows_from_a_live_fact_is_recorded_at_once() {
        try (var rooms = opened()) {
            rooms.policies().start();
            drafted(rooms);
            succeeded(rooms);
            awaitSettled(rooms.policies(), rooms);

            assertThat(transfers(rooms))
                    .singleElement()
                    .satisfies(e -> assertThat(e.to().id()).isEqualTo(ARRAS));
        }
    }

    @Test
    void an_old_store_gets_it_at_the_next_start_and_once() {
        try (var rooms = opened()) {
            drafted(rooms);
            succeeded(rooms);
            assertThat(transfers(rooms)).isEmpty();
        }
        for (int start = 0; start < 2; start++) {
            try (var rooms = opened()) {
                rooms.policies().start();
                awaitSettled(rooms.policies(), rooms);

                assertThat(transfers(rooms)).hasSize(1);
            }
        }
    }

    @Test
    void a_kill_between_the_command_and_the_token_repeats_nothing() {
        try (var rooms = opened()) {
            drafted(rooms);
            succeeded(rooms);
            try (var tokens = new ForgetfulTokens(data, "forgotten");
                    var killed = runner(rooms, tokens, rooms.commands())) {
                killed.start();
                tokens.awaitKill();
            }
            assertThat(transfers(rooms)).hasSize(1);
        }
        try (var rooms = opened()) {
            long before = rooms.reads().log().head();
            rooms.policies().start();
            awaitSettled(rooms.policies(), rooms);

            assertThat(rooms.reads().log().head()).isEqualTo(before);
            assertThat(transfers(rooms)).hasSize(1);
        }
    }

    @Test
    void a_store_that_fails_is_asked_again_and_nothing_is_lost() {
        try (var rooms = opened()) {
            drafted(rooms);
            succeeded(rooms);
            var failing = new FailsTwice(rooms.commands());
            try (var tokens = PolicyTokens.open(data.resolve("other"));
                    var policies = runner(rooms, tokens, failing)) {
                policies.start();
                awaitSettled(policies, rooms);
            }
            assertThat(failing.asked.get()).isEqualTo(3);
            assertThat(transfers(rooms)).hasSize(1);
        }
    }

    @Test
    void a_loss_of_affiliation_stands_as_a_weakness_until_the_next_one() {
        try (var rooms = Rooms.open(Options.parse("--data=" + data, "--demo"))) {
            new RegisterLoader(rooms.commands(), rooms.edge(), stream -> false, line -> {}).load();
            rooms.policies().start();
            new Demonstration(new Stage(
                            rooms.commands(),
                            rooms.edge(),
                            rooms.vault(),
                            rooms.documents(),
                            () -> rooms.calendar().runNow(),
                            () -> awaitSettled(rooms.policies(), rooms)))
                    .play();
            send(rooms, new EndAffiliation(LIBERCOURT, LocalDate.parse("2025-06-30"), "Plus de 350 agents."));
            awaitSettled(rooms.policies(), rooms);
            send(
                    rooms,
                    new RecordAffiliation(LIBERCOURT, LocalDate.parse("2026-01-01"), AffiliationKind.VOLUNTARY, null));
            awaitSettled(rooms.policies(), rooms);

            assertThat(rooms.reads().log().readStream("convention-cdg-62-libercourt-2024"))
                    .extracting(event -> event.type().name())
                    .endsWith(
                            "convention.financing-basis-lost",
                            "convention.anomaly-raised",
                            "convention.financing-basis-restored",
                            "convention.anomaly-cleared");
        }
    }

    @Test
    void a_convention_that_cannot_be_asked_is_told_to_its_campaign() {
        try (var rooms = opened()) {
            rooms.policies().start();
            drafted(rooms);
            var campaign = new CampaignId("campaign-cdg-62-essai");
            send(
                    rooms,
                    new LaunchCampaign(
                            campaign,
                            CENTRE,
                            CampaignKind.RENEWAL_PROPOSAL,
                            "Essai",
                            Set.of(CONVENTION),
                            List.of(),
                            LocalDate.parse("2026-03-31"),
                            null,
                            LocalDate.parse("2025-12-01")));
            awaitSettled(rooms.policies(), rooms);

            assertThat(rooms.reads().log().readStream(campaign.value()))
                    .last()
                    .extracting(RecordedEvent::payload)
                    .isEqualTo(new CampaignRefusalRecorded(
                            campaign, CONVENTION, "NOT_SIGNED", LocalDate.parse("2025-12-01")));
        }
    }

    @Test
    void what_is_refused_is_settled() {
        try (var rooms = opened()) {
            drafted(rooms);
            succeeded(rooms);
            try (var tokens = PolicyTokens.open(data.resolve("other"))) {
                try (var policies = runner(rooms, tokens, new Refuses())) {
                    policies.start();
                    awaitSettled(policies, rooms);
                }
                assertThat(tokens.passed("WhenCollectivitySucceededThenTransferItsConventions"))
                        .isEqualTo(rooms.reads().log().head());
            }
        }
    }

    /** A store whose rules refuse everything. */
    private static final class Refuses implements CommandPort {

        @Override
        public CommandAnswer send(Object command, CommandContext context) {
            throw new CommandRefused(Refusal.of(CommandRefusal.NOT_FOUND, Article.of("essai"), Facts.none()));
        }

        @Override
        public DryRun dryRun(Object command, CommandContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Possibility> possibilities(Object question, CommandContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** A store that fails on the first two commands. */
    private static final class FailsTwice implements CommandPort {

        private final CommandPort store;
        private final AtomicInteger asked = new AtomicInteger();

        FailsTwice(CommandPort store) {
            this.store = store;
        }

        @Override
        public CommandAnswer send(Object command, CommandContext context) {
            if (asked.incrementAndGet() <= 2) {
                throw new IllegalStateException("the disk is full");
            }
            return store.send(command, context);
        }

        @Override
        public DryRun dryRun(Object command, CommandContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Possibility> possibilities(Object question, CommandContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
