
const ALTERED = new Set([
  'PAYLOAD_CHANGED', 'LEAF_CHANGED', 'EVENT_MISSING', 'EVENT_ADDED', 'EVENT_MOVED', 'STORE_DAMAGED', 'TAIL_CUT', 'STREAM_MISSING',
  'STREAM_INCOMPLETE', 'ROOT_DIFFERS', 'STREAMS_DIFFER', 'INCLUSION_INVALID', 'CONSISTENCY_INVALID', 'SIGNATURE_INVALID',
  'NOTE_MALFORMED', 'CHAIN_BROKEN', 'KEY_UNEXPECTED', 'WITNESS_DIFFERS', 'STAMP_INVALID', 'FILE_CHANGED', 'FILE_MISSING',
  'FILE_UNLISTED', 'ANSWER_FALSE',
]);
/** NOT_CHECKED is this page's own: a browser that cannot compute a signature. */
const DOUBTFUL = new Set(['STAMP_UNTRUSTED', 'KEY_HANDOVER_MISSING', 'NOTE_MISSING', 'NO_NOTE', 'HEAD_MISSING', 'NOT_CHECKED']);
const CODES = [...ALTERED, ...DOUBTFUL, 'NOT_SEALED', 'UNREADABLE'];
const PLACES = ['index', 'note', 'stream', 'sequence', 'file', 'text'];
const STATUS = { PROVED: 0, ALTERED: 1, DOUBTFUL: 2, CONSISTENT: 3, UNREADABLE: 4 };
const LISTED_MAX = 50;

/** What is found, once each: of each code the first ones by their place in full, the others counted. */
class Findings {
  constructor() {
    this.byCode = new Map();
    this.left = new Map();
  }

  /**
   * @param {string} code of section 14
   * @param {{file?: string, index?: number, stream?: string, sequence?: number, note?: number}} place
   * @param {string} text a sentence in French
   */
  add(code, place, text) {
    const finding = { code, ...place, text };
    if (!this.byCode.has(code)) this.byCode.set(code, []);
    const list = this.byCode.get(code);
    const at = list.findIndex((other) => comparePlaces(finding, other) <= 0);
    if (at >= 0 && comparePlaces(finding, list[at]) === 0) return;
    list.splice(at < 0 ? list.length : at, 0, finding);
    if (list.length <= LISTED_MAX) return;
    list.pop();
    this.left.set(code, (this.left.get(code) ?? 0) + 1);
  }

  /** @returns {object[]} in the order of the codes in section 14, so that what names an event comes before what only sees it */
  all() {
    const listed = CODES.filter((code) => this.byCode.has(code));
    return listed.flatMap((code) => {
      const left = this.left.get(code);
      const more = left ? [{ code, text: `${counted(left, 'autre constat', 'autres constats')} de ce genre.` }] : [];
      return [...this.byCode.get(code).map(withinReach), ...more];
    });
  }

  /** @param {Set<string>} codes @returns {boolean} */
  some(codes) {
    return [...this.byCode.keys()].some((code) => codes.has(code));
  }
}

function comparePlaces(a, b) {
  for (const part of PLACES) {
    if (a[part] === b[part]) continue;
    if (a[part] === undefined || b[part] === undefined) return a[part] === undefined ? -1 : 1;
    return a[part] < b[part] ? -1 : 1;
  }
  return 0;
}

/** A damaged file may name places beyond any number section 3 writes: they are left out. */
function withinReach(finding) {
  const reached = (value) => value !== undefined && (typeof value !== 'number' || whole(value));
  const { code, file, index, stream, sequence, note, text } = finding;
  return Object.fromEntries(Object.entries({ code, file, index, stream, sequence, note, text }).filter(([, value]) => reached(value)));
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
