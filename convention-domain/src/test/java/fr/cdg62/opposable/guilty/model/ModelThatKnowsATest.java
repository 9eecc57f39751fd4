package fr.cdg62.opposable.guilty.model;

import fr.cdg62.opposable.cast.Told;

record ModelThatKnowsATest(Told told) {}
