
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

/** The answer of section 14. @param {Findings} findings @param {Outside} outside @param {object} examined */
function answer(findings, outside, examined) {
  const { kind, origin, last, events, streams, simulated, notes } = examined;
  const { anchors } = outside;
  const stamp = outside.stamp();
  const verdict = verdictOf(findings, anchors);
  const sound = verdict === 'PROVED' || verdict === 'CONSISTENT';
  return withoutUnknown({
    verdict,
    status: STATUS[verdict],
    input: kind,
    origin,
    size: last?.note.size,
    events,
    streams,
    checkpoint: last?.number,
    signedAt: last?.note.time,
    stampedAt: stamp && instantText(stamp.time),
    simulated,
    anchors,
    findings: findings.all(),
    proved: sound ? [...examined.proved, ...provedBySeals(notes)] : [],
    notProved: [...NOT_PROVED, ...notProvedHere(examined)],
  });
}

function verdictOf(findings, anchors) {
  if (findings.some(ALTERED)) return 'ALTERED';
  if (findings.some(DOUBTFUL)) return 'DOUBTFUL';
  return anchors.length ? 'PROVED' : 'CONSISTENT';
}

/** @param {string} anchor as section 14 writes it @returns {string} the same in French */
function anchorText(anchor) {
  const [kind, which, time] = anchor.split(' ');
  if (kind === 'KEY') return `La clé ${which}, que vous avez donnée ou qu’une clé donnée a désignée, a signé le sceau auquel tout est comparé.`;
  if (kind === 'WITNESS') return `Le sceau n° ${which} gardé par un témoin est confirmé par ce journal.`;
  return `Le sceau n° ${which} existait déjà le ${paris(time)}, selon une autorité que vous avez donnée.`;
}

function provedBySeals(notes) {
  const count = notes.all.length;
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
