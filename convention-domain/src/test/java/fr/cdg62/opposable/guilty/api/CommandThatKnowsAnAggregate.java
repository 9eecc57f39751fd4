package fr.cdg62.opposable.guilty.api;

import fr.cdg62.opposable.convention.model.Convention;

record CommandThatKnowsAnAggregate(Convention aggregate) {}
