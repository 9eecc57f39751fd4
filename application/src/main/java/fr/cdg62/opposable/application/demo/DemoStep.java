package fr.cdg62.opposable.application.demo;

import java.time.LocalDate;

/**
 * Something recorded in the demonstration.
 *
 * @param on the simulated day on which it is recorded, Europe/Paris
 * @param id the last part of the command's id
 * @param command what is recorded
 */
record DemoStep(LocalDate on, String id, Object command) {}
