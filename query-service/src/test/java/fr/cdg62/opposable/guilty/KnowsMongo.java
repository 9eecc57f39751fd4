package fr.cdg62.opposable.guilty;

import com.mongodb.client.MongoClient;

/** Guilty: a view is read through the views. */
class KnowsMongo {

    MongoClient client;
}
