/** The whole application, started once on a free port and a fresh folder, asked over HTTP. */
package fr.cdg62.opposable.application;
