
const PATH_MAX = 64;
const COMMON_MEMBERS = ['aggregate', 'eventId', 'index', 'metadata', 'name', 'recordedAt', 'revision', 'sequence', 'stream'];
const EVENT_FORMS = [['payload', 'salt'], ['payloadBase64', 'salt'], ['payloadHash']]
  .map((members) => [...COMMON_MEMBERS, ...members].sort().join());

/** @param {object} value @param {string} members their names, sorted @returns {object} refused when it has others */
function having(value, members) {
  if (Object.keys(value).sort().join() !== members) throw new Malformed('not these members');
  return value;
}

/** @param {Uint8Array} bytes @returns {object} section 12; refused when it is no manifest */
function parseManifest(bytes) {
  const manifest = json(utf8(bytes));
  const texts = (list) => Array.isArray(list) && list.every((text) => typeof text === 'string');
  const { format, origin, checkpoint, size, events, scope, question, files } = manifest ?? {};
  const scoped = ['ALL', 'EVENTS'].includes(scope?.kind) || (scope?.kind === 'STREAMS' && texts(scope.streams))
    || (scope?.kind === 'COLLECTIVITY' && typeof scope.collectivity === 'string');
  const asked = question === undefined || (question?.kind === 'ABSENCE' && texts(question.names)
    && instant(question.from) && instant(question.to) && scope?.kind !== 'EVENTS');
  const listed = Array.isArray(files) && files.every((file) =>
    typeof file?.path === 'string' && whole(file.bytes) && HASH.test(file.sha256));
  if (format !== 'opposable-export/1' || typeof origin !== 'string' || !whole(checkpoint) || !whole(size) || !whole(events)
    || !scoped || !asked || !listed) throw new Malformed('not a manifest');
  return manifest;
}

/** @param {Uint8Array} line of events.jsonl @returns {object} its members, its leaf, and its payload when it is shown */
function parseEvent(line) {
  const value = canonicalObject(line);
  if (!EVENT_FORMS.includes(Object.keys(value).sort().join())) throw new Malformed('not these members');
  if (!whole(value.index) || typeof value.aggregate !== 'string') throw new Malformed('not an event');
  let payload;
  if (value.payload !== undefined) payload = UTF8.encode(value.payload);
  if (value.payloadBase64 !== undefined) payload = unbase64(value.payloadBase64);
  const hash = payload ? payloadHash(value.salt, payload) : value.payloadHash;
  return { ...value, payload, leaf: leafOf(eventText({ ...value, payloadHash: hash })) };
}

/** @param {unknown} path @returns {Uint8Array[]} */
function parsePath(path) {
  if (!Array.isArray(path) || path.length > PATH_MAX || !path.every((text) => HASH.test(text))) throw new Malformed('not a path');
  return path.map(unhex);
}
