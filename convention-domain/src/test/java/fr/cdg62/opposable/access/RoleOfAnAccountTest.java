package fr.cdg62.opposable.access;

import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.access.api.GrantRole;
import fr.cdg62.opposable.access.api.RevokeRole;
import fr.cdg62.opposable.access.api.RoleGranted;
import fr.cdg62.opposable.access.api.RoleRevoked;
import fr.cdg62.opposable.access.model.Account;
import fr.cdg62.opposable.access.rule.AccessRefusal;
import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.kernel.access.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleOfAnAccountTest extends Specification<Account> {

    private static final AccountId ACCOUNT = new AccountId("account-cdg-62-imaginaire");
    private static final LocalDate DAY = LocalDate.parse("2024-09-02");

    RoleOfAnAccountTest() {
        super(Account.class);
    }

    private static GrantRole grant(Role role, @Nullable String collectivity) {
        return new GrantRole(ACCOUNT, CDG_62, new GrantedRole(role, collectivity), DAY);
    }

    private static RevokeRole revoke() {
        return new RevokeRole(ACCOUNT, DAY.plusDays(1));
    }

    @Test
    void a_role_given_is_told() {
        var told = when(grant(Role.AGENT, null)).the(RoleGranted.class);

        assertThat(told.granted().role()).isEqualTo(Role.AGENT);
        assertThat(told.effectiveOn()).isEqualTo(DAY);
    }

    @Test
    void the_role_it_already_holds_changes_nothing() {
        given(grant(Role.AGENT, null)).when(grant(Role.AGENT, null)).expectNoEvents();
    }

    @Test
    void another_role_replaces_the_one_held_and_withdrawing_names_the_last() {
        var told = given(grant(Role.AGENT, null), grant(Role.LAWYER, null))
                .when(revoke())
                .the(RoleRevoked.class);

        assertThat(told.revoked().role()).isEqualTo(Role.LAWYER);
        assertThat(told.effectiveOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void a_role_withdrawn_is_not_withdrawn_again() {
        given(grant(Role.AGENT, null), revoke()).when(revoke()).expectRefusal(AccessRefusal.ROLE_NOT_HELD);
    }

    @Test
    void a_role_of_a_collectivity_names_one_and_no_other_role_does() {
        when(grant(Role.COLLECTIVITY, null)).expectRefusal(AccessRefusal.ROLE_WITHOUT_COLLECTIVITY);
        when(grant(Role.AGENT, LIBERCOURT.value())).expectRefusal(AccessRefusal.ROLE_WITHOUT_COLLECTIVITY);
    }
}
