
/** @param {Blob} blob a ZIP archive @returns {Promise<Given[]>} its files; what is encrypted, or packed otherwise than by deflate, is refused */
async function zipFiles(blob) {
  const { count, offset, size } = await zipDirectory(blob);
  const directory = new Uint8Array(await blob.slice(offset, offset + size).arrayBuffer());
  const view = new DataView(directory.buffer);
  const files = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== 0x02014b50) throw new Malformed('not a ZIP directory');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const path = utf8(directory.subarray(at + 46, at + 46 + name));
    const place = zipPlace(view, at, at + 46 + name, extra);
    if (!path.endsWith('/')) files.push(zipFile(blob, path, place));
    at += 46 + name + extra + comment;
  }
  if (new Set(files.map((file) => file.path)).size !== files.length) throw new Malformed('a name comes twice');
  return files;
}

async function zipDirectory(blob) {
  const from = Math.max(0, blob.size - 65557);
  const tail = new DataView(await blob.slice(from).arrayBuffer());
  let at = tail.byteLength - 22;
  while (at >= 0 && tail.getUint32(at, true) !== 0x06054b50) at--;
  if (at < 0) throw new Malformed('not a ZIP');
  let directory = { count: tail.getUint16(at + 10, true), size: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
  if (directory.count === 0xffff || directory.size === 0xffffffff || directory.offset === 0xffffffff) {
    const locator = at - 20;
    if (locator < 0 || tail.getUint32(locator, true) !== 0x07064b50) throw new Malformed('not a ZIP64');
    const start = Number(tail.getBigUint64(locator + 8, true));
    const end = new DataView(await blob.slice(start, start + 56).arrayBuffer());
    if (end.byteLength < 56 || end.getUint32(0, true) !== 0x06064b50) throw new Malformed('not a ZIP64');
    const [count, size, offset] = [32, 40, 48].map((field) => Number(end.getBigUint64(field, true)));
    directory = { count, size, offset };
  }
  if (directory.count > ZIP_ENTRIES_MAX || directory.offset + directory.size > blob.size) throw new Malformed('not a ZIP directory');
  return directory;
}

function zipPlace(view, at, extraAt, extraLength) {
  const place = {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
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

/** @returns {Given} */
function zipFile(blob, path, { flags, method, packed, size, offset }) {
  if (flags & 1 || (method !== 0 && method !== 8)) throw new Malformed('encrypted, or packed in another way');
  const open = () => {
    const pieces = new TransformStream();
    packedBytes(blob, offset, packed)
      .then((bytes) => (method ? bytes.stream().pipeThrough(new DecompressionStream('deflate-raw')) : bytes.stream()))
      .then((stream) => stream.pipeTo(pieces.writable))
      .catch((e) => pieces.writable.abort(e).catch(() => undefined));
    return pieces.readable;
  };
  return { path, size, open };
}

async function packedBytes(blob, offset, packed) {
  const header = new DataView(await blob.slice(offset, offset + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) throw new Malformed('not a ZIP entry');
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return blob.slice(start, start + packed);
}
