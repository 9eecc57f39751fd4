
/** The notes of a journal, by the number of their file. */
class Seals {
  /**
   * @param {Map<string, object>} files @param {string} folder that of the notes, ended by a slash
   * @param {number|undefined} last the number of the note referred to; those after are passed over
   * @param {Findings} findings
   */
  static async read(files, folder, last, findings) {
    const seals = new Seals();
    seals.all = new Map();
    for (const [path, file] of files) {
      const number = path.startsWith(folder) && /^([0-9]{8,15})\.note$/.exec(path.slice(folder.length))?.[1];
      if (!number || (last !== undefined && Number(number) > last)) continue;
      const seal = { number: Number(number), path, stamp: files.get(path.replace(/note$/, 'tsr')) };
      seals.all.set(seal.number, await seals.readOne(seal, file, findings));
    }
    seals.ordered = [...seals.all.values()].sort((a, b) => a.number - b.number);
    seals.noted = seals.ordered.filter(({ note }) => note);
    seals.findGaps(last, findings);
    return seals;
  }

  async readOne(seal, file, findings) {
    try {
      seal.bytes = await wholeFile(file);
      seal.hash = sha256(seal.bytes);
      seal.note = parseNote(seal.bytes);
    } catch {
      findings.add('NOTE_MALFORMED', { file: seal.path, note: seal.number }, `Le sceau n° ${seal.number} n’a pas la forme d’un sceau.`);
    }
    return seal;
  }

  findGaps(last, findings) {
    if (!this.ordered.length) {
      findings.add('NO_NOTE', {}, 'Aucun sceau n’accompagne ces événements : rien ne dit ce qu’ils étaient.');
      return;
    }
    let expected = 1;
    const numbers = this.ordered.map(({ number }) => number);
    for (const present of last === undefined ? numbers : [...numbers, last + 1]) {
      if (present > expected) {
        const what = present - expected > 1 ? `Les sceaux n° ${expected} à ${present - 1} manquent.` : `Le sceau n° ${expected} manque.`;
        findings.add('NOTE_MISSING', { note: expected }, what);
      }
      expected = present + 1;
    }
  }

  /** @returns {object|undefined} the last seal that can be read */
  get last() {
    return this.noted[this.noted.length - 1];
  }

  /** The order of the notes: section 7, from `number` to `size`. @param {Findings} findings */
  checkChain(findings) {
    const broken = (seal, text) => findings.add('CHAIN_BROKEN', { file: seal.path, note: seal.number }, `Sceau n° ${seal.number} : ${text}`);
    let before;
    for (const seal of this.ordered) {
      if (seal.note) this.checkLink(before?.number === seal.number - 1 ? before : undefined, seal, (text) => broken(seal, text));
      before = seal;
    }
    this.checkOrder(broken);
    this.checkPeriods(broken);
  }

  checkLink(before, seal, broken) {
    const { note } = seal;
    if (note.number !== seal.number) broken(`son texte porte le n° ${note.number}.`);
    if (seal.number === 1 && note.previous) broken('c’est le premier, et il nomme un sceau d’avant.');
    if (seal.number > 1 && !note.previous) broken('il ne nomme pas le sceau d’avant.');
    if (before?.hash && note.previous && note.previous !== hex(before.hash)) broken('le sceau d’avant n’est pas celui qu’il nomme.');
  }

  /** What two notes that can be read say of each other, whether or not others lack between them. */
  checkOrder(broken) {
    this.noted.forEach((seal, i) => {
      const [before, note] = [this.noted[i - 1]?.note, seal.note];
      if (!before) return;
      if (note.origin !== before.origin) broken(seal, 'il est d’un autre journal que le sceau d’avant.');
      if (note.time < before.time) broken(seal, 'son heure est avant celle du sceau d’avant.');
      if (note.size < before.size) broken(seal, 'il compte moins d’événements que le sceau d’avant.');
      const unchanged = same(note.root, before.root) && same(note.streamsRoot, before.streamsRoot) && note.streams === before.streams;
      if (note.size === before.size && !unchanged) broken(seal, 'il compte autant d’événements que le sceau d’avant, et donne d’autres empreintes.');
    });
  }

  /** `day`, `month` and `year`; where a note lacks before, only that the note named is of an earlier period. */
  checkPeriods(broken) {
    const byHash = new Map(this.noted.map((seal) => [hex(seal.hash), seal]));
    for (const [period, length] of Object.entries(PERIODS)) {
      let [current, last, earlier, complete] = [undefined, undefined, undefined, true];
      for (const seal of this.ordered) {
        if (last ? seal.number !== last.number + 1 : seal.number !== 1) complete = false;
        if (!seal.note) complete = false;
        else {
          const now = PARIS_DAY.format(new Date(seal.note.time)).slice(0, length);
          if (last && now !== current) earlier = last;
          current = now;
          const named = seal.note[period];
          const known = byHash.get(named);
          const right = complete ? named === (earlier && hex(earlier.hash)) : !known || periodOf(known, length) < now;
          if (!right) broken(seal, `le dernier sceau d’un ${PERIOD_WORDS[period]} d’avant n’est pas celui qu’il nomme.`);
        }
        last = seal;
      }
    }
  }

  /** Each note by the key of its time. @param {Keys} keys @param {object[]} given the reader's keys @param {Findings} findings */
  async checkSignatures(keys, given, findings, progress) {
    for (const seal of this.noted) {
      const { note, number, path } = seal;
      const place = { file: path, note: number };
      const key = keys.of(note.size);
      if (!key || key.origin !== note.origin || key.id !== note.keyId) {
        findings.add('KEY_UNEXPECTED', place, `Le sceau n° ${number} n’est pas signé par la clé que le journal avait alors.`);
        continue;
      }
      const holds = await ed25519(key.bytes, note.text, note.signature);
      seal.signedBy = holds ? key : undefined;
      if (holds === undefined) {
        findings.add('NOT_CHECKED', place, `Ce navigateur ne sait pas vérifier la signature Ed25519 du sceau n° ${number} : utilisez une version plus récente.`);
      } else if (!holds) {
        findings.add('SIGNATURE_INVALID', place, `La signature du sceau n° ${number} n’est pas celle de ce texte.`);
      }
      await progress.advance(0);
    }
    this.checkTrust(keys, given, findings);
  }

  checkTrust(keys, given, findings) {
    for (const key of keys.introduced.slice(1)) {
      if (key.handed !== false || given.some(({ text }) => text === key.text)) continue;
      findings.add('KEY_HANDOVER_MISSING', { index: key.index },
        `La clé ${key.id} a remplacé celle d’avant sans que celle-ci l’ait signée : obtenez cette clé du centre, et donnez-la.`);
    }
    if (!given.length || !this.last) return;
    if (!given.some(({ text }) => keys.introduced.some((key) => key.text === text))) {
      findings.add('KEY_UNEXPECTED', { note: this.last.number }, 'Aucune clé de ce journal n’est celle que vous avez donnée.');
    }
  }

  /** Section 9. @returns {Promise<Array<{seal, time: number, trusted: boolean}>>} the time-stamps that count */
  async checkStamps(given, findings, progress) {
    const counted = [];
    for (const seal of this.ordered) {
      if (!seal.stamp || !seal.hash) continue;
      const place = { file: seal.stamp.path, note: seal.number };
      try {
        const stamp = { seal, ...(await checkStamp(await wholeFile(seal.stamp), seal.hash, given)) };
        counted.push(stamp);
        if (given.length && !stamp.trusted) {
          findings.add('STAMP_UNTRUSTED', place, `L’horodatage du sceau n° ${seal.number} ne vient d’aucune des autorités que vous avez données.`);
        }
      } catch (e) {
        if (e instanceof Unsupported) {
          findings.add('NOT_CHECKED', place, `Ce navigateur ne sait pas vérifier l’horodatage du sceau n° ${seal.number}.`);
        } else {
          findings.add('STAMP_INVALID', place, `L’horodatage du sceau n° ${seal.number} n’est pas le sien, ou sa signature ne tient pas.`);
        }
      }
      await progress.advance(0);
    }
    return counted;
  }
}

function periodOf(seal, length) {
  return PARIS_DAY.format(new Date(seal.note.time)).slice(0, length);
}
