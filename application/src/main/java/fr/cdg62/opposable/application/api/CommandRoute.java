package fr.cdg62.opposable.application.api;

/**
 * Where a command is sent: {@code POST /api/conventions/{id}/draft}.
 *
 * @param family the plural of what the aggregate is
 * @param verb what is asked of it
 * @param command the class of the command
 */
public record CommandRoute(String family, String verb, Class<?> command) {
    /** The pattern of its address. */
    public String pattern() {
        return "/api/" + family + "/{id}/" + verb;
    }

    /** Where the aggregate is read. */
    public String resource(String id) {
        return "/api/" + family + "/" + id;
    }
}
