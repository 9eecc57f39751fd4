
const TILE = 256;

/** @param {number} index of a tile @returns {string} in groups of three digits, section 10 */
function tilePath(index) {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  }
  return groups.join('/');
}

/** @param {string} text the 256 characters of events.head @returns {{position: number, leaf: string}|undefined} */
function parseHead(text) {
  const halves = [text.slice(0, 128), text.slice(128)].map((half) => /^((0|[1-9]\d*) ([0-9a-f]{64})) ([0-9a-fA-F]{8})\s*$/.exec(half.replace(/\0+$/, '')));
  const valid = halves.filter((parts) => parts && crc32c(UTF8.encode(parts[1])) === parts[4].toLowerCase())
    .map((parts) => ({ position: Number(parts[2]), leaf: parts[3] }));
  return valid.sort((a, b) => b.position - a.position)[0];
}

/** @param {Array} row of the table events @returns {object} the members of section 3, the payload and the stored leaf */
function eventOfRow(index, row) {
  const [, , stream, sequence, , eventId, name, revision, recordedAt, metadataAndSalt, payload, stored] = row;
  const { salt, ...metadata } = json(utf8(bytesOf(metadataAndSalt))) ?? {};
  const event = {
    index,
    eventId: textOf(eventId),
    metadata,
    name: textOf(name),
    recordedAt: instantOf(recordedAt),
    revision: revision instanceof Uint8Array ? Number(utf8(revision)) : revision,
    sequence,
    stream: textOf(stream),
    payload: bytesOf(payload),
    stored,
  };
  event.leaf = leafOf(eventText({ ...event, payloadHash: payloadHash(salt, event.payload) }));
  return event;
}

function bytesOf(value) {
  if (!(value instanceof Uint8Array)) throw new Malformed('not bytes');
  return value;
}

function instantOf(milliseconds) {
  if (!Number.isSafeInteger(milliseconds) || Math.abs(milliseconds) > 8.64e15) throw new Malformed('not an instant');
  return new Date(milliseconds).toISOString();
}
