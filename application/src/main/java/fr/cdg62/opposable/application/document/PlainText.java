package fr.cdg62.opposable.application.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells, piece by piece, whether bytes are a plain text: UTF-8 throughout, and no control character but tabs and line ends. */
final class PlainText {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(8192);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean holds = true;

    void add(byte[] bytes, int length) {
        if (!holds) {
            return;
        }
        var input = ByteBuffer.allocate(rest.remaining() + length)
                .put(rest)
                .put(bytes, 0, length)
                .flip();
        decode(input, false);
        rest = input;
    }

    boolean holdsToTheEnd() {
        if (holds) {
            decode(rest, true);
        }
        return holds;
    }

    private void decode(ByteBuffer input, boolean last) {
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(input, characters, last);
            holds &= !result.isError() && characters.flip().chars().allMatch(PlainText::isPrinted);
        } while (holds && result.isOverflow());
    }

    private static boolean isPrinted(int character) {
        return (character >= 0x20 && character != 0x7f) || character == '\t' || character == '\n' || character == '\r';
    }
}
