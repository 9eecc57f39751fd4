@org.jspecify.annotations.NullMarked
package fr.cdg62.opposable.application.ledger;
