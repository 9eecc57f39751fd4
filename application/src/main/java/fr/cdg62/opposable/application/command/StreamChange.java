package fr.cdg62.opposable.application.command;

import java.time.Instant;

/**
 * A fact recorded since a caller last read.
 *
 * @param event the stored name
 * @param sequence its place in the stream
 * @param actor the account that caused it
 * @param recordedAt when, UTC
 */
public record StreamChange(String event, long sequence, String actor, Instant recordedAt) {}
