package fr.cdg62.opposable.application.web;

import fr.cdg62.opposable.application.api.CommandApi;
import fr.cdg62.opposable.application.api.CommandRoutes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives each row of the table of commands its own address, so that the server knows exactly those. */
@Component
public final class CommandMappings implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping mapping;
    private final CommandApi api;

    /** Mappings added to that table of addresses. */
    public CommandMappings(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, CommandApi api) {
        this.mapping = mapping;
        this.api = api;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            var take = CommandApi.class.getMethod("take", HttpServletRequest.class, HttpServletResponse.class);
            for (var route : CommandRoutes.ALL) {
                var info = RequestMappingInfo.paths(route.pattern())
                        .methods(RequestMethod.POST)
                        .options(mapping.getBuilderConfiguration())
                        .build();
                mapping.registerMapping(info, api, take);
            }
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
