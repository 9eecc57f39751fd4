package fr.cdg62.opposable.access.model;

import fr.cdg62.opposable.access.api.AccountEvent;
import fr.cdg62.opposable.access.api.GrantRole;
import fr.cdg62.opposable.access.api.RevokeRole;
import fr.cdg62.opposable.access.api.RoleGranted;
import fr.cdg62.opposable.access.api.RoleRevoked;
import fr.cdg62.opposable.access.rule.RoleIsHeld;
import fr.cdg62.opposable.access.rule.RoleNamesItsCollectivity;
import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.kernel.command.CommandMemory;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.rule.Judgement;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An account and the role it holds; giving the role it already holds changes nothing. */
public class Account {
    private final CommandMemory memory = new CommandMemory();

    @AggregateIdentifier
    private @Nullable AccountId id;

    private @Nullable GrantedRole held;

    /** An account nothing is known of yet. */
    protected Account() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(GrantRole command, MetaData metadata) {
        var judgement =
                Rules.require(new RoleNamesItsCollectivity(command.granted())).judgement();
        return decided(metadata, command.accountId()).orElseGet(() -> {
            if (!command.granted().equals(held)) {
                apply(
                        new RoleGranted(
                                command.accountId(), command.centre(), command.granted(), command.grantedOn()),
                        judgement);
            }
            return outcome(metadata, command.accountId());
        });
    }

    @CommandHandler
    CommandOutcome decide(RevokeRole command, MetaData metadata) {
        return decided(metadata, command.accountId()).orElseGet(() -> {
            var judgement = Rules.require(new RoleIsHeld(held)).judgement();
            var revoked = Objects.requireNonNull(held);
            apply(new RoleRevoked(command.accountId(), revoked, command.revokedOn()), judgement);
            return outcome(metadata, command.accountId());
        });
    }

    @EventSourcingHandler
    void evolve(RoleGranted event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.accountId();
        held = event.granted();
        remember(event, metadata, sequence);
    }

    @EventSourcingHandler
    void evolve(RoleRevoked event, MetaData metadata, @SequenceNumber long sequence) {
        held = null;
        remember(event, metadata, sequence);
    }

    private void remember(AccountEvent event, MetaData metadata, long sequence) {
        memory.remember(metadata, event.getClass().getAnnotation(EventName.class).value(), sequence);
    }

    private Optional<CommandOutcome> decided(MetaData metadata, AccountId account) {
        return id == null ? Optional.empty() : memory.answerTo(metadata, account.value());
    }

    private CommandOutcome outcome(MetaData metadata, AccountId account) {
        return memory.answerTo(metadata, account.value())
                .map(caused -> new CommandOutcome(caused.stream(), caused.version(), caused.events(), false))
                .orElseGet(() -> new CommandOutcome(
                        account.value(), AggregateLifecycle.getVersion(), List.of(), false));
    }

    private static void apply(AccountEvent event, Judgement judgement) {
        AggregateLifecycle.apply(event, MetaData.with(MetadataKey.RULES, String.join(",", judgement.held())));
    }
}
