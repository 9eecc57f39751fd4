
const INTEGER_OCTETS = [0, 1, 2, 3, 4, 6, 8];

/**
 * A variable-length number of SQLite, of one to nine bytes. Beyond 2⁵³ it is only near: no length, place or rank of a sound store goes so far.
 * @returns {{value: number, end: number}} Malformed when it is not whole before `limit`
 */
function varint(bytes, at, limit) {
  let value = 0;
  let exact;
  for (let n = 0; n < 9; n++, at++) {
    if (at >= limit) throw new Malformed('a number is cut');
    const last = n === 8;
    if (n === 7) exact = BigInt(value);
    if (exact !== undefined) exact = last ? (exact << 8n) | BigInt(bytes[at]) : (exact << 7n) | BigInt(bytes[at] & 127);
    else value = value * 128 + (bytes[at] & 127);
    if (last || bytes[at] < 128) return { value: exact === undefined ? value : Number(BigInt.asIntN(64, exact)), end: at + 1 };
  }
}

/** One row: where each column stands in its record. */
class Row {
  /** @param {number} id @param {Uint8Array} bytes a record of SQLite @param {number} columns how many it must have */
  constructor(id, bytes, columns) {
    const header = varint(bytes, 0, bytes.length);
    if (!(header.value >= 1 && header.value <= bytes.length)) throw new Malformed('not the header of a record');
    Object.assign(this, { id, types: [], values: [] });
    let [at, place] = [header.end, header.value];
    for (let i = 0; i < columns; i++) {
      const type = varint(bytes, at, header.value);
      at = type.end;
      const octets = octetsOf(type.value);
      if (place + octets > bytes.length) throw new Malformed('a column runs past its record');
      this.types.push(type.value);
      this.values.push(bytes.subarray(place, place + octets));
      place += octets;
    }
    if (at !== header.value || place !== bytes.length) throw new Malformed('not a record of so many columns');
  }

  /** @returns {Uint8Array} the bytes of a text */
  textBytes(column) {
    if (this.types[column] < 13 || this.types[column] % 2 === 0) throw new Malformed('not a text');
    return this.values[column];
  }

  /** @returns {string} what is no UTF-8 in it is replaced */
  text(column) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.textBytes(column));
  }

  /** @returns {Uint8Array} */
  blob(column) {
    if (this.types[column] < 12 || this.types[column] % 2 === 1) throw new Malformed('not a blob');
    return this.values[column];
  }

  /** @returns {number} near beyond 2⁵³ */
  number(column) {
    const type = this.types[column];
    if (type === 8 || type === 9) return type - 8;
    if (type < 1 || type > 6) throw new Malformed('not a whole number');
    let value = 0n;
    for (const b of this.values[column]) value = (value << 8n) | BigInt(b);
    return Number(BigInt.asIntN(8 * this.values[column].length, value));
  }

  mustBeNull(column) {
    if (this.types[column] !== 0) throw new Malformed('not a row id in its place');
  }
}

function octetsOf(type) {
  if (type < 0 || type === 10 || type === 11) throw new Malformed('not a type');
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type === 7 ? 8 : (INTEGER_OCTETS[type] ?? 0);
}
