package fr.cdg62.opposable.project.value;

/** What goes live at the end of a project (R22): acts to the prefecture, flows to the public accountant, summons by i-délibRE. */
public enum Channel {
    ACTES,
    PES,
    IDELIBRE
}
