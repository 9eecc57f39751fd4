
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const HASH = /^[0-9a-f]{64}$/;
const SALT = /^[0-9a-f]{32}$/;
const LEAF_BYTE = Uint8Array.of(0);
const NODE_BYTE = Uint8Array.of(1);

/**
 * The text of section 3. What JSON.stringify does to a string is what RFC 8785 asks, and sort() compares UTF-16 code units.
 * @param {unknown} value @returns {string} refused when it holds half a surrogate pair or a number that is not whole
 */
function canonical(value) {
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new Malformed('half of a surrogate pair');
    return JSON.stringify(value);
  }
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') throw new Malformed('neither text, whole number, list nor object');
  const members = Object.keys(value).sort().map((name) => `${canonical(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
}

/** @param {Uint8Array} line @returns {object} an object written exactly as section 3 says */
function canonicalObject(line) {
  const text = utf8(line);
  const value = parsed(text);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Malformed('not an object');
  if (canonical(value) !== text) throw new Malformed('not the canonical text');
  return value;
}

/** @param {string} salt 32 hexadecimal digits @param {Uint8Array} payload as stored @returns {string} section 2 */
function payloadHash(salt, payload) {
  if (typeof salt !== 'string' || !SALT.test(salt)) throw new Malformed('not a salt');
  return hex(sha256(unhex(salt), payload));
}

/** @param {unknown} value @returns {boolean} a whole number section 3 can write */
function whole(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

/** @param {unknown} value an instant of section 3 that the calendar has @returns {boolean} */
function instant(value) {
  return typeof value === 'string' && INSTANT.test(value)
    && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
}

/** @param {unknown} value @returns {boolean} 64 hexadecimal digits */
function isHash(value) {
  return typeof value === 'string' && HASH.test(value);
}

/** @param {object} event the members of section 3, with its payloadHash @returns {string} */
function eventText({ eventId, metadata, name, payloadHash, recordedAt, revision, sequence, stream }) {
  const texts = [eventId, name, stream].every((text) => typeof text === 'string');
  const entries = metadata !== null && typeof metadata === 'object' && !Array.isArray(metadata)
    && Object.values(metadata).every((text) => typeof text === 'string') && !Object.hasOwn(metadata, 'salt');
  if (!texts || !entries || !instant(recordedAt) || !isHash(payloadHash)) throw new Malformed('not an event');
  if (!whole(revision) || revision < 1 || !whole(sequence)) throw new Malformed('not a revision or a sequence');
  return canonical({ eventId, metadata, name, payloadHash, recordedAt, revision, sequence, stream });
}

/** @param {string} text @returns {Uint8Array} the leaf of section 4 */
function leafOf(text) {
  return sha256(LEAF_BYTE, UTF8.encode(text));
}
