
const DEPTH_MAX = 20;
const PAGES_MAX = 2 ** 31;
const TREE_PAGE = 5;
const LEAF_PAGE = 13;
const SCHEMA_COLUMNS = 5;

/** A database in the format of fileformat2.html as of its last commit, which may stand in its write-ahead log. UTF-8 only. */
class Database {
  /** @param {Blob} main @param {Blob} [log] @returns {Promise<Database>} refused when it is no such database */
  static async open(main, log) {
    const database = new Database();
    Object.assign(database, { main: new Windows(main), logged: new Map(), logPages: 0, taken: new Set(), goneOn: 0 });
    const header = await database.main.at(0, 100);
    if (!same(header.subarray(0, 16), UTF8.encode('SQLite format 3\0'))) throw new Malformed('not a database');
    const stated = viewOf(header).getUint16(16);
    database.pageSize = stated === 1 ? 65536 : stated;
    database.usable = database.pageSize - header[20];
    if (database.pageSize < 512 || !powerOfTwo(database.pageSize)) throw new Malformed('not a size of page');
    if (log) await database.readLog(log);
    const first = viewOf(database.logged.has(1) ? await database.log.at(database.logged.get(1), 100) : header);
    const counted = first.getUint32(24) === first.getUint32(92) && first.getUint32(28) > 0;
    database.count = database.logPages || (counted ? first.getUint32(28) : Math.floor(main.size / database.pageSize));
    const sound = database.usable >= 480 && first.getUint32(56) === 1 && database.count < PAGES_MAX;
    if (!sound) throw new Malformed('not a database in UTF-8');
    await database.readSchema();
    return database;
  }

  /** Keeps the pages of every transaction that was committed; a frame whose salts or checksum differ ends the log. */
  async readLog(blob) {
    if (blob.size < 32) return;
    this.log = new Windows(blob);
    const header = await this.log.at(0, 32);
    const view = viewOf(header);
    const little = view.getUint32(0) === 0x377f0682;
    const known = little || view.getUint32(0) === 0x377f0683;
    if (!known || view.getUint32(4) !== 3007000 || view.getUint32(8) !== this.pageSize) return;
    let sums = logSums(header.subarray(0, 24), [0, 0], little);
    if (sums[0] !== view.getUint32(24) || sums[1] !== view.getUint32(28)) return;
    let pending = new Map();
    for (let at = 32; at + 24 + this.pageSize <= blob.size; at += 24 + this.pageSize) {
      const frame = await this.log.at(at, 24 + this.pageSize);
      const head = viewOf(frame);
      if (!head.getUint32(0) || head.getUint32(8) !== view.getUint32(16) || head.getUint32(12) !== view.getUint32(20)) break;
      sums = logSums(frame.subarray(24), logSums(frame.subarray(0, 8), sums, little), little);
      if (sums[0] !== head.getUint32(16) || sums[1] !== head.getUint32(20)) break;
      pending.set(head.getUint32(0), at + 24);
      if (!head.getUint32(4)) continue;
      pending.forEach((offset, number) => this.logged.set(number, offset));
      pending = new Map();
      this.logPages = head.getUint32(4);
    }
  }

  /** @returns {Promise<Uint8Array>} */
  page(number) {
    const offset = this.logged.get(number);
    return offset === undefined ? this.main.at((number - 1) * this.pageSize, this.pageSize) : this.log.at(offset, this.pageSize);
  }

  async readSchema() {
    this.tables = new Map();
    await this.eachRow({ root: 1 }, SCHEMA_COLUMNS, (row) => {
      if (row.text(0) !== 'table') return;
      const name = row.text(1);
      if (this.tables.has(name)) throw new Malformed('a table comes twice');
      this.tables.set(name, { root: row.number(3), sql: row.text(4) });
    });
  }

  /** @param {string} name @returns {{root: number, sql: string}} */
  table(name) {
    if (!this.tables.has(name)) throw new Malformed(`no table ${name}`);
    return this.tables.get(name);
  }

  /** Every row of a small table; Malformed at the first page or row that cannot be read. */
  async eachRow(table, columns, take) {
    const leaves = [];
    await this.walk(table.root, leaves);
    for (const leaf of leaves) await this.eachRowOf(leaf, columns, take);
  }

  /**
   * Adds the leaf pages of a tree in their order, each with the row ids it may hold: greater than `after`, at most `upTo`.
   * Malformed where the tree is none; what was added before stays.
   */
  async walk(number, leaves, after = -Infinity, upTo = Infinity, depth = 0) {
    if (depth > DEPTH_MAX || !(number >= 1 && number <= this.count) || this.taken.has(number)) throw new Malformed('not a tree');
    this.taken.add(number);
    const page = this.cells(await this.page(number), number);
    if (page.leaf) {
      if ((leaves.depth ?? depth) !== depth) throw new Malformed('leaves at two levels');
      leaves.depth = depth;
      leaves.push({ number, after, upTo });
      return;
    }
    const keys = page.places.map((at) => varint(page.bytes, at + 4, this.usable).value);
    const children = [...page.places.map((at) => page.view.getUint32(at)), page.view.getUint32(page.start + 8)];
    let lower = after;
    for (const [i, child] of children.entries()) {
      const upper = keys[i] ?? upTo;
      if (!(upper > lower && upper <= upTo)) throw new Malformed('keys that do not ascend');
      await this.walk(child, leaves, lower, upper, depth + 1);
      lower = upper;
    }
  }

  /** @returns {object} a page of a table: whether it is a leaf, and where its cells stand */
  cells(bytes, number) {
    const [start, view] = [number === 1 ? 100 : 0, viewOf(bytes)];
    const leaf = bytes[start] === LEAF_PAGE;
    if (!leaf && bytes[start] !== TREE_PAGE) throw new Malformed('not a page of a table');
    const [pointers, count] = [start + (leaf ? 8 : 12), view.getUint16(start + 3)];
    if (pointers + 2 * count > this.usable) throw new Malformed('too many cells');
    const places = [];
    for (let n = 0; n < count; n++) places.push(view.getUint16(pointers + 2 * n));
    const inside = (at) => at >= pointers + 2 * count && at + 4 <= this.usable;
    if (!leaf && !places.every(inside)) throw new Malformed('a cell outside of its page');
    return { leaf, bytes, view, start, places, inside };
  }

  /** Each row of a leaf page in order; Malformed at the first that cannot be read, or whose id does not ascend between the bounds. */
  async eachRowOf({ number, after, upTo }, columns, take) {
    const page = this.cells(await this.page(number), number);
    if (!page.leaf) throw new Malformed('not a leaf');
    let before = after;
    for (const place of page.places) {
      if (!page.inside(place)) throw new Malformed('a cell outside of its page');
      const length = varint(page.bytes, place, this.usable);
      const id = varint(page.bytes, length.end, this.usable);
      const bytes = await this.payload(page, length.value, id.end);
      if (!(id.value > before && id.value <= upTo)) throw new Malformed('row ids that do not ascend');
      before = id.value;
      await take(new Row(id.value, bytes, columns));
    }
  }

  async payload({ bytes, view }, length, start) {
    if (!(length >= 0 && length <= PAYLOAD_MAX)) throw new Malformed('a row is too long');
    const local = this.local(length);
    if (start + local + (local < length ? 4 : 0) > this.usable) throw new Malformed('a row runs past its page');
    const parts = [bytes.subarray(start, start + local)];
    if (local === length) return parts[0];
    let next = view.getUint32(start + local);
    for (let left = length - local; left > 0; left -= this.usable - 4) {
      if (!(next >= 1 && next <= this.count) || ++this.goneOn > this.count) throw new Malformed('a row goes on nowhere');
      const overflow = await this.page(next);
      parts.push(overflow.subarray(4, 4 + Math.min(left, this.usable - 4)));
      next = viewOf(overflow).getUint32(0);
    }
    if (next) throw new Malformed('a row goes on after its end');
    return joined(...parts);
  }

  /** @returns {number} how much of a row of this length stands in its page */
  local(length) {
    const most = this.usable - 35;
    if (length <= most) return length;
    const least = Math.floor(((this.usable - 12) * 32) / 255) - 23;
    const spread = least + ((length - least) % (this.usable - 4));
    return spread <= most ? spread : least;
  }
}

/** The checksum that runs through a log. */
function logSums(bytes, [first, second], little) {
  const view = viewOf(bytes);
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + view.getUint32(at, little) + second) >>> 0;
    second = (second + view.getUint32(at + 4, little) + first) >>> 0;
  }
  return [first, second];
}

/** @param {Uint8Array} bytes @returns {DataView} */
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
