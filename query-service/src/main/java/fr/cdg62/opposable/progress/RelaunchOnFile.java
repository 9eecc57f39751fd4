package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.ProjectRelaunched;

/**
 * A relaunch of the party awaited.
 *
 * @param sequence the place of its event in the project's stream
 */
public record RelaunchOnFile(ProjectRelaunched sent, long sequence) {}
