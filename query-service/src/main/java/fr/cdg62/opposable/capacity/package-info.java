/** The capacity of the service by month against the hours owed: what is available, what is owed by when, and how it could be spread. */
@NullMarked
package fr.cdg62.opposable.capacity;

import org.jspecify.annotations.NullMarked;
