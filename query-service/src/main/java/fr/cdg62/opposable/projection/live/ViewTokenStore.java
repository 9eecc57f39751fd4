package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.engine.Advances;
import fr.cdg62.opposable.projection.store.LostRace;
import fr.cdg62.opposable.projection.store.Token;
import fr.cdg62.opposable.projection.store.Tokens;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's tokens, kept beside the views. Axon stores the token in a step it registers before the batch is handled, so the batch is
 * integrated here, first: a token that is stored is never ahead of a view.
 */
public final class ViewTokenStore implements TokenStore {

    /** Axon's Jackson 2 serializer: its Jackson 3 one does not read back every token. */
    private final Serializer serializer = JacksonSerializer.defaultSerializer();

    private final Tokens tokens;
    private final Advances advances;
    private final InstantSource clock;
    private final String owner;
    private final Duration claimLasts;

    /**
     * Tokens in that store.
     *
     * @param owner this process
     * @param claimLasts after which another process may take over a segment that was not confirmed
     */
    public ViewTokenStore(Tokens tokens, Advances advances, InstantSource clock, String owner, Duration claimLasts) {
        this.tokens = tokens;
        this.advances = advances;
        this.clock = clock;
        this.owner = owner;
        this.claimLasts = claimLasts;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var before = claimable(processor, segment);
        LiveBatch.integrateCurrent();
        change(before, written(token, processor, segment, owner));
        advances.signal();
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        var before = claimable(processor, segment);
        change(before, claimed(before, owner));
        return read(before);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        var before = claimable(processor, segment);
        change(before, claimed(before, owner));
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        find(processor, segment)
                .filter(token -> owner.equals(token.owner()))
                .ifPresent(token -> change(token, claimed(token, null)));
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        try {
            tokens.change(null, written(token, processor, segment, null));
        } catch (LostRace e) {
            throw new UnableToInitializeTokenException("segment " + segment + " of " + processor + " exists", e);
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken token) {
        for (int segment = 0; segment < segments; segment++) {
            initializeSegment(token, processor, segment);
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        var before = claimable(processor, segment);
        if (!owner.equals(before.owner())) {
            throw new UnableToClaimTokenException("segment " + segment + " of " + processor + " is not claimed here");
        }
        change(before, null);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.of(processor).stream().mapToInt(Token::segment).toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        var all = fetchSegments(processor);
        return tokens.of(processor).stream()
                .filter(this::mayClaim)
                .map(token -> Segment.computeSegment(token.segment(), all))
                .toList();
    }

    private Optional<Token> find(String processor, int segment) {
        return tokens.of(processor).stream()
                .filter(token -> token.segment() == segment)
                .findFirst();
    }

    private Token claimable(String processor, int segment) {
        return find(processor, segment)
                .filter(this::mayClaim)
                .orElseThrow(() -> new UnableToClaimTokenException(
                        "segment " + segment + " of " + processor + " is missing, or claimed elsewhere"));
    }

    private boolean mayClaim(Token token) {
        return token.owner() == null
                || token.owner().equals(owner)
                || token.claimedAt().plus(claimLasts).isBefore(clock.instant());
    }

    private void change(Token before, @Nullable Token after) {
        try {
            tokens.change(before, after);
        } catch (LostRace e) {
            throw new UnableToClaimTokenException("the claim on " + before.id() + " was lost", e);
        }
    }

    private Token claimed(Token token, @Nullable String by) {
        return new Token(
                token.run(), token.segment(), token.position(), token.token(), token.type(), by, clock.instant());
    }

    private Token written(@Nullable TrackingToken token, String processor, int segment, @Nullable String by) {
        var position = AxonEventLog.position(token);
        if (token == null) {
            return new Token(processor, segment, position, null, null, by, clock.instant());
        }
        var written = serializer.serialize(token, String.class);
        return new Token(
                processor,
                segment,
                position,
                written.getData(),
                written.getType().getName(),
                by,
                clock.instant());
    }

    /** A rebuild knows positions only: its token is the plain one of that position. */
    private @Nullable TrackingToken read(Token token) {
        return token.token() == null || token.type() == null
                ? AxonEventLog.token(token.position())
                : serializer.deserialize(new SimpleSerializedObject<>(token.token(), String.class, token.type(), null));
    }
}
