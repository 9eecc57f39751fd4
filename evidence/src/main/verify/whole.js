
/**
 * All the events of a journal in their order: every root and streams root is computed anew on the way and compared with what binds it, and each gap
 * is seen (section 14).
 */
class WholeJournal {
  /**
   * @param {Array<{note: object, file: string, witness: boolean}>} points what binds the first events, witnesses first
   * @param {{position: number, leaf: string}|undefined} head the event last acknowledged
   */
  constructor(file, points, head, findings) {
    Object.assign(this, { file, head, findings });
    this.points = [...points].sort((a, b) => a.note.size - b.note.size);
    this.compared = [];
    this.tree = new GrowingTree();
    this.kept = undefined;
    this.streams = new StreamList();
    this.next = 0;
    this.holdsHead = false;
  }

  /** @param {{index, stream, sequence, collectivity}} event @param {Uint8Array} leaf @param {Uint8Array} [stored] the leaf kept with it, when another */
  add(event, leaf, stored) {
    this.place(event);
    this.follow(event, leaf);
    if (this.head?.position === event.index) this.holdsHead = hex(leaf) === this.head.leaf;
    if (stored) this.kept ??= this.tree.copy();
    this.kept?.add(stored ?? leaf);
    this.tree.add(leaf);
    while (this.points.length && this.points[0].note.size === this.tree.size) this.compare(this.points.shift());
  }

  place({ index, stream, sequence }) {
    const { file, next, findings } = this;
    if (index > next) {
      findings.add('EVENT_MISSING', { file, index: next }, `Journal : à sa place, ${lacking('l’événement', 'les événements', next, index - 1)}.`);
    }
    if (index < next) {
      findings.add('EVENT_MOVED', { file, index, stream, sequence }, `L’événement ${number(index)} vient deux fois, ou après un plus récent.`);
    }
    this.next = Math.max(next, index + 1);
  }

  follow(event, leaf) {
    const { file, findings, streams } = this;
    const { index, stream, sequence } = event;
    const next = streams.entries.get(stream)?.next ?? 0;
    if (sequence > next) {
      findings.add('EVENT_MISSING', { file, stream, sequence: next }, `Dossier ${stream} : ${lacking('le rang', 'les rangs', next, sequence - 1)}.`);
    }
    if (sequence < next) {
      findings.add('EVENT_ADDED', { file, index, stream, sequence }, `Le rang ${number(sequence)} du dossier ${stream} vient deux fois, ou n’est pas à sa place.`);
    }
    streams.add(event, leaf);
    streams.entries.get(stream).next = Math.max(next, sequence + 1);
  }

  compare(point) {
    const { note, file, witness } = point;
    const { findings, tree, kept, streams } = this;
    const given = same(tree.root(), note.root);
    this.compared.push({ note, given, kept: kept ? same(kept.root(), note.root) : given });
    const listed = note.streams === streams.entries.size && same(streams.root(), note.streamsRoot);
    const place = { file, note: note.number };
    if (witness) {
      if (!given || !listed) findings.add('WITNESS_DIFFERS', place, `Les événements ne donnent pas l’empreinte du sceau n° ${note.number} gardé par le témoin.`);
      return;
    }
    if (!given) {
      findings.add('ROOT_DIFFERS', place, `Les événements ne donnent pas l’empreinte du sceau n° ${note.number} : l’un d’eux au moins n’est plus celui qui a été scellé.`);
    }
    if (listed) return;
    findings.add('STREAMS_DIFFER', place, `Les dossiers et leur nombre d’événements ne donnent pas l’empreinte du sceau n° ${note.number}.`);
    if (note.streams > streams.entries.size) {
      findings.add('STREAM_MISSING', place, `Le sceau n° ${note.number} compte ${counted(note.streams, 'dossier')} ; il n’en reste que ${number(streams.entries.size)}.`);
    }
  }

  /** @returns {boolean} the events given by the leaves kept with them are those sealed: no tile is needed to name what changed */
  named() {
    return this.compared.every(({ given, kept }) => given || kept);
  }
}

/** @param {Array} notes those of the journal @param {Array} witnesses @param {string|undefined} origin any, when nothing says it @returns {Array<object>} */
function pointsOf(notes, witnesses, origin) {
  const others = witnesses.filter(({ note }) => (origin === undefined || note.origin === origin) && !notes.get(note.number));
  const own = [...notes.all].map(({ note, path }) => ({ note, file: path, witness: false }));
  return [...others.map(({ file, note }) => ({ note, file, witness: true })), ...own];
}

function lacking(one, many, first, last) {
  return first === last ? `${one} ${number(first)} manque` : `${many} ${number(first)} à ${number(last)} manquent`;
}
