package fr.cdg62.opposable.verifier.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: no overlong form, no half of a surrogate pair. */
public final class Utf8 {

    private Utf8() {}

    /** The place after the character of two to four bytes that begins at {@code i}; refuses what is no UTF-8. */
    public static int after(byte[] in, int i, int end) throws Malformed {
        int lead = in[i] & 0xff;
        int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        Malformed.unless(lead >= 0xc2 && lead <= 0xf4 && i + length <= end, "UTF-8");
        int second = in[i + 1] & 0xff;
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        Malformed.unless(second >= least && second <= most, "UTF-8");
        for (int k = 2; k < length; k++) {
            Malformed.unless((in[i + k] & 0xc0) == 0x80, "UTF-8");
        }
        return i + length;
    }

    /** The text of these bytes; refuses what is no UTF-8. */
    public static String text(byte[] bytes) throws Malformed {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("UTF-8");
        }
    }
}
