
/**
 * Verifies what was given.
 * @param {Given[]} given the files of a folder, or one ZIP archive
 * @param {{keys: object[], notes: object[], certificates: object[]}} reader what the reader got elsewhere
 * @param {Progress} progress
 * @returns {Promise<object>} the answer of section 14
 */
async function verify(given, reader, progress = new Progress()) {
  try {
    const files = given.length === 1 && /\.zip$/i.test(given[0].path) ? await zipFiles(given[0].blob) : given;
    const manifest = shallowest(files, 'manifest.json');
    const store = shallowest(files, 'events.db');
    const top = [manifest, store].filter((path) => path !== undefined).sort((a, b) => a.length - b.length)[0];
    if (top === undefined) return unreadable('Il n’y a ici ni export (manifest.json) ni base (events.db).');
    const under = new Map(files.filter(({ path }) => path.startsWith(top)).map((file) => [file.path.slice(top.length), file]));
    const Check = top === manifest ? ExportCheck : StoreCheck;
    return await new Check(under, reader, progress).run();
  } catch (e) {
    if (e instanceof DOMException) return unreadable('Un fichier a changé pendant la lecture : vérifiez une copie, ou recommencez.');
    if (e instanceof Malformed || e instanceof RangeError) {
      return unreadable('Ce qui est donné ne se lit pas : ce n’est ni un export ni une base du journal, ou le fichier est abîmé.');
    }
    throw e;
  }
}

/** @returns {string|undefined} the folder, ended by a slash or empty, of the file of this name nearest to the top */
function shallowest(files, name) {
  const folders = files.map(({ path }) => path).filter((path) => path === name || path.endsWith(`/${name}`))
    .map((path) => path.slice(0, -name.length));
  return folders.sort((a, b) => a.split('/').length - b.split('/').length)[0];
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
    notes: notes.map(({ file, bytes }) => attempt(`Le fichier ${file} n’est pas un sceau (fichier .note).`, () => ({ file, bytes, note: parseNote(bytes) }))),
    certificates: certificates.flatMap(({ file, bytes }) => attempt(`Le fichier ${file} n’est pas un certificat (PEM ou DER).`, () => parseCertificates(bytes))),
  };
}
