package fr.cdg62.opposable.verifier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The sentences of the verdict, in French, from {@code verifier_fr.properties}. */
final class Words {

    private static final Properties SENTENCES = load();

    private Words() {}

    private static Properties load() {
        var sentences = new Properties();
        try (var stream = Words.class.getResourceAsStream("verifier_fr.properties")) {
            if (stream == null) {
                throw new IllegalStateException("verifier_fr.properties is part of the verifier");
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence of this key, {@code {0}}, {@code {1}}… being the values. What came from the input is shown without its control characters. */
    static String say(String key, Object... values) {
        var sentence = SENTENCES.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("no sentence for " + key);
        }
        var said = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            boolean place = sentence.charAt(i) == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}';
            if (place) {
                said.append(shown(values[sentence.charAt(i + 1) - '0']));
                i += 2;
            } else {
                said.append(sentence.charAt(i));
            }
        }
        return said.toString();
    }

    private static String shown(Object value) {
        var text = String.valueOf(value).replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
