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
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.rule.Judgement;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.model.Decider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An account and the one role it holds; giving the role it already holds changes nothing. */
public class Account extends Decider {
    @AggregateIdentifier
    private @Nullable AccountId id;

    private @Nullable GrantedRole held;

    /** For the repository: an account exists through its events only. */
    protected Account() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(GrantRole command, MetaData metadata) {
        var judgement =
                Rules.require(new RoleNamesItsCollectivity(command.granted())).judgement();
        var granted = new RoleGranted(command.accountId(), command.centre(), command.granted(), command.grantedOn());
        return conclude(judgement, metadata, command.granted().equals(held) ? List.of() : List.of(granted));
    }

    @CommandHandler
    CommandOutcome decide(RevokeRole command, MetaData metadata) {
        var judgement = Rules.require(new RoleIsHeld(held)).judgement();
        var revoked = new RoleRevoked(command.accountId(), Objects.requireNonNull(held), command.revokedOn());
        return conclude(judgement, metadata, List.of(revoked));
    }

    @EventSourcingHandler
    void evolve(AccountEvent event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.accountId();
        held = event instanceof RoleGranted granted ? granted.granted() : null;
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }

    private CommandOutcome conclude(Judgement judgement, MetaData metadata, List<AccountEvent> events) {
        return applyAll(events, judgement.held(), Map.of(), metadata);
    }
}
