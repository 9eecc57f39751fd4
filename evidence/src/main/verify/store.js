
/** What verifies one store. */
class StoreCheck {
  constructor(files, reader, progress) {
    Object.assign(this, { files, reader, progress });
    this.findings = new Findings();
    this.keys = new Keys();
    this.sequences = new Map();
    this.indexes = new Sequence();
    this.doubts = [];
    this.rows = 0;
  }

  /** @returns {Promise<object>} the answer; Malformed when there is no such database */
  async run() {
    const { files, findings, reader } = this;
    const database = await Database.open(await blobOf(files.get('events.db')), await blobOf(files.get('events.db-wal')));
    const tables = await database.tables();
    if (!tables.has('events')) throw new Malformed('no table of events');
    this.stored = await storeFacts(database, tables.get('store_facts'));
    this.seals = await Seals.read(files, 'journal/checkpoints/', undefined, findings);
    this.size = this.seals.last?.note.size ?? 0;
    await this.readHead();
    await this.readTiles();
    this.journal = new WholeJournal(bindingsOf(this.seals, reader.notes, findings));
    if (!this.sealed) this.storedTree = new GrowingTree();
    await database.eachRow(tables.get('events'), (index, row) => this.takeRow(index, row), () => undefined);
    this.end();
    await this.keys.settle();
    this.seals.checkChain(findings);
    await this.seals.checkSignatures(this.keys, reader.keys, findings, this.progress);
    const stamps = await this.seals.checkStamps(reader.certificates, findings, this.progress);
    const witnesses = checkWitnesses(reader.notes, this.seals, findings, this.journal.agreed);
    return answer(findings, this.seals, this.keys, reader, stamps, witnesses, await this.facts());
  }

  /** The last event that was acknowledged, when the file is there and can be read. */
  async readHead() {
    const file = this.files.get('events.head');
    if (!file) return;
    try {
      this.head = parseHead(utf8(await wholeFile(file)));
    } catch (e) {
      if (!(e instanceof Malformed)) throw e;
    }
  }

  /** The leaves that were sealed, when the tiles hold them: tiles prove nothing, so they count only if they give the last root. */
  async readTiles() {
    const { files, size, seals } = this;
    if (!size) return;
    const tree = new GrowingTree();
    const leaves = [];
    for (let index = 0; index * TILE < size; index++) {
      const count = Math.min(TILE, size - index * TILE);
      const path = `journal/tile/0/${tilePath(index)}`;
      const file = files.get(count === TILE ? path : `${path}.p/${count}`) ?? files.get(path);
      const bytes = file && file.size >= 32 * count && (await wholeFile(file).catch(() => undefined));
      if (!bytes) return;
      for (let n = 0; n < count; n++) {
        leaves.push(bytes.slice(32 * n, 32 * n + 32));
        tree.add(leaves[leaves.length - 1]);
      }
      await this.progress.advance(0);
    }
    if (same(tree.root(), seals.last.note.root)) this.sealed = leaves;
  }

  async takeRow(index, row) {
    const { findings, journal } = this;
    this.rows++;
    if (this.indexes.take(index) !== 'NEXT') {
      findings.add('EVENT_ADDED', {}, 'La base a un événement de trop, hors de la suite des positions.');
      return;
    }
    let event;
    try {
      event = eventOfRow(index, row);
      takeSequence(this.sequences, event, findings);
      this.keys.take(event, event.payload);
    } catch (e) {
      if (!(e instanceof Malformed)) throw e;
    }
    const leaf = event?.leaf ?? new Uint8Array(32);
    const stored = row[11] instanceof Uint8Array && row[11].length === 32 ? row[11] : new Uint8Array(32);
    if (this.head?.position === index) this.headHeld = [leaf, stored].some((hash) => hex(hash) === this.head.leaf);
    if (this.storedTree && index < this.size) this.storedTree.add(stored);
    journal.add(index, event, leaf);
    const sealed = this.sealed?.[index] ?? stored;
    if (!event || !same(leaf, sealed) || !same(stored, sealed)) {
      this.doubts.push({ place: { index, stream: event?.stream, sequence: event?.sequence }, leaf, stored: Uint8Array.from(stored) });
    }
    await this.progress.advance(row.reduce((sum, value) => sum + (value?.length ?? 8), 0));
  }

  end() {
    const { findings, journal, seals, size } = this;
    journal.end();
    for (const hole of this.indexes.lacking(journal.next)) {
      findings.add('EVENT_MISSING', { index: hole[0] }, `Journal : événement ${range(hole)}.`);
    }
    this.sequences.forEach((sequence, stream) => missingSequences(stream, sequence, findings));
    this.nameChanges();
    const lost = journal.bindings.filter(({ note }) => seals.noted.some((seal) => seal.note === note));
    if (lost.length) {
      findings.add('TAIL_CUT', { index: journal.next, note: seals.last.number },
        `Le sceau n° ${seals.last.number} compte ${counted(size, 'événement')} ; la base n’en a plus que ${number(journal.next)}.`);
    }
    journal.bindings.filter((binding) => !lost.includes(binding)).forEach(({ differs }) => differs('ROOT_DIFFERS'));
    if (this.head && !this.headHeld) {
      findings.add('TAIL_CUT', { file: 'events.head', index: this.head.position },
        `L’événement ${number(this.head.position)} avait été confirmé ; la base ne l’a plus.`);
    }
    if (seals.last && journal.next > size) {
      findings.add('NOT_SEALED', { index: size }, `${counted(journal.next - size, 'événement')} après le dernier sceau : rien d’extérieur n’en répond encore.`);
    }
  }

  /** Says of each event that does not give its leaf what changed: the event, its stored leaf, or its place. */
  nameChanges() {
    const { findings, sealed, size, journal, seals } = this;
    const places = new Map();
    if (this.doubts.length) sealed?.forEach((leaf, index) => places.set(hex(leaf), index));
    const computedIsSealed = journal.agreed.has(seals.last?.note);
    const storedIsSealed = this.storedTree && size > 0 && this.storedTree.size === size && same(this.storedTree.root(), seals.last.note.root);
    for (const { place, leaf, stored } of this.doubts) {
      const inSeal = place.index < size;
      const known = inSeal && (sealed?.[place.index] ?? (computedIsSealed ? leaf : storedIsSealed ? stored : undefined));
      const text = `L’événement ${number(place.index)}`;
      const from = places.get(hex(leaf));
      if (known && from !== undefined && from !== place.index) {
        findings.add('EVENT_MOVED', place, `${text} a été scellé à la place ${number(from)}.`);
      } else if (!known || !same(leaf, known)) {
        findings.add('PAYLOAD_CHANGED', place, `${text} n’est plus celui dont l’empreinte a été gardée.`);
      }
      if (known && !same(stored, known) && !same(stored, leaf)) {
        findings.add('LEAF_CHANGED', place, `L’empreinte gardée avec l’événement ${number(place.index)} n’est pas celle qui a été scellée.`);
      } else if (known && !same(stored, known) && from === undefined) {
        findings.add('LEAF_CHANGED', place, `L’empreinte gardée avec l’événement ${number(place.index)} a été changée avec lui.`);
      }
    }
  }

  /** @returns {Promise<object>} */
  async facts() {
    const { journal, seals, stored, size } = this;
    const origin = seals.last?.note.origin ?? this.keys.origin ?? (stored.centre && stored.id && `opposable/${stored.centre}/${stored.id}`);
    const refused = this.files.get('journal/refused');
    const sentences = [`Les ${number(size)} premiers événements de la base sont ceux qui ont été scellés, dans le même ordre, sans trou.`];
    return {
      kind: 'STORE',
      origin,
      note: seals.last,
      events: this.rows,
      streams: journal.streams.entries.size,
      simulated: stored.clock === 'SIMULATED',
      refused: refused && (await wholeFile(refused).then(utf8).catch(() => undefined)),
      proved: sentences,
    };
  }
}

async function storeFacts(database, root) {
  const facts = {};
  if (root === undefined) return facts;
  const take = (id, row) => {
    facts[textOf(row[0])] = textOf(row[1]);
  };
  await database.eachRow(root, take, () => undefined);
  return facts;
}

/** @returns {Promise<Blob|undefined>} the file as it is, or unpacked */
async function blobOf(given) {
  return given && (given.blob ?? new Response(given.open()).blob());
}
