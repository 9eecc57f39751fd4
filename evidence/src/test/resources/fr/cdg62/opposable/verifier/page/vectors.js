/** Tries each vector of docs/journal.md with the functions of the page: one line a vector, ended by "holds" or "fails". */
globalThis.tried = async (text) => {
  const { hex, unhex, unbase64, sha256, payloadHash, eventText, leafOf, rootOf, included, consistent } = opposable;
  const { parseNote, parseKey, handoverText, ed25519, StreamList, crc32c, tilePath } = opposable;
  const said = [];
  const say = (what, holds) => said.push(`${what} ${holds === true ? 'holds' : 'fails'}`);
  const blocks = (name) => [...text.matchAll(new RegExp(`\`\`\`${name}\\n([^]*?)\`\`\``, 'g'))].map((block) => block[1]);
  const bytes = (value) => new TextEncoder().encode(value);

  for (const block of blocks('journal-vectors')[0].trim().split('\n\n')) {
    const event = { metadata: {} };
    for (const line of block.split('\n')) {
      const [, keyword, rest] = /^(\S+) ?(.*)$/.exec(line);
      const entry = keyword === 'metadata' && /^("(?:[^"\\]|\\.)*") ("(?:[^"\\]|\\.)*")$/.exec(rest);
      if (entry) event.metadata[JSON.parse(entry[1])] = JSON.parse(entry[2]);
      else event[keyword] = rest;
    }
    say(`${event.vector} payload`, payloadHash(event.salt, bytes(event.payload)) === event.payloadHash);
    const canonical = eventText({ ...event, revision: Number(event.revision), sequence: Number(event.sequence) });
    say(`${event.vector} text`, canonical === event.canonical);
    say(`${event.vector} leaf`, hex(leafOf(canonical)) === event.leaf);
  }

  const leaves = Array.from({ length: 10 }, (_, index) => leafOf(String(index)));
  const root = (size) => rootOf(leaves.slice(0, size));
  const entries = [];
  for (const line of blocks('tree-vectors')[0].trim().split('\n')) {
    const [keyword, first, second, ...path] = line.split(' ');
    const hashes = path.map((hash) => (keyword === 'stream' ? undefined : unhex(hash)));
    const [a, b] = [Number(first), Number(second)];
    if (keyword === 'root') say(line, hex(root(a)) === second);
    if (keyword === 'inclusion') {
      say(line, included(leaves[a], a, b, hashes, root(b)));
      say(`${line} of another`, !included(leaves[a === 0 ? 1 : 0], a, b, hashes, root(b)));
    }
    if (keyword === 'consistency') {
      say(line, consistent(a, root(a), b, root(b), hashes));
      say(`${line} of another`, !consistent(a, root(a - 1), b, root(b), hashes) && !consistent(a, root(a), b, root(b + 1), hashes));
    }
    if (keyword === 'stream') entries.push(line.slice('stream '.length));
    if (keyword === 'streams') say(line, hex(rootOf(entries.map(leafOf))) === first);
  }
  say('the list of streams', hex(grown(entries, StreamList, unhex).root()) === /^streams ([0-9a-f]{64})$/m.exec(text)[1]);

  const [key, next] = [...text.matchAll(/^key (opposable.*)$/gm)].map((line) => parseKey(line[1]));
  const handover = unbase64(/^handover (.*)$/m.exec(text)[1]);
  say('handover', await ed25519(key.bytes, handoverText(key.text, next.text), handover));
  say('handover the other way', !(await ed25519(key.bytes, handoverText(next.text, key.text), handover)));
  const hashes = blocks('note-hashes')[0].trim().split('\n');
  for (const [i, block] of blocks('note-vector').entries()) {
    const note = parseNote(bytes(block));
    say(`note ${note.number}`, note.keyId === key.id && (await ed25519(key.bytes, note.text, note.signature)));
    say(`hash of note ${note.number}`, hex(sha256(bytes(block))) === hashes[i]);
  }
  say('CRC-32C', crc32c(bytes('123456789')) === 'e3069283');
  say('tile', tilePath(1234067) === 'x001/x234/067' && tilePath(0) === '000' && tilePath(1000) === 'x001/000');
  return said;
};

/** The entries of the document, each made of as many events as it says, the streams arriving from the last to the first. */
function grown(entries, StreamList, unhex) {
  const list = new StreamList();
  for (const entry of entries.map((line) => JSON.parse(line)).reverse()) {
    for (let sequence = 0; sequence < entry.events; sequence++) {
      list.add({ stream: entry.stream, collectivity: entry.collectivity }, unhex(entry.last));
      list.root();
    }
  }
  return list;
}

/** The lengths for which the SHA-256 of the page is not the browser's. */
globalThis.againstTheBrowser = async () => {
  const differ = [];
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) & 255);
    const expected = opposable.hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    const inPieces = new opposable.Sha256().update(bytes.subarray(0, length / 3)).update(bytes.subarray(length / 3)).digest();
    if (opposable.hex(opposable.sha256(bytes)) !== expected || opposable.hex(inPieces) !== expected) differ.push(length);
  }
  return differ;
};
