/** Axon's side: its event store read as a log, its streaming processors for claims and segments, its tokens beside the views. */
@NullMarked
package fr.cdg62.opposable.projection.live;

import org.jspecify.annotations.NullMarked;
