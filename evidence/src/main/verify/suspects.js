
/** Names what changed in a store, once it is known that something did; roots convict, this only says where (section 14). */
class Suspects {
  /** @param {Uint8Array[]|undefined} sealed the leaves that were sealed, when the tiles give the last note's root */
  constructor(file, sealed, findings) {
    Object.assign(this, { file, sealed, findings });
    this.keptAnother = new Map();
    this.unlike = [];
    this.right = new Set();
  }

  /** @param {{index, stream, sequence}} event @param {Uint8Array} leaf @param {Uint8Array} [stored] when it is another */
  add({ index, stream, sequence }, leaf, stored) {
    if (stored) this.keptAnother.set(index, { stream, sequence });
    if (!this.sealed) return;
    if (index >= 0 && index < this.sealed.length && same(this.sealed[index], leaf)) this.right.add(index);
    else this.unlike.push({ index, leaf: hex(leaf) });
  }

  /** Says of each event whose kept leaf is another whether the event or the leaf was changed, from the first note that covers it. */
  judge(compared) {
    this.keptAnother.forEach(({ stream, sequence }, index) => {
      const cover = compared.find(({ note }) => note.size > index);
      this.findings.add(cover?.given ? 'LEAF_CHANGED' : 'PAYLOAD_CHANGED', { file: this.file, index, stream, sequence }, cover?.given
        ? `L’empreinte gardée avec l’événement ${number(index)} n’est pas la sienne ; l’événement, lui, est celui qui a été scellé.`
        : `L’événement ${number(index)} n’est plus celui dont l’empreinte a été gardée.`);
    });
  }

  /** Compares with the leaves that were sealed. @param {number} next the index after the greatest that was read */
  compare(next) {
    const { file, sealed, findings, right } = this;
    const where = new Map(sealed.map((leaf, index) => [hex(leaf), index]));
    const here = new Set(this.unlike.map(({ leaf }) => leaf));
    right.forEach((index) => here.add(hex(sealed[index])));
    const filled = new Set(right);
    for (const { index, leaf } of this.unlike) {
      const [text, among] = [`L’événement ${number(index)}`, index >= 0 && index < sealed.length];
      if (where.has(leaf)) {
        findings.add('EVENT_MOVED', { file, index }, `${text} a été scellé à la place ${number(where.get(leaf))}.`);
      } else if (among) {
        filled.add(index);
        if (this.keptAnother.has(index)) continue;
        if (here.has(hex(sealed[index]))) findings.add('EVENT_ADDED', { file, index }, `${text} n’a jamais été scellé.`);
        else findings.add('PAYLOAD_CHANGED', { file, index }, `${text} n’est pas celui qui a été scellé à cette place.`);
      }
    }
    for (let index = 0; index < Math.min(sealed.length, next); index++) {
      if (filled.has(index) || here.has(hex(sealed[index]))) continue;
      findings.add('EVENT_MISSING', { file, index }, `L’événement scellé à la place ${number(index)} n’est plus nulle part.`);
    }
  }
}
