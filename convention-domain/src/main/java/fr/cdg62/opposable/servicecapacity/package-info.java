/**
 * The time a centre's service can give to assistance, month after month. It binds nobody: the convention owes two hours whatever
 * the service can give. It is declared so that the centre sees in time whether it will be able to hold to article 3-3.
 */
@NullMarked
package fr.cdg62.opposable.servicecapacity;

import org.jspecify.annotations.NullMarked;
