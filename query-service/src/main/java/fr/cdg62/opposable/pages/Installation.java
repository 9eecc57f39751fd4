package fr.cdg62.opposable.pages;

/**
 * What every page says of the installation it comes from.
 *
 * @param simulated whether its time is simulated: then nothing in it is a real fact, and every page says so
 * @param centreLabel the centre's name as people say it, {@code CDG 62}
 */
public record Installation(boolean simulated, String centreLabel) {}
