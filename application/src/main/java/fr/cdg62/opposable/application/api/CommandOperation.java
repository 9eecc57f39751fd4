package fr.cdg62.opposable.application.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** A command as OpenAPI describes it. */
public final class CommandOperation {
    private CommandOperation() {}

    /** The operation at the address of that route. */
    public static Operation of(CommandRoute route) {
        var json = new Content()
                .addMediaType("application/json", new MediaType().schema(CommandSchema.body(route.command())));
        return new Operation()
                .operationId(route.command().getSimpleName())
                .addTagsItem(route.family())
                .summary(route.command().getSimpleName())
                .addParametersItem(parameter("path", "id", "the aggregate", new StringSchema())
                        .required(true))
                .addParametersItem(
                        parameter("header", "Idempotency-Key", "the same key and body are answered once", key()))
                .addParametersItem(
                        parameter("header", "If-Match", "the version last seen, as in ETag", new StringSchema()))
                .addParametersItem(parameter("query", "dryRun", "true: nothing is recorded", new BooleanSchema()))
                .requestBody(new RequestBody().required(true).content(json))
                .responses(responses());
    }

    private static Schema<?> key() {
        return new StringSchema().pattern("[!-~]{1,128}");
    }

    private static Parameter parameter(String in, String name, String description, Schema<?> schema) {
        return new Parameter().in(in).name(name).description(description).schema(schema);
    }

    private static ApiResponses responses() {
        return new ApiResponses()
                .addApiResponse("200", new ApiResponse().description("stream, version, position, events, repeated"))
                .addApiResponse("400", problem("the body, a value or a header is not what it should be"))
                .addApiResponse("401", problem("nobody is known behind the request"))
                .addApiResponse("403", problem("the role does not allow it"))
                .addApiResponse("404", problem("no such aggregate"))
                .addApiResponse("409", problem("a rule refuses it, or another command won the race"))
                .addApiResponse("412", problem("changed since the version given: the changes are told"))
                .addApiResponse("413", problem("the body is too long"))
                .addApiResponse("415", problem("not application/json"))
                .addApiResponse("422", problem("the key was used with other content"))
                .addApiResponse("503", problem("the store failed: send the same again"))
                .addApiResponse("507", problem("the disk is full"));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType()));
    }
}
