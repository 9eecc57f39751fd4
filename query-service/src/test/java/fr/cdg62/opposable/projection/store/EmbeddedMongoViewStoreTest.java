package fr.cdg62.opposable.projection.store;

class EmbeddedMongoViewStoreTest extends ViewStoreContract {

    private EmbeddedMongo mongo;

    @Override
    ViewStore open() {
        mongo = EmbeddedMongo.inMemory();
        return new MongoViewStore(mongo.client().getDatabase("views"), mongo);
    }

    @Override
    void shut() {
        mongo.close();
    }
}
