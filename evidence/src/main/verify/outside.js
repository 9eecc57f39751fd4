
/** Compares a journal with what the reader got elsewhere: keys, notes of witnesses, certificates of authorities. */
class Outside {
  /** @param {{keys: object[], notes: object[], certificates: object[]}} reader @param {Findings} findings @param {Progress} progress */
  constructor(reader, findings, progress) {
    Object.assign(this, { reader, findings, progress });
    this.anchors = [];
    this.stamps = [];
  }

  /** @param {{kind, whole, origin, notes: Notes, last, events: number, keys: Keys}} examined */
  async examine(examined) {
    const signed = new Set();
    for (const seal of examined.notes.all) {
      if (await examined.keys.signed(seal.note, seal.path)) signed.add(seal);
      await this.progress.advance(0);
    }
    const key = examined.last && examined.keys.of(examined.last.note.size);
    if (key?.trusted && signed.has(examined.last)) this.anchors.push(`KEY ${key.id}`);
    for (const witness of this.reader.notes) await this.checkWitness(witness, examined);
    for (const seal of examined.notes.all) {
      if (seal.stamp) await this.checkStamp(seal);
      await this.progress.advance(0);
    }
    const trusted = this.stamps.filter((stamp) => stamp.trusted);
    const farthest = trusted.reduce((best, stamp) => (best && best.seal.note.size >= stamp.seal.note.size ? best : stamp), undefined);
    if (farthest) this.anchors.push(`STAMP ${farthest.seal.number} ${instantText(farthest.time)}`);
  }

  /** Section 11. */
  async checkWitness({ file, note, hash }, { kind, whole, origin, notes, last, events, keys }) {
    const place = { file, note: note.number };
    const say = (code, text) => this.findings.add(code, place, `Sceau n° ${note.number} du témoin : ${text}`);
    const own = notes.get(note.number);
    const lastNumber = last?.number ?? 0;
    if (note.origin !== origin) return say('WITNESS_DIFFERS', 'il est d’un autre journal.');
    if (own && own.hash !== hash) return say('WITNESS_DIFFERS', 'le journal en montre un autre sous ce numéro.');
    if (!own) {
      if (last && note.number === lastNumber + 1 && note.previous !== last.hash) return say('WITNESS_DIFFERS', 'il ne suit pas le dernier sceau montré.');
      if (!whole || note.number <= lastNumber) return say('NOTE_MISSING', 'il ne peut pas être comparé, car il manque ici.');
      if (note.size > events && kind === 'STORE') return say('WITNESS_DIFFERS', 'il compte plus d’événements que la base n’en a : la fin a été coupée.');
      if (note.size > events) return say('NOTE_MISSING', 'il est plus récent que l’export.');
      say('NOTE_MISSING', 'il n’est plus parmi ceux du journal.');
      if (!(await keys.signed(note, file))) return undefined;
    }
    return void this.anchors.push(`WITNESS ${note.number}`);
  }

  /** Section 9. */
  async checkStamp(seal) {
    const { reader, findings } = this;
    const place = { file: seal.stamp.path, note: seal.number };
    try {
      const stamp = await checkStamp(await wholeFile(seal.stamp), unhex(seal.hash), reader.certificates);
      this.stamps.push({ seal, ...stamp });
      if (reader.certificates.length && !stamp.trusted) {
        findings.add('STAMP_UNTRUSTED', place, `L’horodatage du sceau n° ${seal.number} ne vient d’aucune des autorités que vous avez données.`);
      }
    } catch (e) {
      if (e instanceof DOMException && !(e.name === 'OperationError' || e.name === 'DataError')) throw e;
      if (e instanceof Unsupported) {
        findings.add('NOT_CHECKED', place, `Ce navigateur ne sait pas vérifier l’horodatage du sceau n° ${seal.number}.`);
      } else {
        findings.add('STAMP_INVALID', place, `L’horodatage du sceau n° ${seal.number} n’est pas le sien, ou sa signature ne tient pas.`);
      }
    }
  }

  /** @returns {object|undefined} the time-stamp of the latest note that has one, a trusted one if there is any */
  stamp() {
    return this.stamps.findLast(({ trusted }) => trusted) ?? this.stamps[this.stamps.length - 1];
  }
}

function instantText(milliseconds) {
  return new Date(milliseconds).toISOString();
}
