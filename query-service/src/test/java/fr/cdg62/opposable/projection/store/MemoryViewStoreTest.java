package fr.cdg62.opposable.projection.store;

class MemoryViewStoreTest extends ViewStoreContract {

    @Override
    ViewStore open() {
        return new MemoryViewStore();
    }

    @Override
    void shut() {}
}
