package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.api.CommandRoutes;
import fr.cdg62.opposable.kernel.access.Role;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private final Application application = Application.shared();
    private final JsonNode description =
            application.as(Role.MACHINE).get("/api/openapi").json();

    @Test
    void it_is_openapi_3_1() {
        assertThat(description.path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void every_route_is_described_and_every_description_is_a_route() {
        var described = new TreeSet<String>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(mapped());
    }

    private TreeSet<String> mapped() {
        var mapping =
                application.running().web().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var mapped = new TreeSet<String>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/") && !pattern.startsWith("/api/openapi"))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method + " " + pattern))));
        return mapped;
    }

    @Test
    void every_command_has_the_body_its_binding_accepts() {
        for (var route : CommandRoutes.ALL) {
            var body = description
                    .path("paths")
                    .path(route.pattern())
                    .path("post")
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema");
            assertThat(body.path("properties").isEmpty()).as(route.pattern()).isFalse();
            assertThat(body.path("additionalProperties").asBoolean(true)).isFalse();
            assertThat(body.path("properties").has("centre")).isFalse();
        }
    }
}
