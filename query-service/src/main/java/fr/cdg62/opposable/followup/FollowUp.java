package fr.cdg62.opposable.followup;

import fr.cdg62.opposable.campaign.api.CampaignLaunched;
import fr.cdg62.opposable.campaign.api.CampaignRefusalRecorded;
import fr.cdg62.opposable.convention.api.RenewalProposed;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one campaign asked. What the parties decide since is in each convention's own line.
 *
 * @param launch what was said, to whom, and who was left out
 * @param proposed the day each convention was asked, by its id
 * @param refused the code of the rule that refused the others, by their id
 */
public record FollowUp(
        CampaignLaunched launch, SortedMap<String, LocalDate> proposed, SortedMap<String, String> refused) {

    public FollowUp {
        proposed = Collections.unmodifiableSortedMap(new TreeMap<>(proposed));
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    static FollowUp fold(@Nullable FollowUp before, DomainEvent event) {
        if (event instanceof CampaignLaunched e) {
            return new FollowUp(e, new TreeMap<>(), new TreeMap<>());
        }
        if (before == null) {
            throw new IllegalStateException("a campaign begins with its launch");
        }
        return switch (event) {
            case RenewalProposed e -> before.asked(e.conventionId().value(), e.proposedOn());
            case CampaignRefusalRecorded e -> before.refused(e.convention().value(), e.code());
            default -> before;
        };
    }

    private FollowUp asked(String convention, LocalDate on) {
        var more = new TreeMap<>(proposed);
        more.put(convention, on);
        return new FollowUp(launch, more, refused);
    }

    private FollowUp refused(String convention, String code) {
        var more = new TreeMap<>(refused);
        more.put(convention, code);
        return new FollowUp(launch, proposed, more);
    }
}
