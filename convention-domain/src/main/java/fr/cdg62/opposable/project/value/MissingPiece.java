package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.convention.value.Party;

/**
 * What is missing before something may be done.
 *
 * @param piece a step, a channel, a duty or a deliverable, by its code
 * @param owedBy who has to provide it
 */
public record MissingPiece(String piece, Party owedBy) {}
