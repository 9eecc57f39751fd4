
/** Numbers that should come from 0, each once and in order; the holes are kept as ranges. */
class Sequence {
  constructor() {
    this.next = 0;
    this.holes = [];
  }

  /** @param {number} value @returns {'NEXT'|'MOVED'|'TWICE'} */
  take(value) {
    if (value >= this.next) {
      if (value > this.next) this.holes.push([this.next, value - 1]);
      this.next = value + 1;
      return 'NEXT';
    }
    const at = this.holes.findIndex(([first, last]) => first <= value && value <= last);
    if (at < 0) return 'TWICE';
    const [first, last] = this.holes[at];
    const left = [[first, value - 1], [value + 1, last]].filter(([from, to]) => from <= to);
    this.holes.splice(at, 1, ...left);
    return 'MOVED';
  }

  /** @param {number} size how many are expected @returns {Array<[number, number]>} the ranges that lack below it */
  lacking(size) {
    const open = this.next < size ? [...this.holes, [this.next, size - 1]] : this.holes;
    return open.filter(([first]) => first < size).map(([first, last]) => [first, Math.min(last, size - 1)]);
  }
}

function range([first, last]) {
  return first === last ? `${number(first)} manque` : `${number(first)} à ${number(last)} manquent`;
}

/** Takes the sequence of an event in its stream. @param {Map<string, Sequence>} sequences @param {Findings} findings */
function takeSequence(sequences, { index, stream, sequence }, findings) {
  let known = sequences.get(stream);
  if (!known) sequences.set(stream, (known = new Sequence()));
  const place = { index, stream, sequence };
  const taken = known.take(sequence);
  if (taken === 'MOVED') findings.add('EVENT_MOVED', place, `Le rang ${number(sequence)} du dossier ${stream} vient après un rang plus grand.`);
  if (taken === 'TWICE') findings.add('EVENT_ADDED', place, `Le rang ${number(sequence)} du dossier ${stream} vient deux fois.`);
}

function missingSequences(stream, sequence, findings, below = sequence.next) {
  for (const hole of sequence.lacking(below)) {
    findings.add('EVENT_MISSING', { stream, sequence: hole[0] }, `Dossier ${stream} : rang ${range(hole)}.`);
  }
}
