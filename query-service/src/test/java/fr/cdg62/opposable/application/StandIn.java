package fr.cdg62.opposable.application;

/** Stands for the application, which is not on this module's path, so that a guilty class can know it. */
public final class StandIn {}
