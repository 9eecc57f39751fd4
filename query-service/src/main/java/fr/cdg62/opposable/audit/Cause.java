package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.kernel.event.RecordedEvent;

/** A fact from which another follows, and how that is known. */
record Cause(RecordedEvent event, Link link) {}
