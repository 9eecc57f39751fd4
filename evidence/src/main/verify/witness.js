
/**
 * Compares the notes of witnesses with those of the journal; section 11.
 * @param {Array<{file: string, bytes: Uint8Array}>} given @param {Seals} seals @param {Findings} findings
 * @param {Set<object>} [recomputed] the notes whose roots the events of the whole journal gave
 * @returns {number[]} the numbers of those that agree
 */
function checkWitnesses(given, seals, findings, recomputed = new Set()) {
  const agreeing = [];
  for (const { file, bytes, note } of given) {
    const own = seals.all.get(note.number);
    const differs = (text) => findings.add('WITNESS_DIFFERS', { file, note: note.number }, `Sceau n° ${note.number} du témoin : ${text}`);
    if (seals.last && note.origin !== seals.last.note.origin) differs('il est d’un autre journal.');
    else if (own?.bytes && !same(own.bytes, bytes)) differs('le journal en montre un autre sous ce numéro.');
    else if (own?.bytes || recomputed.has(note) || namesLast(note, seals, differs)) agreeing.push(note.number);
    else if (!findings.list.some((found) => found.code === 'WITNESS_DIFFERS' && found.file === file)) {
      findings.add('NOTE_MISSING', { file, note: note.number }, `Le sceau n° ${note.number} du témoin ne peut pas être comparé : il manque ici.`);
    }
  }
  return agreeing;
}

/** @returns {boolean} a later note names the last one here */
function namesLast(note, seals, differs) {
  const last = seals.ordered[seals.ordered.length - 1];
  if (!last?.hash || note.number <= last.number) return false;
  const hash = hex(last.hash);
  if (note.number === last.number + 1 && note.previous !== hash) {
    differs('il ne suit pas le dernier sceau montré.');
    return false;
  }
  return [note.previous, note.day, note.month, note.year].includes(hash);
}
