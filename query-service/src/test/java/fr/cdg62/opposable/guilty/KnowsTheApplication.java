package fr.cdg62.opposable.guilty;

import fr.cdg62.opposable.application.StandIn;

/** Guilty: nobody imports the application. */
class KnowsTheApplication {

    StandIn application;
}
