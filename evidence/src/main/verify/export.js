
const CHECKPOINTS = 'checkpoints/';
const KEYS_FILE = 'keys';

/** What verifies one export; section 12. */
class ExportCheck {
  /** @param {Map<string, Given>} files by their path in the export @param {object} reader what the reader gave from elsewhere */
  constructor(files, reader, progress) {
    Object.assign(this, { files, reader, progress });
    this.findings = new Findings();
    this.keyEvents = [];
    this.lines = 0;
    this.count = 0;
    this.withheld = 0;
  }

  /** @returns {Promise<object>} the answer; Malformed when there is no manifest */
  async run() {
    const { files, findings, reader } = this;
    this.manifest = parseManifest(await wholeFile(files.get(MANIFEST), MANIFEST_MAX));
    const { scope, checkpoint, size, origin } = this.manifest;
    this.all = scope.kind === 'ALL';
    await this.checkFiles();
    this.notes = await Notes.read(files, CHECKPOINTS, findings);
    new Chain(findings).follow(this.notes, checkpoint);
    this.referred = this.notes.get(checkpoint);
    this.checkReferred();
    const streams = this.all ? await this.checkWhole() : await this.checkPart();
    const keys = new Keys(reader.keys, findings);
    await keys.read(this.keyEvents, origin, size, EVENTS_FILE);
    if (files.has(KEYS_FILE)) await keys.compare(KEYS_FILE, files.get(KEYS_FILE));
    const outside = new Outside(reader, findings, this.progress);
    const examined = { kind: 'EXPORT', whole: this.all, origin, notes: this.notes, last: this.referred, events: this.count, keys };
    await outside.examine(examined);
    return answer(findings, outside, {
      ...examined, streams, simulated: this.referred?.note.simulated ?? false, withheld: this.withheld, proved: this.provedScope(),
    });
  }

  /** What the manifest says of the files. */
  async checkFiles() {
    const { findings, files } = this;
    const listed = new Map(this.manifest.files.map((file) => [file.path, file]));
    const missing = (path) => findings.add('FILE_MISSING', { file: path }, `Le fichier ${path} n’est pas là.`);
    for (const { path, bytes, sha256: expected } of this.manifest.files) {
      const file = files.get(path);
      if (!file) missing(path);
      else if (file.size !== bytes || (await this.hashOf(file)) !== expected) {
        findings.add('FILE_CHANGED', { file: path }, `Le fichier ${path} n’est plus celui que l’export annonce.`);
      }
    }
    for (const path of files.keys()) {
      if (path === MANIFEST || listed.has(path)) continue;
      findings.add('FILE_UNLISTED', { file: path }, `Le fichier ${path} n’est pas annoncé par l’export.`);
    }
    const needed = [EVENTS_FILE, KEYS_FILE, ...(this.all ? [] : ['proofs.jsonl', 'streams.jsonl', 'consistency.jsonl'])];
    needed.filter((path) => !files.has(path) && !listed.has(path)).forEach(missing);
  }

  async hashOf(file) {
    const hash = new Sha256();
    try {
      await eachPiece(file, async (piece) => {
        hash.update(piece);
        await this.progress.advance(piece.length);
      });
      return hex(hash.digest());
    } catch {
      return undefined;
    }
  }

  checkReferred() {
    const { referred, manifest, findings } = this;
    if (referred && (referred.note.size !== manifest.size || referred.note.origin !== manifest.origin)) {
      findings.add('FILE_CHANGED', { file: MANIFEST }, 'L’export n’annonce pas le journal, ou pas le nombre d’événements, du sceau auquel il renvoie.');
    }
    for (const seal of this.notes.all.filter(({ number }) => number > manifest.checkpoint)) {
      findings.add('CHAIN_BROKEN', { file: seal.path, note: seal.number },
        `Le sceau n° ${seal.number} vient après celui auquel l’export renvoie, le n° ${manifest.checkpoint}.`);
    }
  }

  /** Each line of a file of the export; a line that has not its form is a fault of the file. */
  async readLines(path, take) {
    const file = this.files.get(path);
    if (!file) return;
    const fault = (place) => this.findings.add('FILE_CHANGED', { file: path }, `${place} de ${path} n’a pas la forme convenue.`);
    const one = (line, rank) => {
      try {
        take(line);
      } catch (e) {
        if (!(e instanceof Malformed)) throw e;
        fault(`La ligne ${number(rank)}`);
      }
    };
    try {
      await eachLine(file, one, this.progress);
    } catch (e) {
      if (!(e instanceof Malformed) && !(e instanceof TypeError)) throw e;
      fault('La suite');
    }
  }

  /** Every event, in the order of the file. @param {(event: object) => void} take */
  async readEvents(take) {
    const { findings, manifest, keyEvents } = this;
    await this.readLines(EVENTS_FILE, (line) => {
      this.lines++;
      const event = parseEvent(line);
      const { index, stream, sequence, name, revision, payload } = event;
      this.count++;
      this.checkAnswer(event);
      if (payload === undefined) this.withheld++;
      if (name === KEY_INTRODUCED && revision === 1) keyEvents.push({ index, stream, sequence, payload });
      take(event);
    });
    if (this.lines === manifest.events) return;
    findings.add('FILE_CHANGED', { file: EVENTS_FILE }, `L’export annonce ${counted(manifest.events, 'événement')} et en montre ${number(this.lines)}.`);
  }

  checkAnswer({ index, stream, sequence, name, recordedAt }) {
    const { question } = this.manifest;
    if (!question?.names.includes(name) || recordedAt < question.from || recordedAt > question.to) return;
    this.findings.add('ANSWER_FALSE', { file: EVENTS_FILE, index, stream, sequence },
      `L’export dit qu’aucun événement « ${name} » n’a été enregistré alors, et il en montre un.`);
  }

  /** @returns {Promise<number>} how many streams there are */
  async checkWhole() {
    const { findings, manifest, reader } = this;
    const points = pointsOf(this.notes, reader.notes, manifest.origin);
    const journal = new WholeJournal(EVENTS_FILE, points, undefined, findings);
    await this.readEvents((event) => journal.add(event, event.leaf));
    const place = (index) => ({ file: EVENTS_FILE, index });
    if (journal.next < manifest.size) {
      findings.add('EVENT_MISSING', place(journal.next), `Journal : ${lacking('l’événement', 'les événements', journal.next, manifest.size - 1)}.`);
    }
    if (journal.next > manifest.size) {
      findings.add('EVENT_ADDED', place(manifest.size), `L’événement ${number(journal.next - 1)} est au-delà de ce que le sceau compte.`);
    }
    return journal.streams.entries.size;
  }

  /** @returns {Promise<number>} how many streams something is shown of */
  async checkPart() {
    const { findings, manifest, referred } = this;
    const shown = new Shown(manifest.size, findings);
    await this.readEvents((event) => shown.add(event));
    if (referred) {
      await this.checkInclusions(shown, referred.note);
      await this.checkConsistency(referred.note);
      await this.checkClaims(shown, referred.note);
    }
    return shown.parts.size;
  }

  /** Each event shown has its path, in the same order. */
  async checkInclusions({ events }, note) {
    let next = 0;
    const invalid = ({ index, place }) => this.findings.add('INCLUSION_INVALID', place,
      `L’événement ${number(index)} ne mène pas à l’empreinte du sceau : ce n’est pas celui qui a été scellé.`);
    await this.readLines('proofs.jsonl', (line) => {
      const { index, path } = having(canonicalObject(line), 'index,path');
      mustBeWhole(index);
      while (next < events.length && events[next].index < index) invalid(events[next++]);
      const event = events[next];
      if (event?.index !== index) throw new Malformed('the path of an event that is not shown');
      if (!included(event.leaf, index, note.size, parsePath(path), note.root)) invalid(event);
      next++;
    });
    while (next < events.length) invalid(events[next++]);
  }

  async checkConsistency({ number: lastNumber }) {
    const { notes, findings } = this;
    const proved = new Set();
    const invalid = (to) => findings.add('CONSISTENCY_INVALID', { file: 'consistency.jsonl', note: to },
      `Il n’est pas prouvé que le sceau n° ${to} prolonge celui d’avant : le journal a pu être réécrit entre les deux.`);
    await this.readLines('consistency.jsonl', (line) => {
      const { from, to, path } = having(canonicalObject(line), 'from,path,to');
      mustBeWhole(from, to);
      const hashes = parsePath(path);
      const [first, second] = [notes.get(from)?.note, notes.get(to)?.note];
      if (!first || !second || !consistent(first.size, first.root, second.size, second.root, hashes)) invalid(to);
      else if (to === from + 1) proved.add(to);
    });
    for (const { note, number: to } of notes.all) {
      const before = notes.get(to - 1)?.note;
      if (before && before.size !== note.size && to <= lastNumber && !proved.has(to)) invalid(to);
    }
  }

  async checkClaims(shown, note) {
    const { scope } = this.manifest;
    const claims = new StreamClaims(note, this.findings);
    await this.readLines('streams.jsonl', (line) => claims.line(line));
    claims.mustBeWhole(KEY_STREAMS + note.centre, shown);
    if (scope.kind === 'STREAMS') scope.streams.forEach((stream) => claims.mustBeWhole(stream, shown));
    if (scope.kind === 'COLLECTIVITY') claims.mustBeWholeCollectivity(scope.collectivity, shown);
  }

  provedScope() {
    const { scope, question, size, checkpoint } = this.manifest;
    const sentences = [`${counted(this.count, 'événement')} : ce qui est montré est ce qui a été enregistré, à sa place dans le journal, au sceau n° ${checkpoint}.`];
    if (scope.kind === 'ALL') sentences.push(`Aucun des ${number(size)} premiers événements du journal ne manque.`);
    if (scope.kind === 'STREAMS') sentences.push(`Rien ne manque dans ${scope.streams.length < 2 ? 'le dossier demandé' : 'les dossiers demandés'} : ${scope.streams.join(', ')}.`);
    if (scope.kind === 'COLLECTIVITY') sentences.push(`Aucun dossier de la collectivité ${scope.collectivity} ne manque, et rien ne manque dans ces dossiers.`);
    if (question) {
      sentences.push(`Aucun événement « ${question.names.join(' », « ')} » n’y a été enregistré du ${paris(question.from)} au ${paris(question.to)}.`);
    }
    return sentences;
  }
}
