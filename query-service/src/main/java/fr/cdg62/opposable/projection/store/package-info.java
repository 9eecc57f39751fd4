/** Where views, their day versions, their pointers and their tokens are kept: in memory, or in any server that speaks MongoDB's protocol. */
@NullMarked
package fr.cdg62.opposable.projection.store;

import org.jspecify.annotations.NullMarked;
