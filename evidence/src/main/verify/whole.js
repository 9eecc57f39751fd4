
/** The whole journal while its events are read: its roots are compared with what binds them as soon as they are known. */
class WholeJournal {
  /** @param {Array<{note: object, differs: (what: string) => void}>} bindings */
  constructor(bindings) {
    this.bindings = [...bindings].sort((a, b) => a.note.size - b.note.size);
    this.agreed = new Set();
    this.tree = new GrowingTree();
    this.streams = new StreamList();
    this.next = 0;
  }

  /** @param {number} index greater than the one before @param {object|undefined} event undefined when it cannot be read */
  add(index, event, leaf) {
    this.compare(index);
    this.tree.add(leaf);
    if (event) this.streams.add(event, leaf);
    this.next = index + 1;
  }

  /** Compares what is left; what binds more events than there are stays in `bindings`. */
  end() {
    this.compare(this.next);
  }

  compare(size) {
    while (this.bindings.length && this.bindings[0].note.size <= size) {
      const { note, differs } = this.bindings.shift();
      const rootAgrees = note.size === this.tree.size && same(note.root, this.tree.root());
      const streamsAgree = same(note.streamsRoot, this.streams.root()) && note.streams === this.streams.entries.size;
      if (!rootAgrees) differs('ROOT_DIFFERS');
      if (!streamsAgree) differs('STREAMS_DIFFER');
      if (rootAgrees && streamsAgree) this.agreed.add(note);
    }
  }
}

/** @returns {Array<object>} what binds the roots: the notes of the journal, then those of witnesses */
function bindingsOf(seals, witnesses, findings) {
  const own = seals.noted.map(({ note, number, path }) => ({
    note,
    differs: (code) => findings.add(code, { file: path, note: number }, code === 'ROOT_DIFFERS'
      ? `Les événements ne donnent pas l’empreinte du sceau n° ${number} : l’un d’eux au moins n’est plus celui qui a été scellé.`
      : `Les dossiers et leur nombre d’événements ne donnent pas l’empreinte du sceau n° ${number}.`),
  }));
  const others = witnesses.filter(({ note }) => !seals.last || note.origin === seals.last.note.origin).map(({ file, note }) => ({
    note,
    differs: () => findings.add('WITNESS_DIFFERS', { file, note: note.number },
      `Les événements ne donnent pas l’empreinte du sceau n° ${note.number} gardé par le témoin.`),
  }));
  return [...own, ...others];
}
