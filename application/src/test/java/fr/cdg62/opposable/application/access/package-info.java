/** What each account is shown, on the running application. */
package fr.cdg62.opposable.application.access;
