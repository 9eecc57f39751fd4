
const NOT_PROVED = [
  'Que le fait est vrai : le journal prouve ce qui a été enregistré, par quel compte, et quand la machine croyait être.',
  'Que l’heure est juste : c’est celle du serveur. Un horodatage prouve seulement que l’enregistrement existait déjà à son heure.',
  'Que personne n’a tout réécrit avant qu’un sceau soit gardé ou horodaté par quelqu’un d’autre : une signature ne protège pas contre celui qui a la clé.',
  'Que la clé est bien celle du centre de gestion : il faut l’avoir apprise autrement.',
  'Que la liste des dossiers d’un sceau est vraie, pour qui ne voit qu’une partie des événements.',
  'Ce qui est enregistré après le dernier sceau.',
  'Rien n’est présumé par la loi : le juge apprécie librement ce journal, tenu par le centre lui-même. Il n’a ni la présomption d’un registre '
    + 'électronique qualifié, ni celle d’un horodatage qualifié (règlement (UE) n° 910/2014, articles 41, 45 duodecies et 45 terdecies), sauf si '
    + 'l’autorité qui a horodaté est qualifiée.',
];

/**
 * The answer of section 14.
 * @param {Array<{seal, time, trusted}>} stamps those that count @param {number[]} witnesses the numbers of the notes that agree
 */
function answer(findings, seals, keys, reader, stamps, witnesses, facts) {
  const seal = facts.note;
  const stamp = stamps[stamps.length - 1];
  const anchors = anchorsOf(seal, keys, reader, stamps, witnesses);
  const verdict = verdictOf(findings, anchors);
  const sound = verdict === 'PROVED' || verdict === 'CONSISTENT';
  return withoutUnknown({
    verdict,
    status: STATUS[verdict],
    input: facts.kind,
    origin: facts.origin,
    size: seal?.note.size,
    events: facts.events,
    streams: facts.streams,
    checkpoint: seal?.number,
    signedAt: seal?.note.time,
    stampedAt: stamp && new Date(stamp.time).toISOString(),
    simulated: facts.simulated || seals.noted.some(({ note }) => note.simulated),
    anchors,
    findings: findings.all().map(withoutUnknown),
    proved: sound ? [...facts.proved, ...provedBySeals(seals)] : [],
    notProved: [...NOT_PROVED, ...notProvedHere(facts)],
  });
}

function verdictOf(findings, anchors) {
  if (findings.some(ALTERED)) return 'ALTERED';
  if (findings.some(DOUBTFUL)) return 'DOUBTFUL';
  return anchors.length ? 'PROVED' : 'CONSISTENT';
}

/** @returns {string[]} what agrees with something the reader got elsewhere */
function anchorsOf(seal, keys, reader, stamps, witnesses) {
  const anchors = [];
  if (seal?.signedBy && keys.trusted(seal.signedBy, reader.keys)) {
    anchors.push(`Le sceau n° ${seal.number} est signé par la clé que vous avez donnée, ou par une clé qu’elle a désignée.`);
  }
  witnesses.forEach((note) => anchors.push(`Le sceau n° ${note} gardé par un témoin est confirmé par ce journal.`));
  const trustedStamp = stamps.findLast((stamp) => stamp.trusted);
  if (trustedStamp) {
    anchors.push(`Le sceau n° ${trustedStamp.seal.number} existait déjà le ${paris(trustedStamp.time)}, selon une autorité que vous avez donnée.`);
  }
  return anchors;
}

function provedBySeals(seals) {
  const count = seals.noted.length;
  if (count < 2) return [];
  return [`Les ${number(count)} sceaux se suivent : rien n’a été réécrit de l’un à l’autre.`];
}

function notProvedHere({ withheld, refused }) {
  const sentences = [];
  if (withheld) sentences.push(`Le contenu de ${counted(withheld, 'événement')}, qui n’est pas montré : seule son empreinte l’est.`);
  if (refused) sentences.push(`Le journal a refusé de sceller la suite, pour ce motif : ${refused.trim().slice(0, 500)}`);
  return sentences;
}

function withoutUnknown(value) {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

/** @returns {object} the answer about what is neither an export nor a store */
function unreadable(text) {
  return {
    verdict: 'UNREADABLE',
    status: STATUS.UNREADABLE,
    anchors: [],
    findings: [{ code: 'UNREADABLE', text }],
    proved: [],
    notProved: NOT_PROVED,
  };
}
