
const VERDICTS = {
  PROVED: ['Prouvé', 'Tout concorde, et concorde avec ce que vous avez obtenu ailleurs.'],
  ALTERED: ['Altéré', 'Quelque chose contredit ce qui a été scellé.'],
  DOUBTFUL: ['Douteux', 'Rien ne se contredit, mais il manque de quoi conclure.'],
  CONSISTENT: ['Cohérent, sans appui extérieur', 'Tout concorde, mais vous n’avez rien donné d’extérieur à quoi le comparer : une clé, un sceau de témoin, ou un horodatage.'],
  UNREADABLE: ['Illisible', 'Ce n’est ni un export ni une base du journal.'],
};

/** @param {string} id @returns {HTMLElement} */
function byId(id) {
  return document.getElementById(id);
}

/** @param {string} name @param {object} attributes @param {...(Node|string)} children @returns {HTMLElement} */
function element(name, attributes = {}, ...children) {
  const created = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => created.setAttribute(key, value));
  created.append(...children);
  return created;
}

/** What the person chose, and the last verdict. */
const choice = { given: [], label: '', answer: undefined };

/** @param {Given[]} given @param {string} label */
function choose(given, label) {
  choice.given = given;
  choice.label = label;
  byId('chosen').textContent = given.length ? `Choisi : ${label} (${counted(given.length, 'fichier')}).` : 'Rien n’est choisi.';
}

/** @param {FileList} list */
function chooseFolder(list) {
  const files = [...list].map((file) => givenFile(file, file.webkitRelativePath || file.name));
  byId('archive').value = '';
  choose(files, files.length ? files[0].path.split('/')[0] : '');
}

/** @param {FileList} list */
function chooseArchive(list) {
  byId('folder').value = '';
  choose([...list].map((file) => givenFile(file, file.name)), list[0]?.name ?? '');
}

/** Lets the same file be chosen again once it has changed: a browser says nothing when the choice is the same. */
function forget(event) {
  event.target.value = '';
}

/** @param {DragEvent} event a folder or an archive let fall on the page */
async function drop(event) {
  event.preventDefault();
  byId('drop').classList.remove('over');
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
  const given = [];
  for (const entry of entries) await collect(entry, given);
  byId('folder').value = '';
  byId('archive').value = '';
  choose(given, entries.map(({ name }) => name).join(', '));
}

/** @param {FileSystemEntry} entry @param {Given[]} given filled with the files under the entry */
async function collect(entry, given) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    given.push(givenFile(file, entry.fullPath.replace(/^\//, '')));
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return;
    for (const inner of some) await collect(inner, given);
  }
}

/** @param {string} id of an input @returns {Promise<Array<{file: string, bytes: Uint8Array}>>} */
async function filesOf(id) {
  const files = [...byId(id).files].map((file) => givenFile(file, file.name));
  return Promise.all(files.map(async (file) => ({ file: file.path, bytes: await wholeFile(file) })));
}

/** @param {Event} event the form is sent: nothing leaves the page */
async function submit(event) {
  event.preventDefault();
  byId('problem').hidden = true;
  byId('result').hidden = true;
  if (!choice.given.length) return problem('Choisissez d’abord un dossier ou une archive.');
  const total = choice.given.reduce((sum, { size }) => sum + size, 0);
  const progress = new Progress((done) => showProgress(done, total));
  byId('go').disabled = true;
  showProgress(0, total);
  try {
    const reader = readerOf(byId('key').value, await filesOf('notes'), await filesOf('certificates'));
    choice.answer = await verify(choice.given, reader, progress);
    show(choice.answer);
  } catch (e) {
    problem(e instanceof Malformed ? e.message : 'La vérification s’est arrêtée : un fichier ne se lit pas.');
  } finally {
    byId('go').disabled = false;
    byId('work').hidden = true;
  }
}

function problem(text) {
  const place = byId('problem');
  place.textContent = text;
  place.hidden = false;
  place.focus();
}

/** The files are read up to three times, the last of them mostly to compute: the bar follows the bytes, and never goes back. */
function showProgress(done, total) {
  byId('work').hidden = false;
  byId('bar').value = Math.min(0.98, done / Math.max(1, 2 * total));
  byId('doing').textContent = `Vérification en cours : ${counted(Math.floor(done / MIB), 'Mio lu', 'Mio lus')}.`;
}

/** @param {object} answer of section 14 */
function show(answer) {
  const [title, meaning] = VERDICTS[answer.verdict];
  byId('result').dataset.verdict = answer.verdict;
  byId('verdict').textContent = title;
  byId('meaning').textContent = meaning;
  byId('simulated').hidden = !answer.simulated;
  byId('facts').replaceChildren(...factsOf(answer));
  list('findings', answer.findings.map(findingItem));
  list('anchors', answer.anchors.map((anchor) => element('li', {}, anchorText(anchor))));
  list('proved', answer.proved.map((text) => element('li', {}, text)));
  list('not-proved', answer.notProved.map((text) => element('li', {}, text)));
  byId('result').hidden = false;
  byId('verdict').focus();
}

function list(id, items) {
  byId(id).replaceChildren(...items);
  byId(`${id}-part`).hidden = !items.length;
}

function factsOf(answer) {
  const facts = [
    ['Vérifié', `${choice.label}${answer.input ? (answer.input === 'STORE' ? ' (base)' : ' (export)') : ''}`],
    ['Journal', answer.origin],
    ['Dernier sceau', answer.checkpoint && `n° ${answer.checkpoint}, du ${paris(answer.signedAt)}`],
    ['Événements sous ce sceau', answer.size !== undefined && number(answer.size)],
    ['Événements lus', answer.events !== undefined && number(answer.events)],
    ['Dossiers', answer.streams !== undefined && number(answer.streams)],
    ['Horodaté', answer.stampedAt && paris(answer.stampedAt)],
  ];
  return facts.filter(([, value]) => value)
    .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value)));
}

function findingItem({ code, file, index, stream, sequence, note, text }) {
  const places = [
    code,
    file && `fichier ${file}`,
    note !== undefined && `sceau ${note}`,
    index !== undefined && `événement ${index}`,
    stream && `dossier ${stream}`,
    sequence !== undefined && `rang ${sequence}`,
  ].filter(Boolean);
  return element('li', {}, element('p', {}, text), element('p', { class: 'quiet' }, places.join(' · ')));
}

/** Saves the verdict as a file, made in the page. */
function download() {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(choice.answer, null, 2)}\n`], { type: 'application/json' }));
  element('a', { href: address, download: 'verdict.json' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Ties the page to what it does; absent when the functions alone are loaded. */
function begin() {
  byId('folder').addEventListener('change', (event) => chooseFolder(event.target.files));
  byId('archive').addEventListener('change', (event) => chooseArchive(event.target.files));
  for (const id of ['folder', 'archive', 'notes', 'certificates']) byId(id).addEventListener('click', forget);
  byId('form').addEventListener('submit', submit);
  byId('download').addEventListener('click', download);
  byId('print').addEventListener('click', () => window.print());
  addEventListener('dragover', (event) => {
    event.preventDefault();
    byId('drop').classList.add('over');
  });
  addEventListener('dragleave', () => byId('drop').classList.remove('over'));
  addEventListener('drop', drop);
  list('not-proved', NOT_PROVED.map((text) => element('li', {}, text)));
}

globalThis.opposable = {
  hex, unhex, base64, unbase64, crc32c, sha256, Sha256, canonical, payloadHash, eventText, leafOf, rootOf, included, consistent,
  StreamList, entryText, parseNote, parseKey, handoverText, ed25519, checkStamp, parseCertificates, zipFiles, Database, tilePath,
  readerOf, verify, givenFile,
};
if (globalThis.document) begin();
