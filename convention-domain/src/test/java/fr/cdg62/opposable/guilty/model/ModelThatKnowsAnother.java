package fr.cdg62.opposable.guilty.model;

import fr.cdg62.opposable.convention.model.Convention;

record ModelThatKnowsAnother(Convention aggregate) {}
