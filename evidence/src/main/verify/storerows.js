
const TILE = 256;
const COLUMNS = 'position,known_at,stream,sequence,aggregate_type,event_id,name,revision,recorded_at,metadata,payload,leaf,checksum';
const [STREAM, SEQUENCE, EVENT_ID, NAME_COLUMN, REVISION, RECORDED_AT, METADATA, PAYLOAD, STORED] = [2, 3, 5, 6, 7, 8, 9, 10, 11];
const NO_LEAF = new Uint8Array(32);
const HALF = 128;

/** @param {number} index of a tile @returns {string} in groups of three digits, section 10 */
function tilePath(index) {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  }
  return groups.join('/');
}

/** @param {Uint8Array} bytes the 256 characters of events.head @returns {{position: number, leaf: string}|undefined} */
function parseHead(bytes) {
  if (bytes.length !== 2 * HALF) return undefined;
  const halves = [bytes.subarray(0, HALF), bytes.subarray(HALF)].map((half) =>
    /^((0|[1-9][0-9]{0,15}) ([0-9a-f]{64})) ([0-9a-f]{8})[ \n]*$/.exec(String.fromCharCode(...half)));
  const valid = halves.filter((parts) => parts && crc32c(UTF8.encode(parts[1])) === parts[4])
    .map((parts) => ({ position: Number(parts[2]), leaf: parts[3] }));
  return valid.sort((a, b) => b.position - a.position)[0];
}

/** @param {string} sql the statement that made the table of events; refused when its columns are not those of section 13 */
function mustHaveItsColumns(sql) {
  const text = sql.toLowerCase();
  const columns = [...text.slice(text.indexOf('(') + 1).matchAll(/(?:^|,)\s*([a-z_]+)\s+(?:integer|text|blob)/g)];
  if (columns.map(([, name]) => name).join() !== COLUMNS) throw new Malformed('other columns');
}

/** @param {Row} row of the table events @returns {object} its place, its leaf unless none can be made of it, and the leaf stored with it */
function eventOfRow(row) {
  row.mustBeNull(0);
  const event = { index: row.id, stream: row.text(STREAM), sequence: row.number(SEQUENCE), collectivity: '' };
  event.stored = joined(row.blob(STORED), NO_LEAF).slice(0, NO_LEAF.length);
  event.whole = row.blob(STORED).length === NO_LEAF.length;
  try {
    const { salt, ...metadata } = canonicalObject(row.textBytes(METADATA));
    const [revision, payload, name] = [row.number(REVISION), row.blob(PAYLOAD), utf8(row.textBytes(NAME_COLUMN))];
    event.leaf = leafOf(eventText({
      eventId: utf8(row.textBytes(EVENT_ID)),
      metadata,
      name,
      payloadHash: payloadHash(salt, payload),
      recordedAt: instantOf(row.number(RECORDED_AT)),
      revision,
      sequence: event.sequence,
      stream: utf8(row.textBytes(STREAM)),
    }));
    if (event.sequence === 0) event.collectivity = metadata.collectivity ?? '';
    if (name === KEY_INTRODUCED && revision === 1) event.key = { payload };
  } catch (e) {
    if (!(e instanceof Malformed)) throw e;
  }
  return event;
}

function instantOf(milliseconds) {
  if (!Number.isSafeInteger(milliseconds) || Math.abs(milliseconds) > 8.64e15) throw new Malformed('not an instant');
  return new Date(milliseconds).toISOString();
}
