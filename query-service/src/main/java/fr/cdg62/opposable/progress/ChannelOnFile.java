package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.ChannelOpened;
import fr.cdg62.opposable.project.api.FirstTransmissionAcknowledged;
import fr.cdg62.opposable.project.value.Channel;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A channel of a project.
 *
 * @param opened when it went live, null until it does
 * @param acknowledged its first acknowledgement, null until one is known
 */
public record ChannelOnFile(
        @Nullable ChannelOpened opened, @Nullable FirstTransmissionAcknowledged acknowledged) {

    static SortedMap<Channel, ChannelOnFile> opened(Map<Channel, ChannelOnFile> before, ChannelOpened event) {
        return with(before, event.channel(), new ChannelOnFile(event, null));
    }

    static SortedMap<Channel, ChannelOnFile> acknowledged(
            Map<Channel, ChannelOnFile> before, FirstTransmissionAcknowledged event) {
        return with(before, event.channel(), new ChannelOnFile(null, event));
    }

    private static SortedMap<Channel, ChannelOnFile> with(
            Map<Channel, ChannelOnFile> before, Channel channel, ChannelOnFile more) {
        var after = new TreeMap<>(before);
        after.merge(channel, more, ChannelOnFile::and);
        return after;
    }

    /** The first opening and the first acknowledgement known of both. */
    private ChannelOnFile and(ChannelOnFile later) {
        return new ChannelOnFile(
                opened == null ? later.opened : opened, acknowledged == null ? later.acknowledged : acknowledged);
    }
}
