
/** A database in the format of fileformat2.html, with what its write-ahead log adds to it. UTF-8 only. */
class Database {
  /** @param {Blob} main @param {Blob} [log] @returns {Promise<Database>} refused when it is no such database */
  static async open(main, log) {
    const database = new Database();
    database.main = new Windows(main);
    database.pages = new Map();
    const header = await database.main.at(0, 100);
    if (utf8(header.subarray(0, 16)) !== 'SQLite format 3\0') throw new Malformed('not a database');
    const view = viewOf(header);
    database.pageSize = view.getUint16(16) === 1 ? 65536 : view.getUint16(16);
    database.usable = database.pageSize - header[20];
    if (database.pageSize < 512 || database.usable < 480 || view.getUint32(56) > 1) throw new Malformed('not such a database');
    if (log?.size) await database.readLog(log);
    return database;
  }

  /** Keeps the pages of every transaction that was committed; a frame whose salts or checksum differ ends the log. */
  async readLog(blob) {
    if (blob.size < 32) return;
    this.log = new Windows(blob);
    const header = await this.log.at(0, 32);
    const view = viewOf(header);
    const little = view.getUint32(0) === 0x377f0682;
    if ((!little && view.getUint32(0) !== 0x377f0683) || view.getUint32(8) !== this.pageSize) return;
    let sums = logSums(header.subarray(0, 24), [0, 0], little);
    if (sums[0] !== view.getUint32(24) || sums[1] !== view.getUint32(28)) return;
    let pending = new Map();
    for (let at = 32; at + 24 + this.pageSize <= blob.size; at += 24 + this.pageSize) {
      const frame = await this.log.at(at, 24 + this.pageSize);
      const head = viewOf(frame);
      if (head.getUint32(8) !== view.getUint32(16) || head.getUint32(12) !== view.getUint32(20)) break;
      sums = logSums(frame.subarray(24), logSums(frame.subarray(0, 8), sums, little), little);
      if (sums[0] !== head.getUint32(16) || sums[1] !== head.getUint32(20)) break;
      pending.set(head.getUint32(0), at + 24);
      if (head.getUint32(4)) {
        pending.forEach((offset, number) => this.pages.set(number, offset));
        pending = new Map();
      }
    }
  }

  /** @returns {Promise<Uint8Array>} */
  page(number) {
    const logged = this.pages.get(number);
    if (number < 1) throw new Malformed('no such page');
    return logged === undefined ? this.main.at((number - 1) * this.pageSize, this.pageSize) : this.log.at(logged, this.pageSize);
  }

  /** @returns {Promise<Map<string, number>>} the root page of each table */
  async tables() {
    const tables = new Map();
    await this.eachRow(1, (id, row) => {
      if (textOf(row[0]) === 'table') tables.set(textOf(row[1]), row[3]);
    });
    return tables;
  }

  /**
   * Every row of a table, by ascending row id. A page or a row that cannot be read is passed over and told to `lost`.
   * @param {number} root @param {(id: number, row: Array) => unknown} take a value is null, a number, or the bytes of a text or a blob
   */
  async eachRow(root, take, lost = (e) => { throw e; }, seen = new Set()) {
    let cells;
    try {
      if (seen.has(root)) throw new Malformed('a page comes twice');
      seen.add(root);
      cells = this.cells(await this.page(root), root === 1 ? 100 : 0);
    } catch (e) {
      return lost(e);
    }
    for (const child of cells.children) await this.eachRow(child, take, lost, seen);
    for (const cell of cells.rows) {
      let row;
      try {
        row = record(await this.payload(cell));
      } catch (e) {
        lost(e);
        continue;
      }
      await take(cell.id, row);
    }
  }

  cells(page, start) {
    const view = viewOf(page);
    const type = page[start];
    const inner = type === 0x05 || type === 0x02;
    if (!inner && type !== 0x0d && type !== 0x0a) throw new Malformed('not a page of a table');
    const table = type === 0x05 || type === 0x0d;
    const count = view.getUint16(start + 3);
    const cells = { children: [], rows: [] };
    for (let n = 0; n < count; n++) {
      let at = view.getUint16(start + (inner ? 12 : 8) + 2 * n);
      if (inner) cells.children.push(view.getUint32(at));
      if (inner) at += 4;
      if (inner && table) continue;
      const length = varint(page, at);
      const id = table ? varint(page, length.end) : { value: 0, end: length.end };
      cells.rows.push({ id: id.value, length: length.value, page, start: id.end, table });
    }
    if (inner) cells.children.push(view.getUint32(start + 8));
    return cells;
  }

  async payload({ length, page, start, table }) {
    if (!(length <= PAYLOAD_MAX)) throw new Malformed('a row is too long');
    const least = Math.floor(((this.usable - 12) * 32) / 255) - 23;
    const most = table ? this.usable - 35 : Math.floor(((this.usable - 12) * 64) / 255) - 23;
    const spread = least + ((length - least) % (this.usable - 4));
    const local = length <= most ? length : spread <= most ? spread : least;
    if (start + local > page.length) throw new Malformed('a row runs past its page');
    const parts = [page.subarray(start, start + local)];
    let left = length - local;
    let next = left ? viewOf(page).getUint32(start + local) : 0;
    while (left) {
      const overflow = await this.page(next);
      const taken = Math.min(left, this.usable - 4);
      parts.push(overflow.subarray(4, 4 + taken));
      left -= taken;
      next = viewOf(overflow).getUint32(0);
    }
    return parts.length === 1 ? parts[0] : joined(...parts);
  }
}

/** @param {Uint8Array} bytes @returns {DataView} */
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
