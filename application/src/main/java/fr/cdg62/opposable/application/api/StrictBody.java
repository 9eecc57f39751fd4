package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.json.ProductJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body that is one JSON object in UTF-8, bounded and strict, and the values in it. */
final class StrictBody {
    static final int BYTES_MAX = 65_536;
    private static final int SHOWN_CHARACTERS = 80;
    private static final int CAUSES_MAX = 8;

    private StrictBody() {}

    /** The object in the request's body. */
    static ObjectNode object(HttpServletRequest request) throws IOException {
        requireJson(request.getContentType());
        var bytes = request.getInputStream().readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw EdgeRefusal.BODY_TOO_LARGE.with("bytes max", BYTES_MAX);
        }
        try {
            if (ProductJson.mapper().readTree(utf8(bytes)) instanceof ObjectNode object) {
                return object;
            }
            throw EdgeRefusal.MALFORMED_JSON.with("expected", "{…}");
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** The body as a record of this class. */
    static <T> T as(Class<T> type, HttpServletRequest request) throws IOException {
        return as(type, object(request));
    }

    /** The object as a record of this class. */
    static <T> T as(Class<T> type, ObjectNode object) {
        try {
            return ProductJson.mapper().treeToValue(object, type);
        } catch (JacksonException e) {
            var invalid = invalidValue(e);
            if (invalid.isPresent()) {
                throw invalid.get();
            }
            throw EdgeRefusal.INVALID_BODY.with("field", field(e));
        }
    }

    private static void requireJson(@Nullable String contentType) {
        var type =
                contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).replace(" ", "");
        if (!type.matches("application/json(;charset=\"?utf-8\"?)?")) {
            throw EdgeRefusal.UNSUPPORTED_MEDIA_TYPE.with("expected", "application/json");
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw EdgeRefusal.MALFORMED_JSON.with("expected", "UTF-8");
        }
    }

    private static RuntimeException malformed(JacksonException e) {
        var where = e instanceof StreamReadException && e.getLocation() != null
                ? e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr()
                : "?";
        return EdgeRefusal.MALFORMED_JSON.with("line and column", where);
    }

    private static Optional<InvalidValue> invalidValue(Throwable thrown) {
        @Nullable Throwable here = thrown;
        for (int depth = 0; here != null && depth < CAUSES_MAX; depth++) {
            if (here instanceof InvalidValue invalid) {
                return Optional.of(invalid);
            }
            here = here.getCause();
        }
        return Optional.empty();
    }

    private static String field(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            path.append(step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName());
        }
        var text = path.isEmpty() ? "?" : path.substring(path.charAt(0) == '.' ? 1 : 0);
        return text.length() > SHOWN_CHARACTERS ? text.substring(0, SHOWN_CHARACTERS) + "…" : text;
    }
}
