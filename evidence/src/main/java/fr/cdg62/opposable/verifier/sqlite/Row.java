package fr.cdg62.opposable.verifier.sqlite;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.nio.charset.StandardCharsets;

/** One row of a table: where each column stands in its record. Used again for each row; one instance a thread. */
public final class Row {

    private final int columns;
    private final long[] types;
    private final int[] places;
    private byte[] bytes = new byte[0];
    private long id;
    private int at;

    /** A row of a table with this many columns. */
    public Row(int columns) {
        this.columns = columns;
        types = new long[columns];
        places = new int[columns];
    }

    void read(TablePage page) throws Malformed {
        bytes = page.payload();
        id = page.rowId();
        int end = page.payloadLength();
        at = 0;
        long header = varint(end);
        Malformed.unless(header >= 1 && header <= end, "the header of a record");
        int place = (int) header;
        for (int i = 0; i < columns; i++) {
            types[i] = varint((int) header);
            places[i] = place;
            long length = length(types[i]);
            Malformed.unless(length >= 0 && length <= end - place, "a column inside its record");
            place += (int) length;
        }
        Malformed.unless(at == (int) header && place == end, "a record of " + columns + " columns");
    }

    private long varint(int end) throws Malformed {
        long value = 0;
        for (int i = 0; i < 9; i++) {
            Malformed.unless(at < end, "a number inside its record");
            byte b = bytes[at++];
            if (i == 8) {
                return (value << 8) | (b & 0xff);
            }
            value = (value << 7) | (b & 0x7f);
            if (b >= 0) {
                break;
            }
        }
        return value;
    }

    private static long length(long type) throws Malformed {
        Malformed.unless(type >= 0 && type != 10 && type != 11, "a known type");
        return switch ((int) Math.min(type, 12)) {
            case 0, 8, 9 -> 0;
            case 1, 2, 3, 4 -> type;
            case 5 -> 6;
            case 6, 7 -> 8;
            default -> (type - 12) / 2;
        };
    }

    /** The row's id. */
    public long id() {
        return id;
    }

    /** The bytes all columns stand in. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a column begins. */
    public int from(int column) {
        return places[column];
    }

    /** Where a column of text ends; refuses another type. */
    public int textEnd(int column) throws Malformed {
        Malformed.unless(types[column] >= 13 && (types[column] & 1) == 1, "a text");
        return places[column] + (int) ((types[column] - 13) / 2);
    }

    /** Where a column of bytes ends; refuses another type. */
    public int blobEnd(int column) throws Malformed {
        Malformed.unless(types[column] >= 12 && (types[column] & 1) == 0, "a blob");
        return places[column] + (int) ((types[column] - 12) / 2);
    }

    /** A column of text. */
    public String text(int column) throws Malformed {
        return new String(bytes, places[column], textEnd(column) - places[column], StandardCharsets.UTF_8);
    }

    /** A whole number; refuses another type. */
    public long number(int column) throws Malformed {
        long type = types[column];
        Malformed.unless((type >= 1 && type <= 6) || type == 8 || type == 9, "a whole number");
        return type >= 8 ? type - 8 : Big.signed(bytes, places[column], type == 5 ? 6 : type == 6 ? 8 : (int) type);
    }

    /** Refuses a column that is not null. */
    public void mustBeNull(int column) throws Malformed {
        Malformed.unless(types[column] == 0, "a row id in its place");
    }
}
