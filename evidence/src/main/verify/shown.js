
const EVENTS_FILE = 'events.jsonl';

/** Some events of a journal in their order: their leaves wait for their paths, and how much of each stream is shown is counted. */
class Shown {
  /** @param {number} size how many events the journal has */
  constructor(size, findings) {
    Object.assign(this, { size, findings, events: [], parts: new Map() });
  }

  add({ index, stream, sequence, collectivity, leaf }) {
    const { findings, events, size } = this;
    const place = { file: EVENTS_FILE, index, stream, sequence };
    const text = `L’événement ${number(index)}`;
    if (events.length && index <= events[events.length - 1].index) findings.add('EVENT_MOVED', place, `${text} vient deux fois, ou après un plus récent.`);
    if (index >= size) findings.add('EVENT_ADDED', place, `${text} est au-delà de ce que le sceau compte.`);
    const part = this.parts.get(stream) ?? { events: 0, next: 0, fromTheFirst: true };
    if (sequence < part.next) findings.add('EVENT_ADDED', place, `Le rang ${number(sequence)} du dossier ${stream} vient deux fois, ou n’est pas à sa place.`);
    this.parts.set(stream, {
      events: part.events + 1,
      next: Math.max(part.next, sequence + 1),
      fromTheFirst: part.fromTheFirst && sequence === part.events,
      collectivity: sequence === 0 ? collectivity : part.collectivity,
      last: leaf,
    });
    events.push({ index, leaf, place });
  }
}

/** The entries of streams.jsonl whose paths lead to the streams root, and what they say of the claim of an export; section 6. */
class StreamClaims {
  constructor(note, findings) {
    Object.assign(this, { note, findings, byName: new Map(), entries: [], before: -1 });
  }

  /** @param {Uint8Array} line */
  line(line) {
    const { note, findings } = this;
    const entry = having(canonicalObject(line), 'collectivity,events,last,path,rank,stream');
    const { collectivity, stream, events, rank } = entry;
    const texts = typeof collectivity === 'string' && typeof stream === 'string' && isHash(entry.last);
    mustBeWhole(events, rank);
    if (!texts || rank <= this.before) throw new Malformed('not an entry, or not in its order');
    this.before = rank;
    const path = parsePath(entry.path);
    const read = { collectivity, stream, events, rank, last: unhex(entry.last), order: [UTF8.encode(collectivity), UTF8.encode(stream)] };
    const place = { file: 'streams.jsonl', stream };
    if (!included(leafOf(entryText(read)), rank, note.streams, path, note.streamsRoot)) {
      findings.add('INCLUSION_INVALID', place, `Le nombre d’événements du dossier ${stream} ne mène pas à l’empreinte du sceau.`);
      return;
    }
    const last = this.entries[this.entries.length - 1];
    if (last && compareEntries(last, read) >= 0) findings.add('STREAMS_DIFFER', place, `Le dossier ${stream} n’est pas à sa place dans la liste du sceau.`);
    this.entries.push(read);
    this.byName.set(stream, read);
  }

  /** Whether all of a stream is shown: every event its entry counts, the last being the one it names. */
  mustBeWhole(stream, shown) {
    const { findings } = this;
    const [entry, part, place] = [this.byName.get(stream), shown.parts.get(stream), { file: EVENTS_FILE, stream }];
    if (!entry) {
      findings.add('STREAM_INCOMPLETE', place, `Rien ne dit combien d’événements compte le dossier ${stream}.`);
    } else if (!part?.fromTheFirst || part.events !== entry.events) {
      findings.add('STREAM_INCOMPLETE', place, `Le dossier ${stream} compte ${counted(entry.events, 'événement')} et n’est pas montré en entier.`);
    } else if (!same(part.last, entry.last)) {
      findings.add('PAYLOAD_CHANGED', { ...place, sequence: entry.events - 1 }, `Le dernier événement du dossier ${stream} n’est pas celui que le sceau nomme.`);
    } else if (part.collectivity !== entry.collectivity) {
      findings.add('STREAMS_DIFFER', place, `Le dossier ${stream} n’est pas de la collectivité que le sceau lui donne.`);
    }
  }

  /** Whether every stream of a collectivity has its entry, none being left out before, among or after them, and is shown whole. */
  mustBeWholeCollectivity(collectivity, shown) {
    const { entries, note } = this;
    const asked = UTF8.encode(collectivity);
    const side = (entry) => Math.sign(compareBytes(entry.order[0], asked));
    const own = entries.filter((entry) => side(entry) === 0);
    const ranks = new Set(entries.map(({ rank }) => rank));
    own.forEach(({ stream }) => this.mustBeWhole(stream, shown));
    let sound;
    if (own.length) {
      const [first, last] = [own[0].rank, own[own.length - 1].rank];
      sound = own.every(({ rank }, i) => rank === first + i) && (first === 0 || ranks.has(first - 1))
        && (last + 1 >= note.streams || ranks.has(last + 1));
    } else {
      const after = entries.findIndex((entry) => side(entry) > 0);
      const lastBefore = after < 0 ? entries[entries.length - 1] : entries[after - 1];
      sound = (lastBefore?.rank ?? -1) + 1 === (after < 0 ? note.streams : entries[after].rank);
    }
    if (sound) return;
    this.findings.add('STREAM_MISSING', { file: 'streams.jsonl' }, `Il n’est pas prouvé que tous les dossiers de la collectivité ${collectivity} sont montrés.`);
  }
}
