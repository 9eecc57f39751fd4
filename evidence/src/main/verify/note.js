
const HASH64 = '[A-Za-z0-9+/]{43}=';
const NUMBER = '0|[1-9][0-9]{0,15}';
const NAME = '[^/ \\t\\n\\v\\f\\r+]+';
const NOTE_MAX = 16384;
const NOTE = new RegExp([
  `^(?<text>(?<origin>opposable/(?<centre>${NAME})/${NAME})\\n`,
  `(?<size>${NUMBER})\\n(?<root>${HASH64})\\n`,
  `number (?<number>${NUMBER})\\ntime (?<time>\\S+)\\nstreams (?<streams>${NUMBER}) (?<streamsRoot>${HASH64})\\n`,
  '(?:previous (?<previous>[0-9a-f]{64})\\n)?(?:day (?<day>[0-9a-f]{64})\\n)?',
  '(?:month (?<month>[0-9a-f]{64})\\n)?(?:year (?<year>[0-9a-f]{64})\\n)?(?<clock>clock SIMULATED\\n)?)',
  '\\n— (?<signer>[^ \\n]+) (?<signature>[A-Za-z0-9+/]{91}=)\\n$',
].join(''), 'u');
const KEY = new RegExp(`^(opposable/(${NAME})/${NAME})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})$`, 'u');

/** @param {Uint8Array} bytes a note's file @returns {object} the note of section 7; refused when it is not of that form */
function parseNote(bytes) {
  const parts = bytes.length <= NOTE_MAX ? NOTE.exec(utf8(bytes))?.groups : undefined;
  if (!parts || parts.signer !== parts.origin || !instant(parts.time)) throw new Malformed('not a note');
  const numbers = [parts.size, parts.number, parts.streams].map(Number);
  if (!numbers.every(whole) || numbers[0] < 1 || numbers[1] < 1) throw new Malformed('not a number');
  const signed = unbase64(parts.signature);
  return {
    origin: parts.origin,
    centre: parts.centre,
    size: numbers[0],
    root: unbase64(parts.root),
    number: numbers[1],
    time: parts.time,
    streams: numbers[2],
    streamsRoot: unbase64(parts.streamsRoot),
    previous: parts.previous,
    day: parts.day,
    month: parts.month,
    year: parts.year,
    simulated: parts.clock !== undefined,
    text: UTF8.encode(parts.text),
    keyId: hex(signed.subarray(0, 4)),
    signature: signed.subarray(4),
  };
}

/** @param {string} text a key as section 7 writes it @returns {{text, origin, centre, id, bytes}} refused when its id is another's */
function parseKey(text) {
  const parts = typeof text === 'string' && KEY.exec(text);
  if (!parts) throw new Malformed('not a key');
  const [, origin, centre, id, encoded] = parts;
  const typed = unbase64(encoded);
  const expected = hex(sha256(UTF8.encode(`${origin}\n`), typed).subarray(0, 4));
  if (typed[0] !== 1 || id !== expected) throw new Malformed('not the id of this key');
  return { text, origin, centre, id, bytes: typed.subarray(1) };
}

/** @returns {Uint8Array} what the key before signs, section 8 */
function handoverText(before, after) {
  return UTF8.encode(`opposable/key-handover/v1\n${before}\n${after}\n`);
}

/** @returns {Promise<boolean|undefined>} undefined when this browser cannot verify Ed25519 */
async function ed25519(key, text, signature) {
  let imported;
  try {
    imported = await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
  } catch {
    return (await canEd25519()) ? false : undefined;
  }
  return crypto.subtle.verify({ name: 'Ed25519' }, imported, signature, text);
}

/** @returns {Promise<boolean>} this browser knows Ed25519 */
async function canEd25519() {
  try {
    const point = unhex('03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8');
    await crypto.subtle.importKey('raw', point, { name: 'Ed25519' }, false, ['verify']);
    return true;
  } catch {
    return false;
  }
}
