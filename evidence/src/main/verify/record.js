
function logSums(bytes, [first, second], little) {
  const view = viewOf(bytes);
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + view.getUint32(at, little) + second) >>> 0;
    second = (second + view.getUint32(at + 4, little) + first) >>> 0;
  }
  return [first, second];
}

/** @returns {{value: number, end: number}} NaN when this page cannot count so far: no length nor position of a store does */
function varint(bytes, at) {
  let value = 0;
  for (let n = 0; n < 8; n++, at++) {
    if (at >= bytes.length) throw new Malformed('a number is cut');
    value = value * 128 + (bytes[at] & 127);
    if (bytes[at] < 128) return { value: Number.isSafeInteger(value) ? value : NaN, end: at + 1 };
  }
  return { value: NaN, end: at + 1 };
}

const INTEGER_OCTETS = [0, 1, 2, 3, 4, 6, 8];

/** @param {Uint8Array} bytes a record of SQLite @returns {Array<null|number|Uint8Array>} */
function record(bytes) {
  const header = varint(bytes, 0);
  const row = [];
  if (!(header.value <= bytes.length)) throw new Malformed('a row is cut');
  let body = header.value;
  for (let at = header.end; at < header.value; ) {
    const type = varint(bytes, at);
    at = type.end;
    const octets = type.value >= 12 ? Math.floor((type.value - 12) / 2) : type.value === 7 ? 8 : (INTEGER_OCTETS[type.value] ?? 0);
    if (!(body + octets <= bytes.length)) throw new Malformed('a row is cut');
    row.push(column(type.value, bytes.subarray(body, body + octets)));
    body += octets;
  }
  return row;
}

function column(type, bytes) {
  if (type >= 12) return bytes;
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return viewOf(bytes).getFloat64(0);
  if (type > 9) throw new Malformed('not a type');
  let value = 0n;
  for (const b of bytes) value = (value << 8n) | BigInt(b);
  const number = Number(BigInt.asIntN(8 * bytes.length, value));
  if (!Number.isSafeInteger(number)) throw new Malformed('a number is too great');
  return number;
}

/** @param {unknown} value a text of a row @returns {string|undefined} */
function textOf(value) {
  return value instanceof Uint8Array ? utf8(value) : undefined;
}
