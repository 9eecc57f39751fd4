
const LEVELS_MAX = 64;
const NUMBER_MAX = 40;
const JSON_NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/**
 * Reads JSON where JSON.parse would let pass what two readers may understand in two ways: a member named twice is refused, a number that is not
 * written as a whole one is kept apart, and no text is deeper than 64 levels.
 */
class JsonReader {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.depth = 0;
  }

  /** @returns {any} what the whole text says */
  read() {
    const value = this.value();
    this.blanks();
    if (this.at !== this.text.length) throw new Malformed('something follows');
    return value;
  }

  value() {
    this.blanks();
    const first = this.text[this.at];
    if (first === '{') return this.members();
    if (first === '[') return this.elements();
    if (first === '"') return this.string();
    for (const [word, value] of [['true', true], ['false', false], ['null', null]]) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.number();
  }

  members() {
    const members = {};
    this.opens();
    if (this.next('}')) return this.closed(members);
    do {
      this.blanks();
      const name = this.string();
      if (!this.next(':') || Object.hasOwn(members, name)) throw new Malformed('not a member named once');
      Object.defineProperty(members, name, { value: this.value(), enumerable: true });
    } while (this.next(','));
    if (!this.next('}')) throw new Malformed('an object does not end');
    return this.closed(members);
  }

  elements() {
    const elements = [];
    this.opens();
    if (this.next(']')) return this.closed(elements);
    do elements.push(this.value());
    while (this.next(','));
    if (!this.next(']')) throw new Malformed('a list does not end');
    return this.closed(elements);
  }

  opens() {
    this.at++;
    if (++this.depth > LEVELS_MAX) throw new Malformed('too many levels');
  }

  closed(value) {
    this.depth--;
    return value;
  }

  next(mark) {
    this.blanks();
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  blanks() {
    while (' \t\r\n'.includes(this.text[this.at] ?? '!')) this.at++;
  }

  string() {
    const from = this.at;
    if (this.text[from] !== '"') throw new Malformed('not a string');
    for (this.at++; this.text[this.at] !== '"'; this.at++) {
      if (this.text[this.at] === '\\') this.at++;
      if (this.at >= this.text.length) throw new Malformed('a string does not end');
    }
    this.at++;
    return parsed(this.text.slice(from, this.at));
  }

  /** A number that is not a whole one as section 3 writes it becomes an object, which no place for a number takes. */
  number() {
    JSON_NUMBER.lastIndex = this.at;
    const [text] = JSON_NUMBER.exec(this.text) ?? [];
    if (text === undefined || text.length > NUMBER_MAX) throw new Malformed('not a number');
    this.at += text.length;
    return /^-?[0-9]+$/.test(text) ? Number(text) : Object(Number(text));
  }
}

/** @param {string} text @returns {any} what JSON says; refused when it is no JSON */
function json(text) {
  return new JsonReader(text).read();
}

/** @param {string} text @returns {any} the same by the browser's own reader, fast and blind to a member named twice */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed('not JSON');
  }
}

/** @param {Uint8Array} bytes @returns {object} the one object they are */
function jsonObject(bytes) {
  const value = json(utf8(bytes));
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Malformed('not an object');
  return value;
}
