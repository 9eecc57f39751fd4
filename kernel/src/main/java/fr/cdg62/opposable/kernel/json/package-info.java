/** The one mapping between the product's values and JSON, used by the store, the views and the API alike. */
@NullMarked
package fr.cdg62.opposable.kernel.json;

import org.jspecify.annotations.NullMarked;
