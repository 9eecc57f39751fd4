
/** What verifies one export. */
class ExportCheck {
  /** @param {Map<string, Given>} files by their path in the export @param {object} reader what the reader gave from elsewhere */
  constructor(files, reader, progress) {
    Object.assign(this, { files, reader, progress });
    this.findings = new Findings();
    this.keys = new Keys();
    this.sequences = new Map();
    this.shown = new Map();
    this.leaves = new Map();
    this.entries = [];
    this.count = 0;
    this.withheld = 0;
  }

  /** @returns {Promise<object>} the answer; Malformed when there is no manifest */
  async run() {
    const { files, findings, reader } = this;
    this.manifest = parseManifest(await wholeFile(files.get('manifest.json'), MANIFEST_MAX));
    this.all = this.manifest.scope.kind === 'ALL';
    await this.checkFiles();
    this.seals = await Seals.read(files, 'checkpoints/', this.manifest.checkpoint, findings);
    this.referred = this.seals.all.get(this.manifest.checkpoint)?.note;
    this.checkReferred();
    if (this.all) this.journal = new WholeJournal(bindingsOf(this.seals, reader.notes, findings));
    await this.checkEvents();
    if (this.all) this.journal.end();
    else await this.checkProofs();
    await this.keys.settle();
    this.seals.checkChain(findings);
    await this.seals.checkSignatures(this.keys, reader.keys, findings, this.progress);
    const stamps = await this.seals.checkStamps(reader.certificates, findings, this.progress);
    const witnesses = checkWitnesses(reader.notes, this.seals, findings, this.journal?.agreed);
    return answer(findings, this.seals, this.keys, reader, stamps, witnesses, this.facts());
  }

  /** What the manifest says of the files. */
  async checkFiles() {
    const { findings, files } = this;
    const listed = new Map(this.manifest.files.map((file) => [file.path, file]));
    for (const { path, bytes, sha256: expected } of this.manifest.files) {
      const file = files.get(path);
      if (!file) {
        findings.add('FILE_MISSING', { file: path }, `Le fichier ${path} n’est pas là.`);
      } else if (file.size !== bytes || (await this.hashOf(file)) !== expected) {
        findings.add('FILE_CHANGED', { file: path }, `Le fichier ${path} n’est plus celui que l’export annonce.`);
      }
    }
    for (const path of files.keys()) {
      if (path === 'manifest.json' || listed.has(path)) continue;
      findings.add('FILE_UNLISTED', { file: path }, `Le fichier ${path} n’est pas annoncé par l’export.`);
    }
    const needed = this.all ? ['events.jsonl'] : ['events.jsonl', 'proofs.jsonl', 'streams.jsonl'];
    for (const path of needed.filter((name) => !files.has(name) && !listed.has(name))) {
      findings.add('FILE_MISSING', { file: path }, `Le fichier ${path} n’est pas là.`);
    }
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
    if (!referred || (referred.size === manifest.size && referred.origin === manifest.origin)) return;
    findings.add('FILE_CHANGED', { file: 'manifest.json', note: manifest.checkpoint },
      'L’export n’annonce pas le journal, ou pas le nombre d’événements, du sceau auquel il renvoie.');
  }

  /** Each line of a file of the export; a line that has not its form is a fault of the file. */
  async readLines(path, take) {
    const file = this.files.get(path);
    if (!file) return;
    const fault = (place) => this.findings.add('FILE_CHANGED', { file: path }, `${place} de ${path} n’a pas la forme convenue.`);
    const one = (line, rank, ended) => {
      try {
        take(line);
      } catch {
        fault(`La ligne ${number(rank)}`);
      }
      if (!ended) fault('La fin');
    };
    try {
      await eachLine(file, one, this.progress);
    } catch {
      fault('La suite');
    }
  }

  async checkEvents() {
    const { findings, manifest } = this;
    const indexes = new Sequence();
    await this.readLines('events.jsonl', (line) => {
      this.count++;
      this.takeEvent(parseEvent(line), indexes);
    });
    if (this.count !== manifest.events) {
      findings.add('FILE_CHANGED', { file: 'events.jsonl' },
        `L’export annonce ${counted(manifest.events, 'événement')} et en montre ${number(this.count)}.`);
    }
    if (!this.all) return;
    for (const hole of indexes.lacking(manifest.size)) {
      findings.add('EVENT_MISSING', { index: hole[0] }, `Journal : événement ${range(hole)}.`);
    }
    this.sequences.forEach((sequence, stream) => missingSequences(stream, sequence, findings));
  }

  takeEvent(event, indexes) {
    const { findings, manifest } = this;
    const { index, stream, sequence, leaf } = event;
    const place = { index, stream, sequence };
    const taken = indexes.take(index);
    const text = `L’événement ${number(index)}`;
    if (taken === 'TWICE') findings.add('EVENT_ADDED', place, `${text} vient deux fois.`);
    if (taken === 'MOVED') findings.add('EVENT_MOVED', place, `${text} vient après un événement plus récent.`);
    if (index >= manifest.size) findings.add('EVENT_ADDED', place, `${text} est au-delà de ce que le sceau compte.`);
    takeSequence(this.sequences, event, findings);
    this.checkAnswer(event, place);
    if (event.payload === undefined) this.withheld++;
    if (index >= manifest.size) return;
    this.keys.take(event, event.payload);
    if (!this.shown.has(stream)) this.shown.set(stream, this.all ? 0 : []);
    if (!this.all) {
      this.shown.get(stream).push({ index, sequence, leaf, collectivity: event.metadata.collectivity ?? '' });
      this.leaves.set(index, { leaf, place });
    } else if (taken === 'NEXT') {
      this.journal.add(index, event, leaf);
    }
  }

  checkAnswer({ name, recordedAt }, place) {
    const { question } = this.manifest;
    if (!question?.names.includes(name) || recordedAt < question.from || recordedAt > question.to) return;
    this.findings.add('ANSWER_FALSE', place, `L’export dit qu’aucun événement « ${name} » n’a été enregistré alors, et il en montre un.`);
  }

  async checkProofs() {
    await this.checkInclusions();
    await this.checkEntries();
    this.checkStreams();
    await this.checkConsistency();
  }

  async checkInclusions() {
    const { findings, referred, leaves } = this;
    const proved = new Set();
    const invalid = ({ index, stream, sequence }) => findings.add('INCLUSION_INVALID', { index, stream, sequence },
      `L’événement ${number(index)} ne mène pas à l’empreinte du sceau : ce n’est pas celui qui a été scellé.`);
    await this.readLines('proofs.jsonl', (line) => {
      const { index, path } = having(canonicalObject(line), 'index,path');
      const hashes = parsePath(path);
      const event = leaves.get(index);
      if (!event) return void findings.add('EVENT_MISSING', { index }, `L’événement ${number(index)} a une preuve, et n’est pas montré.`);
      if (!referred || included(event.leaf, index, referred.size, hashes, referred.root)) proved.add(index);
    });
    if (referred) leaves.forEach(({ place }, index) => proved.has(index) || invalid(place));
  }

  async checkEntries() {
    const { referred, findings } = this;
    let before = -1;
    await this.readLines('streams.jsonl', (line) => {
      const entry = having(canonicalObject(line), 'collectivity,events,last,path,rank,stream');
      const texts = typeof entry.collectivity === 'string' && typeof entry.stream === 'string' && HASH.test(entry.last);
      if (!texts || !whole(entry.events) || !whole(entry.rank) || entry.rank <= before) throw new Malformed('not an entry');
      before = entry.rank;
      const path = parsePath(entry.path);
      entry.last = unhex(entry.last);
      entry.order = [UTF8.encode(entry.collectivity), UTF8.encode(entry.stream)];
      entry.holds = !referred || included(leafOf(entryText(entry)), entry.rank, referred.streams, path, referred.streamsRoot);
      if (!entry.holds) {
        findings.add('INCLUSION_INVALID', { file: 'streams.jsonl', stream: entry.stream },
          `Le nombre d’événements du dossier ${entry.stream} ne mène pas à l’empreinte du sceau.`);
      }
      this.entries.push(entry);
    });
  }

  /** Section 6: the streams the export claims to show whole. */
  checkStreams() {
    const { scope, origin } = this.manifest;
    const byStream = new Map(this.entries.map((entry) => [entry.stream, entry]));
    const claimed = new Set([`journal-${origin.split('/')[1]}`]);
    if (scope.kind === 'STREAMS') scope.streams.forEach((stream) => claimed.add(stream));
    if (scope.kind === 'COLLECTIVITY') {
      this.entries.filter((entry) => entry.collectivity === scope.collectivity).forEach(({ stream }) => claimed.add(stream));
      this.checkCollectivity(scope.collectivity);
    }
    this.claimed = claimed;
    claimed.forEach((stream) => this.checkWhole(stream, byStream.get(stream)));
    this.entries.forEach((entry) => this.checkEntry(entry));
  }

  checkWhole(stream, entry) {
    const { findings, sequences } = this;
    if (!entry) {
      findings.add('STREAM_INCOMPLETE', { stream }, `Rien ne dit combien d’événements compte le dossier ${stream}.`);
      return;
    }
    const sequence = sequences.get(stream);
    if (!sequence) {
      findings.add('STREAM_MISSING', { stream }, `Le dossier ${stream} a été scellé et n’est plus montré.`);
      return;
    }
    missingSequences(stream, sequence, findings);
    if (sequence.lacking(entry.events).length) {
      findings.add('STREAM_INCOMPLETE', { stream }, `Le dossier ${stream} compte ${counted(entry.events, 'événement')} et n’est pas montré en entier.`);
    }
  }

  /** What an entry says of the events that are shown. */
  checkEntry({ stream, events, last, collectivity, holds }) {
    const { findings } = this;
    if (!holds) return;
    for (const event of this.shown.get(stream) ?? []) {
      const place = { index: event.index, stream, sequence: event.sequence };
      if (event.sequence >= events) {
        findings.add('EVENT_ADDED', place, `Le dossier ${stream} n’avait pas d’événement de rang ${number(event.sequence)}.`);
      }
      if (event.sequence === events - 1 && !same(event.leaf, last)) {
        findings.add('PAYLOAD_CHANGED', place, `L’événement ${number(event.index)} n’est pas celui qui a été scellé.`);
      }
      if (event.sequence === 0 && event.collectivity !== collectivity) {
        findings.add('STREAMS_DIFFER', place, `Le dossier ${stream} n’est pas de la collectivité que le sceau lui donne.`);
      }
    }
  }

  /** The entries of a collectivity follow each other, between two of others or at an end of the list. */
  checkCollectivity(collectivity) {
    const { entries, referred, findings } = this;
    if (!referred) return;
    const asked = UTF8.encode(collectivity);
    const side = (entry) => Math.sign(compareBytes(entry.order[0], asked));
    let expected;
    const missing = () => findings.add('STREAM_MISSING', {}, `Il n’est pas prouvé que tous les dossiers de la collectivité ${collectivity} sont montrés.`);
    entries.slice(1).forEach((entry, i) => {
      if (compareEntries(entries[i], entry) >= 0) {
        findings.add('STREAMS_DIFFER', { stream: entry.stream }, `Le dossier ${entry.stream} n’est pas à sa place dans la liste du sceau.`);
      }
    });
    const before = entries.filter((entry) => side(entry) < 0);
    const after = entries.filter((entry) => side(entry) > 0);
    expected = before.length ? before[before.length - 1].rank + 1 : 0;
    for (const entry of entries.filter((one) => side(one) === 0)) {
      if (entry.rank !== expected) return missing();
      expected = entry.rank + 1;
    }
    if ((after.length ? after[0].rank : referred.streams) !== expected) missing();
  }

  async checkConsistency() {
    const { seals, findings } = this;
    const proved = new Set();
    const invalid = (from, to) => findings.add('CONSISTENCY_INVALID', { note: to },
      `Il n’est pas prouvé que le sceau n° ${to} prolonge le sceau n° ${from} : le journal a pu être réécrit entre les deux.`);
    await this.readLines('consistency.jsonl', (line) => {
      const { from, to, path } = having(canonicalObject(line), 'from,path,to');
      const hashes = parsePath(path);
      const [first, second] = [seals.all.get(from)?.note, seals.all.get(to)?.note];
      if (!first || !second) return;
      if (consistent(first.size, first.root, second.size, second.root, hashes)) proved.add(`${from} ${to}`);
      else if (to !== from + 1) invalid(from, to);
    });
    for (const { note, number: to } of seals.noted) {
      const before = seals.all.get(to - 1)?.note;
      if (before && before.size !== note.size && !proved.has(`${to - 1} ${to}`)) invalid(to - 1, to);
    }
  }

  /** @returns {object} what the answer says besides the findings */
  facts() {
    const { manifest, referred } = this;
    return {
      kind: 'EXPORT',
      origin: manifest.origin,
      note: referred && this.seals.all.get(manifest.checkpoint),
      events: this.count,
      streams: this.shown.size,
      withheld: this.withheld,
      proved: this.provedScope(),
    };
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
