
const PATH_MAX = 64;
const MANIFEST = 'manifest.json';
const COMMON_MEMBERS = ['aggregate', 'eventId', 'index', 'metadata', 'name', 'recordedAt', 'revision', 'sequence', 'stream'];
const EVENT_FORMS = [['payload', 'salt'], ['payloadBase64', 'salt'], ['payloadHash']]
  .map((members) => [...COMMON_MEMBERS, ...members].sort().join());
const ORIGIN = new RegExp(`^opposable/${NAME}/${NAME}$`, 'u');

/** @param {object} value @param {string} members their names, sorted @returns {object} refused when it has others */
function having(value, members) {
  if (Object.keys(value).sort().join() !== members) throw new Malformed('not these members');
  return value;
}

/** @param {Uint8Array} bytes @returns {object} section 12; refused when it is no manifest */
function parseManifest(bytes) {
  const manifest = jsonObject(bytes);
  const texts = (list) => Array.isArray(list) && list.every((text) => typeof text === 'string');
  const { format, origin, checkpoint, size, events, scope, question, files } = manifest;
  const scoped = ['ALL', 'EVENTS'].includes(scope?.kind) || (scope?.kind === 'STREAMS' && texts(scope.streams))
    || (scope?.kind === 'COLLECTIVITY' && typeof scope.collectivity === 'string');
  const asked = question === undefined || (question?.kind === 'ABSENCE' && texts(question.names)
    && instant(question.from) && instant(question.to) && scope?.kind !== 'EVENTS');
  const listed = Array.isArray(files) && files.every((file) =>
    typeof file?.path === 'string' && file.path !== MANIFEST && whole(file.bytes) && isHash(file.sha256));
  const sound = format === 'opposable-export/1' && typeof origin === 'string' && ORIGIN.test(origin)
    && [checkpoint, size, events].every(whole) && scoped && asked && listed;
  if (!sound || new Set(files.map(({ path }) => path)).size !== files.length) throw new Malformed('not a manifest');
  return manifest;
}

/** @param {Uint8Array} line of events.jsonl @returns {object} its members, its leaf, and its payload when it is shown */
function parseEvent(line) {
  const value = canonicalObject(line);
  if (!EVENT_FORMS.includes(Object.keys(value).sort().join())) throw new Malformed('not these members');
  if (!whole(value.index) || typeof value.aggregate !== 'string') throw new Malformed('not an event');
  const payload = payloadOf(value);
  const hash = payload ? payloadHash(value.salt, payload) : value.payloadHash;
  const collectivity = value.sequence === 0 ? (value.metadata.collectivity ?? '') : '';
  return { ...value, payload, collectivity, leaf: leafOf(eventText({ ...value, payloadHash: hash })) };
}

function payloadOf({ payload, payloadBase64 }) {
  if (payload === undefined) return payloadBase64 === undefined ? undefined : unbase64(payloadBase64);
  if (typeof payload !== 'string') throw new Malformed('not a payload');
  return UTF8.encode(payload);
}

/** @param {unknown} path @returns {Uint8Array[]} */
function parsePath(path) {
  if (!Array.isArray(path) || path.length > PATH_MAX || !path.every(isHash)) throw new Malformed('not a path');
  return path.map(unhex);
}

/** @param {...unknown} values @returns {void} refused unless each is a whole number */
function mustBeWhole(...values) {
  if (!values.every(whole)) throw new Malformed('not a whole number');
}
