
const STORE_FILE = 'events.db';
const UNDONE_FILE = 'events.db-journal';
const HEAD_FILE = 'events.head';
const STORE_CHECKPOINTS = 'journal/checkpoints/';
const STORE_KEYS = 'journal/keys';

/** What verifies one store; section 13. */
class StoreCheck {
  constructor(files, reader, progress) {
    Object.assign(this, { files, reader, progress });
    this.findings = new Findings();
    this.keyEvents = [];
    this.rows = 0;
  }

  /** @returns {Promise<object>} the answer; Malformed when there is no such database */
  async run() {
    const { files, findings, reader } = this;
    const database = await Database.open(files.get(STORE_FILE).blob, files.get(`${STORE_FILE}-wal`)?.blob);
    const table = database.table('events');
    if (files.get(UNDONE_FILE)?.size) {
      findings.add('STORE_DAMAGED', { file: UNDONE_FILE }, 'SQLite déferait une partie de la base en l’ouvrant.');
    }
    const facts = await this.storeFacts(database);
    this.notes = await Notes.read(files, STORE_CHECKPOINTS, findings);
    this.last = this.notes.last;
    new Chain(findings).follow(this.notes, this.last?.number ?? 0);
    const sealedOrigin = this.last?.note.origin;
    this.head = await this.readHead();
    this.journal = new WholeJournal(STORE_FILE, pointsOf(this.notes, reader.notes, sealedOrigin), this.head, findings);
    this.suspects = new Suspects(STORE_FILE, await this.sealedLeaves(), findings);
    await this.readEvents(database, table);
    this.end();
    this.suspects.judge(this.journal.compared);
    if (this.suspects.sealed && !this.journal.named()) this.suspects.compare(this.journal.next);
    const simulated = facts.get('clock') === 'SIMULATED';
    const origin = sealedOrigin ?? originOfKeys(this.keyEvents);
    const keys = await this.readKeys(origin);
    this.checkFacts(facts, simulated);
    const outside = new Outside(reader, findings, this.progress);
    const examined = { kind: 'STORE', whole: true, origin, notes: this.notes, last: this.last, events: this.rows, keys };
    await outside.examine(examined);
    return answer(findings, outside, {
      ...examined, streams: this.journal.streams.entries.size, simulated, refused: await this.refused(), proved: this.proved(),
    });
  }

  damaged(text) {
    this.findings.add('STORE_DAMAGED', { file: STORE_FILE }, text);
  }

  async storeFacts(database) {
    const facts = new Map();
    try {
      await database.eachRow(database.table('store_facts'), 2, (row) => void facts.set(row.text(0), row.text(1)));
    } catch (e) {
      if (!(e instanceof Malformed)) throw e;
      this.damaged('Ce que la base dit d’elle-même ne se lit pas.');
    }
    return facts;
  }

  /** What the store says of itself and of its clock must agree with the last note. */
  checkFacts(facts, simulated) {
    if (!this.last) return;
    const { note } = this.last;
    const differs = (text) => this.findings.add('CHAIN_BROKEN', { file: STORE_FILE }, text);
    if (note.simulated !== simulated) differs(`La base et le sceau n° ${note.number} ne disent pas la même chose de l’horloge.`);
    if (facts.get('centre') !== note.centre) differs(`La base et le sceau n° ${note.number} ne sont pas du même centre de gestion.`);
  }

  /** @returns {Promise<object|undefined>} the last event that was acknowledged, when the file is there and can be read */
  async readHead() {
    const file = this.files.get(HEAD_FILE);
    return file && file.size <= SMALL_FILE_MAX ? parseHead(await wholeFile(file)) : undefined;
  }

  /** @returns {Promise<Uint8Array[]|undefined>} the leaves that were sealed: tiles prove nothing, so they count only if they give the last root */
  async sealedLeaves() {
    const { files, last } = this;
    if (!last) return undefined;
    const [tree, leaves, { size, root }] = [new GrowingTree(), [], last.note];
    for (let index = 0; index * TILE < size; index++) {
      const count = Math.min(TILE, size - index * TILE);
      const path = `journal/tile/0/${tilePath(index)}`;
      const file = files.get(path) ?? files.get(`${path}.p/${count}`);
      if (!file || file.size < 32 * count || file.size > 32 * TILE) return undefined;
      const bytes = await wholeFile(file);
      for (let n = 0; n < count; n++) {
        leaves.push(bytes.slice(32 * n, 32 * n + 32));
        tree.add(leaves[leaves.length - 1]);
      }
      await this.progress.advance(0);
    }
    return same(tree.root(), root) ? leaves : undefined;
  }

  /** Every event in order; what cannot be read is a finding, and the rest is read all the same. */
  async readEvents(database, table) {
    const leaves = [];
    try {
      mustHaveItsColumns(table.sql);
      await database.walk(table.root, leaves);
    } catch (e) {
      if (!(e instanceof Malformed)) throw e;
      this.damaged('La base est abîmée : une partie des événements ne se lit pas.');
    }
    const columns = COLUMNS.split(',').length;
    for (const leaf of leaves) {
      try {
        await database.eachRowOf(leaf, columns, (row) => this.takeRow(row));
      } catch (e) {
        if (!(e instanceof Malformed)) throw e;
        this.damaged(`La page ${number(leaf.number)} de la base est abîmée.`);
      }
      await this.progress.advance(database.pageSize);
    }
  }

  takeRow(row) {
    const event = eventOfRow(row);
    const { index, stream, sequence, key } = event;
    const leaf = event.leaf ?? NO_LEAF;
    const stored = event.whole && same(event.stored, leaf) ? undefined : event.stored;
    this.rows++;
    if (!event.leaf) {
      this.findings.add('PAYLOAD_CHANGED', { file: STORE_FILE, index, stream, sequence }, `L’événement ${number(index)} n’a pas la forme d’un événement.`);
    }
    this.suspects.add(event, leaf, stored);
    this.journal.add(event, leaf, stored);
    if (key) this.keyEvents.push({ index, stream, sequence, payload: Uint8Array.from(key.payload) });
  }

  end() {
    const { findings, journal, last, head } = this;
    const [next, size] = [journal.next, last?.note.size ?? 0];
    if (next < size) {
      findings.add('TAIL_CUT', { file: STORE_FILE, index: next },
        `Le sceau n° ${last.number} compte ${counted(size, 'événement')} ; la base n’en a plus que ${number(next)}.`);
    }
    if (!head && next > 0) {
      findings.add('HEAD_MISSING', { file: HEAD_FILE }, 'Le fichier events.head manque ou ne se lit pas : rien ne dit quel événement a été confirmé en dernier.');
    } else if (head && !journal.holdsHead) {
      findings.add('TAIL_CUT', { file: STORE_FILE, index: head.position },
        `L’événement ${number(head.position)} avait été confirmé ; la base ne l’a plus à cette place.`);
    }
    if (next > size) {
      findings.add('NOT_SEALED', { file: STORE_FILE, index: size }, `${counted(next - size, 'événement')} après le dernier sceau : rien d’extérieur n’en répond encore.`);
    }
  }

  async readKeys(origin) {
    const { files, last } = this;
    const keys = new Keys(this.reader.keys, this.findings);
    if (origin === undefined) return keys;
    await keys.read(this.keyEvents, origin, last?.note.size ?? 0, STORE_FILE);
    if (files.has(STORE_KEYS)) await keys.compare(STORE_KEYS, files.get(STORE_KEYS));
    return keys;
  }

  /** @returns {Promise<string|undefined>} what the journal last refused to sign, and why */
  async refused() {
    const file = this.files.get('journal/refused');
    return file && (await wholeFile(file).then(utf8).catch(() => undefined));
  }

  proved() {
    if (!this.last) return [];
    return [`Les ${number(this.last.note.size)} premiers événements de la base sont ceux qui ont été scellés, dans le même ordre, sans trou.`];
  }
}
