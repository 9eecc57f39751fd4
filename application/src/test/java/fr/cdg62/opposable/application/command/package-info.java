/** The command port where its store fails. */
package fr.cdg62.opposable.application.command;
