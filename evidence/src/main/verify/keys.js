
const KEY_INTRODUCED = 'journal.key-introduced';
const KEY_STREAMS = 'journal-';
const REASONS = ['FIRST', 'PLANNED', 'COMPROMISED', 'LOST'];

/** The keys of one origin, in the order of the events that introduce them, and which of them the reader's trust reaches; section 8. */
class Keys {
  /** @param {object[]} given the reader's keys @param {Findings} findings */
  constructor(given, findings) {
    Object.assign(this, { given, findings, introduced: [] });
  }

  /**
   * @param {Array<{index, stream, sequence, payload: Uint8Array|undefined}>} events the payload is undefined when it is withheld
   * @param {string} origin @param {number} sealed the size of the last note @param {string} file where the events stand
   */
  async read(events, origin, sealed, file) {
    const stream = KEY_STREAMS + origin.split('/')[1];
    for (const event of events.filter((one) => one.stream === stream).sort((a, b) => a.index - b.index)) {
      try {
        await this.readOne(event, origin, sealed, file);
      } catch (e) {
        if (!(e instanceof Malformed)) throw e;
        this.findings.add('KEY_UNEXPECTED', { file, index: event.index, stream, sequence: event.sequence },
          `L’événement ${number(event.index)} devrait donner une clé, et n’en contient pas.`);
      }
    }
    if (!this.given.length || this.introduced.some((key) => this.gave(key))) return;
    this.findings.add('KEY_UNEXPECTED', {}, 'Aucune clé de ce journal n’est celle que vous avez donnée.');
  }

  async readOne({ index, stream, sequence, payload }, origin, sealed, file) {
    if (!payload) throw new Malformed('withheld');
    const { key: text, origin: named, reason, replaces = null, handover = null } = jsonObject(payload);
    const key = { ...parseKey(text), index };
    const texts = [replaces, handover].every((value) => value === null || typeof value === 'string');
    if (key.origin !== origin || named !== origin || !REASONS.includes(reason) || !texts) throw new Malformed('not a key of this journal');
    const before = this.introduced[this.introduced.length - 1];
    const signs = before && reason === 'PLANNED' && replaces === before.text && handover !== null;
    const handed = signs ? await handoverHolds(before, key, handover) : false;
    key.unknown = handed === undefined;
    key.trusted = this.gave(key) || (handed === true && before.trusted);
    this.introduced.push(key);
    if (!before || handed || key.unknown || this.gave(key) || index >= sealed) return;
    this.findings.add('KEY_HANDOVER_MISSING', { file, index, stream, sequence },
      `La clé ${key.id} a remplacé celle d’avant sans que celle-ci l’ait désignée à l’avance : obtenez cette clé du centre, et donnez-la.`);
  }

  gave(key) {
    return this.given.some(({ text }) => text === key.text);
  }

  /** @param {number} size of a note @returns {object|undefined} the key of its time */
  of(size) {
    return this.introduced.findLast((key) => key.index < size);
  }

  /** Whether a note is signed by the key of its time; what is wrong is a finding. @returns {Promise<boolean>} */
  async signed(note, file) {
    const place = { file, note: note.number };
    const key = this.of(note.size);
    if (!key || key.id !== note.keyId || key.origin !== note.origin) {
      this.findings.add('KEY_UNEXPECTED', place, `Le sceau n° ${note.number} n’est pas signé par la clé que le journal avait alors.`);
      return false;
    }
    const holds = await ed25519(key.bytes, note.text, note.signature);
    if (holds === undefined || key.unknown) {
      this.findings.add('NOT_CHECKED', place, `Ce navigateur ne sait pas vérifier la signature Ed25519 du sceau n° ${note.number} : utilisez une version plus récente.`);
    } else if (!holds) {
      this.findings.add('SIGNATURE_INVALID', place, `La signature du sceau n° ${note.number} n’est pas celle de ce texte.`);
    }
    return holds === true;
  }

  /** Compares the file of public keys with what the events introduced: one may be shorter, where they both speak they agree. */
  async compare(path, given) {
    const bytes = await wholeFile(given).catch(() => undefined);
    if (bytes && this.agrees(bytes)) return;
    this.findings.add('KEY_UNEXPECTED', { file: path }, `Le fichier ${path} n’est pas la liste des clés que les événements donnent.`);
  }

  agrees(bytes) {
    try {
      const lines = utf8(bytes).split('\n');
      if (lines.pop() !== '') return false;
      return lines.map(parseKey).every(({ text }, i) => i >= this.introduced.length || this.introduced[i].text === text);
    } catch (e) {
      if (e instanceof Malformed) return false;
      throw e;
    }
  }
}

/** @returns {string|undefined} the origin the first key of a journal that has no note was introduced for */
function originOfKeys(events) {
  for (const { stream, payload } of events) {
    try {
      const { origin, centre } = parseKey(payload && jsonObject(payload).key);
      if (stream === KEY_STREAMS + centre) return origin;
    } catch (e) {
      if (!(e instanceof Malformed)) throw e;
    }
  }
  return undefined;
}

/** @returns {Promise<boolean|undefined>} undefined when this browser cannot tell */
async function handoverHolds(before, key, handover) {
  try {
    const signature = unbase64(handover);
    return signature.length === 64 && (await ed25519(before.bytes, handoverText(before.text, key.text), signature));
  } catch (e) {
    if (e instanceof Malformed) return false;
    throw e;
  }
}
