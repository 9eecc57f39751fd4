package fr.cdg62.opposable.assistance.value;

import java.time.LocalDate;

/** A session set for a day to come. It counts for nothing until it is held. */
public record PlannedAssistance(PlanId planId, LocalDate plannedFor, int minutes) {}
