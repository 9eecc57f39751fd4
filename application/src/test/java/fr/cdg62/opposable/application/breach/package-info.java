/** Breaches and formal notices over HTTP and on their forms. */
package fr.cdg62.opposable.application.breach;
