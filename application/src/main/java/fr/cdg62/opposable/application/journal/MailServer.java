package fr.cdg62.opposable.application.journal;

/**
 * The relay that takes mail. It knows this machine: no password is kept here. TLS is used where the relay offers it.
 *
 * @param host its name or address
 * @param port 25 unless said otherwise
 * @param from who writes
 */
public record MailServer(String host, int port, String from) {}
