/** Policies fed by a store that is old, slow to forget, failing or killed. */
package fr.cdg62.opposable.application.policy;
