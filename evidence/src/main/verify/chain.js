
const PARIS_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });
const PERIODS = { day: 10, month: 7, year: 4 };
const PERIOD_WORDS = { day: 'jour', month: 'mois', year: 'année' };

/** Whether each note follows the one before; section 7. */
class Chain {
  constructor(findings) {
    this.findings = findings;
  }

  /** @param {Notes} notes @param {number} upTo the number of the last one that must be there */
  follow(notes, upTo) {
    if (!notes.all.length) {
      this.findings.add('NO_NOTE', {}, 'Aucun sceau n’accompagne ces événements : rien ne dit ce qu’ils étaient.');
      return;
    }
    let [before, expected] = [undefined, 1];
    for (const seal of notes.all) {
      this.missing(expected, seal.number - 1);
      if (seal.number === expected) this.follows(seal, before);
      else this.check(seal, seal.note.previous !== undefined, 'il ne nomme pas le sceau d’avant.');
      if (before) this.increases(seal, before.note);
      [before, expected] = [seal, seal.number + 1];
    }
    this.missing(expected, upTo);
  }

  missing(from, to) {
    if (from > to) return;
    this.findings.add('NOTE_MISSING', { note: from }, from < to ? `Les sceaux n° ${from} à ${to} manquent.` : `Le sceau n° ${from} manque.`);
  }

  /** What a note must name: from what the one before names, the calendar says the rest. */
  follows(seal, before) {
    this.check(seal, seal.note.previous === before?.hash, 'le sceau d’avant n’est pas celui qu’il nomme.');
    for (const [period, length] of Object.entries(PERIODS)) {
      const [now, then] = [seal.note, before?.note].map((note) => note && PARIS_DAY.format(new Date(note.time)).slice(0, length));
      const expected = now === then ? before.note[period] : before?.hash;
      this.check(seal, seal.note[period] === expected, `le dernier sceau d’un ${PERIOD_WORDS[period]} d’avant n’est pas celui qu’il nomme.`);
    }
  }

  increases(seal, before) {
    const { note } = seal;
    const unchanged = same(note.root, before.root) && same(note.streamsRoot, before.streamsRoot) && note.streams === before.streams;
    this.check(seal, note.origin === before.origin, 'il est d’un autre journal que le sceau d’avant.');
    this.check(seal, note.time >= before.time, 'son heure est avant celle du sceau d’avant.');
    this.check(seal, note.size >= before.size, 'il compte moins d’événements que le sceau d’avant.');
    this.check(seal, note.size !== before.size || unchanged, 'il compte autant d’événements que le sceau d’avant, et donne d’autres empreintes.');
    this.check(seal, note.simulated === before.simulated, 'il ne dit pas de l’horloge ce qu’en dit le sceau d’avant.');
  }

  check({ path, number }, sound, text) {
    if (!sound) this.findings.add('CHAIN_BROKEN', { file: path, note: number }, `Sceau n° ${number} : ${text}`);
  }
}
