package fr.cdg62.opposable.axonserver.guilty;

import com.tngtech.archunit.core.domain.JavaClass;

/** Knows a library that is none of the store's. */
record KnowsTheWeb(JavaClass other) {}
