package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.kernel.json.ProductJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes an answer in the product's one JSON form. */
public final class JsonAnswer {
    private JsonAnswer() {}

    /** Writes the value as the answer. */
    public static void write(int status, Object value, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(ProductJson.mapper().writeValueAsBytes(value));
    }
}
