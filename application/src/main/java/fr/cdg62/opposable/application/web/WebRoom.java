package fr.cdg62.opposable.application.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web server: the command API and the pages of this room, the read API and the pages of query-service. */
@SpringBootApplication(scanBasePackages = "fr.cdg62.opposable")
public class WebRoom {}
