
/**
 * The list of streams of section 6 while events are read. Its inner nodes are kept, and only those an event touched are computed
 * again: a journal has many notes, and every one of them binds the whole list.
 */
class StreamList {
  constructor() {
    this.entries = new Map();
    this.sorted = [];
    this.levels = [[]];
    this.touched = new Set();
    this.arrived = [];
  }

  /** @param {{stream: string, collectivity: string}} event the next of the journal @param {Uint8Array} leaf */
  add({ stream, collectivity }, leaf) {
    let entry = this.entries.get(stream);
    if (!entry) {
      entry = { collectivity, stream, events: 0 };
      entry.order = [UTF8.encode(collectivity), UTF8.encode(stream)];
      this.entries.set(stream, entry);
      this.arrived.push(entry);
    }
    entry.events++;
    entry.last = leaf;
    this.touched.add(entry);
  }

  /** @returns {Uint8Array} */
  root() {
    this.settle();
    const top = this.levels[this.levels.length - 1];
    return top.length ? top[0] : sha256();
  }

  settle() {
    let from = this.sorted.length;
    if (this.arrived.length) {
      this.sorted = this.sorted.concat(this.arrived).sort(compareEntries);
      from = Infinity;
      const arrived = new Set(this.arrived);
      this.sorted.forEach((entry, rank) => {
        if (arrived.has(entry)) from = Math.min(from, rank);
        entry.rank = rank;
      });
    }
    this.touched.forEach((entry) => (entry.hash = leafOf(entryText(entry))));
    const changed = new Set([...this.touched].map((entry) => entry.rank));
    for (let rank = from; rank < this.sorted.length; rank++) changed.add(rank);
    changed.forEach((rank) => (this.levels[0][rank] = this.sorted[rank].hash));
    this.climb(changed);
    this.touched.clear();
    this.arrived = [];
  }

  climb(changed) {
    for (let level = 0; this.levels[level].length > 1; level++) {
      const below = this.levels[level];
      const above = (this.levels[level + 1] ??= []);
      changed = new Set([...changed].map((rank) => rank >> 1));
      for (const rank of changed) {
        const [left, right] = [below[2 * rank], below[2 * rank + 1]];
        above[rank] = right ? node(left, right) : left;
      }
    }
  }
}

function compareEntries(a, b) {
  return compareBytes(a.order[0], b.order[0]) || compareBytes(a.order[1], b.order[1]);
}

/** @param {{collectivity: string, events: number, last: Uint8Array, stream: string}} entry @returns {string} section 6 */
function entryText({ collectivity, events, last, stream }) {
  return canonical({ collectivity, events, last: hex(last), stream });
}
