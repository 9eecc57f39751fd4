/** A project over HTTP and on its forms. */
package fr.cdg62.opposable.application.project;
