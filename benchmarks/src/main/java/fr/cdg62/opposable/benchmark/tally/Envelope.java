package fr.cdg62.opposable.benchmark.tally;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The metadata of a product's command, at its real size, so that both stores write what the product writes. */
public final class Envelope {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private Envelope() {}

    /** The metadata of one command, drawn from the generator. */
    public static Map<String, Object> of(String commandId, RandomGenerator random) {
        var metadata = new HashMap<String, Object>();
        metadata.put(MetadataKey.CENTRE, "cdg-62");
        metadata.put(MetadataKey.COLLECTIVITY, "collectivity-216209072");
        metadata.put(MetadataKey.ACTOR, "account-benchmark");
        metadata.put(MetadataKey.ROLE, "MACHINE");
        metadata.put(MetadataKey.ORIGIN, "API");
        metadata.put(MetadataKey.COMMAND_ID, commandId);
        metadata.put(MetadataKey.COMMAND_HASH, hex(random, HASH_BYTES));
        metadata.put(MetadataKey.RECEIVED_AT, "2024-11-04T09:30:00.000Z");
        metadata.put(MetadataKey.RULES, "TALLY_NEVER_COUNTS_DOWN");
        metadata.put(MetadataKey.SALT, hex(random, SALT_BYTES));
        return metadata;
    }

    private static String hex(RandomGenerator random, int bytes) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
