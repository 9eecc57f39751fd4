package fr.cdg62.opposable.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * Where a page ended: the place of its last item, opaque to the caller. A place travels in URLs, so it holds nothing personal.
 *
 * @param place the order text of the last item shown
 */
public record Cursor(String place) {

    private static final int TOKEN_CHARACTERS_MAX = 512;

    /**
     * The cursor a caller handed back.
     *
     * @throws IllegalArgumentException when the token was not made by {@link #token()}
     */
    public static Cursor of(String token) {
        if (token.length() > TOKEN_CHARACTERS_MAX) {
            throw new IllegalArgumentException("a cursor is at most " + TOKEN_CHARACTERS_MAX + " characters long");
        }
        return new Cursor(new String(Base64.getUrlDecoder().decode(token), UTF_8));
    }

    /** The text to hand to the caller. */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }
}
