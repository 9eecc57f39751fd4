
const ZIP_ENTRIES_MAX = 500000;
const ZIP_TIMES_MAX = 300;
const ZIP_NAME_MAX = 1000;
const WINDOW = MIB;
const WINDOWS_KEPT = 64;

/**
 * @typedef {object} Given one file
 * @property {string} path from the top of what was given, with slashes
 * @property {number} size in bytes
 * @property {() => ReadableStream} open
 * @property {() => Promise<void>} [check] refused unless the whole file can be read
 */

/** @param {File} file @param {string} path @returns {Given} */
function givenFile(file, path) {
  return { path, size: file.size, open: () => file.stream(), blob: file };
}

/** Gives each piece of a file; refused when it cannot be unpacked or runs past its declared size, so that no archive can fill the machine. */
async function eachPiece(given, take) {
  await given.check?.();
  const reader = given.open().getReader();
  let left = given.size;
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ value: { length: Infinity } }));
    if (done) break;
    if (value.length > left) throw new Malformed('longer than it says');
    left -= value.length;
    await take(value);
  }
  if (left) throw new Malformed('shorter than it says');
}

/** @returns {Promise<Uint8Array>} the whole file, refused beyond so many bytes */
async function wholeFile(given, max = SMALL_FILE_MAX) {
  if (given.size > max) throw new Malformed('too long');
  const pieces = [];
  await eachPiece(given, (piece) => void pieces.push(piece));
  return joined(...pieces);
}

/**
 * Gives each line without its end; refused when the last line does not end, or when one is longer than 8 MiB with its end.
 * @param {Given} given @param {(line: Uint8Array, number: number) => void} take @param {Progress} progress
 */
async function eachLine(given, take, progress) {
  let rest = new Uint8Array(0);
  let number = 0;
  await eachPiece(given, async (piece) => {
    let from = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      const line = piece.subarray(from, end);
      if (rest.length + line.length >= LINE_MAX) throw new Malformed('a line is too long');
      take(rest.length ? joined(rest, line) : line, ++number);
      rest = new Uint8Array(0);
      from = end + 1;
    }
    rest = joined(rest, piece.subarray(from));
    if (rest.length >= LINE_MAX) throw new Malformed('a line is too long');
    await progress.advance(piece.length);
  });
  if (rest.length) throw new Malformed('the last line does not end');
}

/** A file read here and there, in windows of one mebibyte of which the last ones used are kept. */
class Windows {
  /** @param {Blob} blob */
  constructor(blob) {
    this.blob = blob;
    this.size = blob.size;
    this.kept = new Map();
  }

  /** @returns {Promise<Uint8Array>} refused beyond the end */
  async at(offset, length) {
    if (offset + length > this.size) throw new Malformed('beyond the end of the file');
    const first = Math.floor(offset / WINDOW);
    const last = Math.floor((offset + length - 1) / WINDOW);
    const parts = [];
    for (let number = first; number <= last; number++) {
      const window = await this.window(number);
      const start = Math.max(0, offset - number * WINDOW);
      parts.push(window.subarray(start, offset + length - number * WINDOW));
    }
    return parts.length === 1 ? parts[0] : joined(...parts);
  }

  async window(number) {
    let window = this.kept.get(number);
    if (!window) {
      window = new Uint8Array(await this.blob.slice(number * WINDOW, (number + 1) * WINDOW).arrayBuffer());
      if (this.kept.size >= WINDOWS_KEPT) this.kept.delete(this.kept.keys().next().value);
    } else {
      this.kept.delete(number);
    }
    this.kept.set(number, window);
    return window;
  }
}
