package fr.cdg62.opposable.guilty;

import fr.cdg62.opposable.convention.model.Convention;

/** Guilty: an aggregate is not read but folded. */
class KnowsAModel {

    Convention model;
}
