/** The register, loaded whole, twice and damaged. */
package fr.cdg62.opposable.application.register;
