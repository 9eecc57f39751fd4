package fr.cdg62.opposable.kernel.architecture.guilty;

import tools.jackson.databind.json.JsonMapper;

/** Breaks a rule on purpose: only the json package may know Jackson. */
public record KnowsJackson(JsonMapper mapper) {}
