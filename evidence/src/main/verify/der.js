
/** @typedef {{tag: number, bytes: Uint8Array, body: Uint8Array}} Der one element: its tag, all of it, and what it holds */

/** @param {Uint8Array} bytes @param {number} at @returns {Der} refused when a length is indefinite or runs past the end */
function derAt(bytes, at) {
  const tag = bytes[at];
  let length = bytes[at + 1];
  let start = at + 2;
  if (tag === undefined || length === undefined || (tag & 31) === 31) throw new Malformed('not DER');
  if (length > 127) {
    const octets = length - 128;
    if (octets < 1 || octets > 4) throw new Malformed('not a DER length');
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + (bytes[start + i] ?? Infinity);
    start += octets;
  }
  if (start + length > bytes.length) throw new Malformed('cut short');
  return { tag, bytes: bytes.subarray(at, start + length), body: bytes.subarray(start, start + length) };
}

/** @param {Uint8Array} bytes @returns {Der} the one element these bytes are */
function der(bytes) {
  const element = derAt(bytes, 0);
  if (element.bytes.length !== bytes.length) throw new Malformed('something follows');
  return element;
}

/** @param {Der|undefined} element @param {number} [tag] the tag it must have @returns {Der[]} what it is made of */
function inside(element, tag = 0x30) {
  expect(element, tag);
  const found = [];
  for (let at = 0; at < element.body.length; at += found[found.length - 1].bytes.length) found.push(derAt(element.body, at));
  return found;
}

/** @param {Der|undefined} element @param {number} tag @returns {Der} */
function expect(element, tag) {
  if (element?.tag !== tag) throw new Malformed('not the element expected');
  return element;
}

/** @param {Der} element @returns {string} an object identifier, in digits and dots */
function oid(element) {
  const numbers = [];
  let number = 0;
  for (const b of expect(element, 0x06).body) {
    number = number * 128 + (b & 127);
    if (b < 128) {
      numbers.push(number);
      number = 0;
    }
  }
  const first = Math.min(2, Math.floor(numbers[0] / 40));
  return [first, numbers[0] - 40 * first, ...numbers.slice(1)].join('.');
}

/** @param {Der} element UTCTime or GeneralizedTime, in UTC @returns {number} milliseconds since 1970 */
function derTime(element) {
  const parts = /^(\d\d)?(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(utf8(element.body));
  if (!parts || (element.tag === 0x17) !== (parts[1] === undefined)) throw new Malformed('not a time');
  const [, century, year, month, day, hour, minute, second, fraction] = parts;
  const full = `${century ?? (Number(year) < 50 ? '20' : '19')}${year}`;
  const milliseconds = fraction ? Math.floor(Number(`0${fraction}`) * 1000) : 0;
  const time = Date.parse(`${full}-${month}-${day}T${hour}:${minute}:${second}.${String(milliseconds).padStart(3, '0')}Z`);
  if (Number.isNaN(time)) throw new Malformed('not a time');
  return time;
}
