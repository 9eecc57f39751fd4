
const ALTERED = new Set([
  'PAYLOAD_CHANGED', 'LEAF_CHANGED', 'EVENT_MISSING', 'EVENT_ADDED', 'EVENT_MOVED', 'TAIL_CUT', 'STREAM_MISSING',
  'STREAM_INCOMPLETE', 'ROOT_DIFFERS', 'STREAMS_DIFFER', 'INCLUSION_INVALID', 'CONSISTENCY_INVALID', 'SIGNATURE_INVALID',
  'NOTE_MALFORMED', 'CHAIN_BROKEN', 'KEY_UNEXPECTED', 'WITNESS_DIFFERS', 'STAMP_INVALID', 'FILE_CHANGED', 'FILE_MISSING',
  'FILE_UNLISTED', 'ANSWER_FALSE',
]);
/** NOT_CHECKED is this page's own: a browser that cannot compute a signature. */
const DOUBTFUL = new Set(['STAMP_UNTRUSTED', 'KEY_HANDOVER_MISSING', 'NOTE_MISSING', 'NO_NOTE', 'NOT_CHECKED']);
const STATUS = { PROVED: 0, ALTERED: 1, DOUBTFUL: 2, CONSISTENT: 3, UNREADABLE: 4 };
const LISTED_MAX = 200;

/** What is found, the first ones of each code in full and the others counted. */
class Findings {
  constructor() {
    this.list = [];
    this.counts = new Map();
  }

  /**
   * @param {string} code of section 14
   * @param {{file?: string, index?: number, stream?: string, sequence?: number, note?: number}} place
   * @param {string} text a sentence in French
   */
  add(code, place, text) {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= LISTED_MAX) this.list.push({ code, ...place, text });
  }

  /** @returns {object[]} in the order of the codes in section 14, so that what names an event comes before what only sees it */
  all() {
    const order = [...ALTERED, ...DOUBTFUL, 'NOT_SEALED'];
    const more = [...this.counts].filter(([, count]) => count > LISTED_MAX).map(([code, count]) =>
      ({ code, text: `${number(count - LISTED_MAX)} autres constats de ce genre ne sont pas détaillés.` }));
    return this.list.concat(more).sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  }

  /** @param {Set<string>} codes @returns {boolean} */
  some(codes) {
    return [...this.counts.keys()].some((code) => codes.has(code));
  }
}

/** @param {number} value @returns {string} as it is written in French */
function number(value) {
  return value.toLocaleString('fr-FR');
}

/** @param {number} count @param {string} one @param {string} [many] @returns {string} */
function counted(count, one, many = `${one}s`) {
  return `${number(count)} ${count < 2 ? one : many}`;
}

/** @param {string|number} time @returns {string} the day and the hour in Paris, to the second */
function paris(time) {
  const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Paris' });
  return format.format(new Date(time)).replace(/^1 /, '1er ');
}

/** How far the work is; lets the page breathe every few hundredths of a second. */
class Progress {
  /** @param {(done: number) => void} show */
  constructor(show = () => undefined) {
    this.show = show;
    this.done = 0;
    this.last = performance.now();
  }

  /** @param {number} bytes */
  async advance(bytes) {
    this.done += bytes;
    if (performance.now() - this.last < 40) return;
    this.show(this.done);
    await new Promise((resume) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(null);
    });
    this.last = performance.now();
  }
}
