package fr.cdg62.opposable.export;

import java.util.regex.Pattern;

/** A text without the characters that no XML file can hold (XML 1.0, 2.2): left out rather than refused, the event keeps them. */
final class XmlText {

    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private XmlText() {}

    static String of(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("");
    }
}
