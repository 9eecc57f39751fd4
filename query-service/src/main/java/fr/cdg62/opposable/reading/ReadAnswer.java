package fr.cdg62.opposable.reading;

/** An answer of the read API: it always says how it is to be read. */
public interface ReadAnswer {

    /** The two times, and how far the views had gone. */
    AsOf asOf();
}
