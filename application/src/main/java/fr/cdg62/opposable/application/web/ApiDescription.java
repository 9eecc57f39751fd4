package fr.cdg62.opposable.application.web;

import fr.cdg62.opposable.application.api.CommandOperation;
import fr.cdg62.opposable.application.api.CommandRoutes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds the commands to the description of the API, from the same table that gives them their addresses. */
@Component
public final class ApiDescription implements OpenApiCustomizer {
    @Override
    public void customise(OpenAPI description) {
        description.setInfo(new Info()
                .title("Opposable")
                .version("1")
                .description("Commands are verbs; reads take two times, on and knownAt; problems follow RFC 9457."));
        description.setServers(null);
        for (var route : CommandRoutes.ALL) {
            description.path(route.pattern(), new PathItem().post(CommandOperation.of(route)));
        }
    }
}
