package fr.cdg62.opposable.project.value;

import java.time.LocalDate;

/** From that day on, it is that holder's turn to act. */
public record HoldingChange(LocalDate from, ProjectHolder holder) {}
