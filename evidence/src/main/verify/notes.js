
const NOTE_NAME = /^([0-9]{8}|[1-9][0-9]{8,14})\.note$/;

/** The notes of a journal by their number, and the time-stamp beside each. */
class Notes {
  /** @param {Map<string, Given>} files @param {string} folder ended by a slash @param {Findings} findings */
  static async read(files, folder, findings) {
    const notes = new Notes();
    notes.byNumber = new Map();
    for (const [path, file] of files) {
      if (!path.startsWith(folder)) continue;
      const name = NOTE_NAME.exec(path.slice(folder.length));
      if (name) await notes.readOne(path, Number(name[1]), file, files, findings);
      else if (path.endsWith('.note')) findings.add('NOTE_MALFORMED', { file: path }, `Le fichier ${path} ne porte pas le nom d’un sceau.`);
      if (path.endsWith('.tsr') && !files.has(path.replace(/tsr$/, 'note'))) {
        findings.add('STAMP_INVALID', { file: path }, `L’horodatage ${path} n’est à côté d’aucun sceau.`);
      }
    }
    notes.all = [...notes.byNumber.values()].sort((a, b) => a.number - b.number);
    return notes;
  }

  async readOne(path, fileNumber, file, files, findings) {
    try {
      const bytes = await wholeFile(file, NOTE_MAX);
      const note = parseNote(bytes);
      if (note.number !== fileNumber) {
        findings.add('CHAIN_BROKEN', { file: path, note: note.number }, `Le fichier ${path} contient le sceau n° ${note.number}, pas celui que son nom annonce.`);
        return;
      }
      this.byNumber.set(fileNumber, { path, number: fileNumber, note, hash: hex(sha256(bytes)), stamp: files.get(path.replace(/note$/, 'tsr')) });
    } catch (e) {
      if (e instanceof DOMException) throw e;
      findings.add('NOTE_MALFORMED', { file: path, note: fileNumber }, `Le sceau n° ${fileNumber} n’a pas la forme d’un sceau.`);
    }
  }

  /** @returns {object|undefined} */
  get(number) {
    return this.byNumber.get(number);
  }

  /** @returns {object|undefined} that of the greatest number */
  get last() {
    return this.all[this.all.length - 1];
  }
}
