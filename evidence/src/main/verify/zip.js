
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;

/** @param {Blob} blob a ZIP archive @returns {Promise<Given[]>} its files; what is encrypted is refused */
async function zipFiles(blob) {
  const { offset, size, shift } = await zipDirectory(blob);
  const directory = new Uint8Array(await blob.slice(offset, offset + size).arrayBuffer());
  const view = new DataView(directory.buffer);
  const files = [];
  for (let at = 0; at < directory.length; ) {
    if (files.length >= ZIP_ENTRIES_MAX || at + 46 > directory.length || view.getUint32(at, true) !== CENTRAL) throw new Malformed('not a ZIP directory');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if (at + 46 + name + extra + comment > directory.length) throw new Malformed('not a ZIP directory');
    const path = utf8(directory.subarray(at + 46, at + 46 + name));
    mustStayInside(path);
    const place = zipPlace(view, at, at + 46 + name, extra);
    if (place.flags & 1) throw new Malformed('encrypted');
    if (!path.endsWith('/')) files.push(zipFile(blob, path, { ...place, offset: place.offset + shift }));
    at += 46 + name + extra + comment;
  }
  if (new Set(files.map((file) => file.path)).size !== files.length) throw new Malformed('a name comes twice');
  return files;
}

/** @returns {Promise<{offset, size, shift}>} where the directory stands, and by how much what it says of places is behind: something may precede the archive */
async function zipDirectory(blob) {
  const from = Math.max(0, blob.size - 65557);
  const tail = new DataView(await blob.slice(from).arrayBuffer());
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const [size, stated, ends] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true), from + at];
    const last = at + END_BYTES + tail.getUint16(at + 20, true) === tail.byteLength;
    if (!last && !(await zipBegins(blob, ends - size, stated))) continue;
    const wide = tail.getUint16(at + 10, true) === 0xffff || size === 0xffffffff || stated === 0xffffffff;
    return wide ? wideDirectory(blob, tail, at) : placed(ends, size, stated);
  }
  throw new Malformed('not a ZIP');
}

/** @returns {Promise<boolean>} a directory stands there, and the first file where it says */
async function zipBegins(blob, offset, stated) {
  if (offset < 0 || offset - stated < 0) return false;
  const word = async (at) => new DataView(joined(new Uint8Array(await blob.slice(at, at + 4).arrayBuffer()), new Uint8Array(4)).buffer).getUint32(0, true);
  return (await word(offset)) === CENTRAL && (await word(offset - stated)) === LOCAL;
}

/** The directory of an archive too big for the fields of the first format. */
async function wideDirectory(blob, tail, at) {
  const locator = at - 20;
  if (locator < 0 || tail.getUint32(locator, true) !== 0x07064b50) throw new Malformed('not a ZIP64');
  const start = Number(tail.getBigUint64(locator + 8, true));
  const end = new DataView(await blob.slice(start, start + 56).arrayBuffer());
  if (end.byteLength < 56 || end.getUint32(0, true) !== 0x06064b50) throw new Malformed('not a ZIP64');
  const [size, stated] = [40, 48].map((field) => Number(end.getBigUint64(field, true)));
  return placed(start, size, stated);
}

function placed(ends, size, stated) {
  const [offset, shift] = [ends - size, ends - size - stated];
  if (offset < 0 || shift < 0) throw new Malformed('not a ZIP directory');
  return { offset, size, shift };
}

function zipPlace(view, at, extraAt, extraLength) {
  const place = {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extraAt; field + 4 <= extraAt + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const name of ['size', 'packed', 'offset']) {
      if (place[name] !== 0xffffffff) continue;
      place[name] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return place;
}

/** @returns {Given} of which nothing is read unless it unpacks to the length and the CRC-32 its entry announces */
function zipFile(blob, path, { method, packed, size, offset, crc }) {
  const open = () => {
    const pieces = new TransformStream();
    packedBytes(blob, offset, packed)
      .then((bytes) => (method ? bytes.stream().pipeThrough(new DecompressionStream('deflate-raw')) : bytes.stream()))
      .then((stream) => stream.pipeTo(pieces.writable))
      .catch((e) => pieces.writable.abort(e).catch(() => undefined));
    return pieces.readable;
  };
  const file = { path, size, open };
  let checked;
  const check = async () => {
    if ((method !== 0 && method !== 8) || size > Math.max(MIB, ZIP_TIMES_MAX * packed)) throw new Malformed('packed in another way, or grows without end');
    let sum = 0xffffffff;
    await eachPiece(file, (piece) => void (sum = crc32(piece, sum)));
    if ((sum ^ 0xffffffff) >>> 0 !== crc) throw new Malformed('not what its entry announces');
  };
  return { ...file, check: () => (checked ??= check()) };
}

/** @param {string} path of an entry; refused when it would leave the archive */
function mustStayInside(path) {
  const parts = path.split('/');
  const odd = [...path].some((c) => c < ' ' || c === '\\' || c === ':');
  if (!path || path.length > ZIP_NAME_MAX || path.startsWith('/') || odd || parts.includes('..') || parts.includes('.')) {
    throw new Malformed('not the name of a file in an archive');
  }
}

async function packedBytes(blob, offset, packed) {
  const header = new DataView(await blob.slice(offset, offset + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) throw new Malformed('not a ZIP entry');
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return blob.slice(start, start + packed);
}
