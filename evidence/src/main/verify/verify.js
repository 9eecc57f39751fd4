
/**
 * Verifies what was given.
 * @param {Given[]} given the files of a folder, or one ZIP archive
 * @param {{keys: object[], notes: object[], certificates: object[]}} reader what the reader got elsewhere
 * @param {Progress} progress
 * @returns {Promise<object>} the answer of section 14
 */
async function verify(given, reader, progress = new Progress()) {
  try {
    const archive = given.length === 1 && !given[0].path.includes('/') && ![MANIFEST, STORE_FILE].includes(given[0].path);
    const files = fromTheTop(archive ? await zipFiles(given[0].blob) : given);
    const Check = files.has(STORE_FILE) && !archive ? StoreCheck : files.has(MANIFEST) ? ExportCheck : undefined;
    if (!Check) return unreadable('Il n’y a ici ni export (manifest.json) ni base (events.db).');
    return await new Check(files, reader, progress).run();
  } catch (e) {
    if (e instanceof DOMException) return unreadable('Un fichier a changé pendant la lecture : vérifiez une copie, ou recommencez.');
    if (e instanceof Malformed || e instanceof RangeError) {
      return unreadable('Ce qui est donné ne se lit pas : ce n’est ni un export ni une base du journal, ou le fichier est abîmé.');
    }
    throw e;
  }
}

/** @param {Given[]} given @returns {Map<string, Given>} the files by their path, in its order, less that of the one folder that may hold everything */
function fromTheTop(given) {
  const sorted = [...given].sort((a, b) => (a.path < b.path ? -1 : 1));
  const top = (sorted[0]?.path ?? '').replace(/[^/]*$/, '').split('/')[0];
  const inside = top && sorted.every(({ path }) => path.startsWith(`${top}/`));
  return new Map(sorted.map((file) => [inside ? file.path.slice(top.length + 1) : file.path, file]));
}

/**
 * What the reader got elsewhere.
 * @param {string} keyText keys, one a line @param {Array<{file, bytes}>} notes @param {Uint8Array[]} certificates files, PEM or DER
 * @returns {object} refused, with a sentence in French, when something of it cannot be read
 */
function readerOf(keyText = '', notes = [], certificates = []) {
  const attempt = (text, read) => {
    try {
      return read();
    } catch {
      throw new Malformed(text);
    }
  };
  const lines = keyText.split(/\s*\n\s*/).map((line) => line.trim()).filter(Boolean);
  return {
    keys: lines.map((line) => attempt('La clé donnée n’est pas une clé du journal : copiez la ligne entière, du mot « opposable » au dernier signe.', () => parseKey(line))),
    notes: notes.map(({ file, bytes }) => attempt(`Le fichier ${file} n’est pas un sceau (fichier .note).`, () => ({ file, hash: hex(sha256(bytes)), note: parseNote(bytes) }))),
    certificates: certificates.flatMap(({ file, bytes }) => attempt(`Le fichier ${file} n’est pas un certificat (PEM ou DER).`, () => parseCertificates(bytes))),
  };
}
