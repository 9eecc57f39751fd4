
const KEY_INTRODUCED = 'journal.key-introduced';
const PARIS_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });
const PERIODS = { day: 10, month: 7, year: 4 };
const PERIOD_WORDS = { day: 'jour', month: 'mois', year: 'année' };

/** The keys of one origin, in the order of the events that introduce them; section 8. */
class Keys {
  constructor() {
    this.introduced = [];
    this.origin = undefined;
  }

  /** @param {{index, name, stream, revision}} event @param {Uint8Array|undefined} payload undefined when it is withheld */
  take({ index, name, stream, revision }, payload) {
    if (name !== KEY_INTRODUCED || revision !== 1 || !payload) return;
    try {
      const { origin, key, replaces, handover } = json(utf8(payload)) ?? {};
      const parsed = parseKey(key);
      const ours = parsed.origin === origin && stream === `journal-${origin.split('/')[1]}`;
      if (!ours || (this.origin ?? origin) !== origin) return;
      this.origin = origin;
      this.introduced.push({ ...parsed, index, replaces, handover });
    } catch (e) {
      if (!(e instanceof Malformed)) throw e;
    }
  }

  /** Finds which key was handed over by the one before. */
  async settle() {
    for (const [i, key] of this.introduced.entries()) {
      const before = this.introduced[i - 1];
      key.handed = i > 0 && key.replaces === before.text && (await handoverHolds(before, key));
    }
  }

  /** @param {number} size of a note @returns {object|undefined} the key of its time */
  of(size) {
    return this.introduced.findLast((key) => key.index < size);
  }

  /** @returns {boolean} this key is one the reader gave, or descends from one by valid handovers */
  trusted(key, given) {
    for (let i = this.introduced.indexOf(key); i >= 0; i--) {
      if (given.some(({ text }) => text === this.introduced[i].text)) return true;
      if (this.introduced[i].handed === false) return false;
    }
    return false;
  }
}

/** @returns {Promise<boolean|undefined>} undefined when this browser cannot tell */
async function handoverHolds(before, key) {
  try {
    return await ed25519(before.bytes, handoverText(before.text, key.text), unbase64(key.handover));
  } catch (e) {
    if (e instanceof Malformed) return false;
    throw e;
  }
}
