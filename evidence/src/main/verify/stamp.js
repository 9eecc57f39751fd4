
/**
 * The time-stamp of section 9 beside a note.
 * @param {Uint8Array} bytes TimeStampResp, DER
 * @param {Uint8Array} noteHash SHA-256 of the note's file
 * @param {object[]} given the reader's certificates
 * @returns {Promise<{time: number, trusted: boolean}>} Malformed when it does not count, Unsupported when this browser cannot tell
 */
async function checkStamp(bytes, noteHash, given) {
  const { info, signer, certificates } = parseStamp(bytes);
  const time = timeOf(inside(der(info)), noteHash);
  if (oid(attribute(signer, CONTENT_TYPE)) !== TST_INFO) throw new Malformed('not the attributes of a time-stamp');
  if (!same(expect(attribute(signer, MESSAGE_DIGEST), 0x04).body, await digest(signer.digest, info))) {
    throw new Malformed('not the digest of what is stamped');
  }
  const certificate = parseCertificate((await signerCertificate(signer, certificates)).bytes);
  if (!certificate.stampsAlone) throw new Malformed('not a certificate for time-stamps alone');
  if (time < certificate.notBefore || time > certificate.notAfter) throw new Malformed('not valid then');
  const text = Uint8Array.from(signer.attributes.bytes);
  text[0] = 0x31;
  if (!(await signatureHolds(certificate.publicKey, inside(signer.algorithm), signer.digest, text, signer.signature))) {
    throw new Malformed('the signature does not hold');
  }
  return { time, trusted: await trusted(certificate, given) };
}

function parseStamp(bytes) {
  const [status, token, ...more] = inside(der(bytes));
  const granted = expect(inside(status)[0], 0x02).body;
  if (granted.length !== 1 || granted[0] > 1 || !token || more.length) throw new Malformed('not granted');
  const [type, content] = inside(token);
  if (oid(type) !== SIGNED_DATA) throw new Malformed('not signed data');
  const fields = inside(inside(content, 0xa0)[0]);
  const [contentType, octets] = inside(fields[2]);
  if (oid(contentType) !== TST_INFO || fields.length < 4) throw new Malformed('not a time-stamp');
  const signers = inside(fields[fields.length - 1], 0x31);
  if (signers.length !== 1) throw new Malformed('not one signer');
  return { info: expect(inside(octets, 0xa0)[0], 0x04).body, signer: parseSigner(signers[0]), certificates: inside(fields[3], 0xa0) };
}

function parseSigner(element) {
  const [, , digestAlgorithm, attributes, algorithm, signature] = inside(element);
  const values = new Map();
  for (const one of inside(attributes, 0xa0)) {
    const [type, set] = inside(one);
    const held = inside(set, 0x31);
    if (held.length !== 1 || values.has(oid(type))) throw new Malformed('not an attribute with one value');
    values.set(oid(type), held[0]);
  }
  return { digest: digestOf(digestAlgorithm), attributes, values, algorithm, signature: expect(signature, 0x04).body };
}

/** @returns {Der} the one value of a signed attribute */
function attribute(signer, type) {
  if (!signer.values.has(type)) throw new Malformed('an attribute is not there');
  return signer.values.get(type);
}

/** @returns {number} the instant of a TSTInfo whose imprint is that of the note, in milliseconds since 1970 */
function timeOf(info, noteHash) {
  const [version, , imprint, , time] = info;
  const [algorithm, hash] = inside(imprint);
  const first = expect(version, 0x02).body;
  if (first.length !== 1 || first[0] !== 1) throw new Malformed('not version 1');
  if (digestOf(algorithm) !== 'SHA-256' || !same(expect(hash, 0x04).body, noteHash)) throw new Malformed('not of this note');
  return derTime(expect(time, 0x18));
}

/** @returns {Promise<Der>} the certificate bound by signingCertificate or signingCertificateV2, among those of the token */
async function signerCertificate(signer, candidates) {
  const second = signer.values.has(SIGNING_CERTIFICATE_V2);
  const binding = attribute(signer, second ? SIGNING_CERTIFICATE_V2 : SIGNING_CERTIFICATE);
  const parts = inside(inside(inside(binding)[0])[0]);
  let algorithm = second ? 'SHA-256' : 'SHA-1';
  if (second && parts[0]?.tag === 0x30) algorithm = digestOf(parts.shift());
  const hash = expect(parts[0], 0x04).body;
  for (const candidate of candidates) if (same(await digest(algorithm, candidate.bytes), hash)) return candidate;
  throw new Malformed('the certificate of the signer is not there');
}

/** @returns {Promise<boolean>} the certificate is one the reader gives, or is signed by one of them that is an authority's */
async function trusted(certificate, given) {
  for (const authority of given) {
    if (same(authority.bytes, certificate.bytes)) return true;
    if (!authority.isAuthority || !same(authority.subject, certificate.issuer)) continue;
    try {
      const { algorithm, signed, signature } = certificate;
      if (await signatureHolds(authority.publicKey, algorithm, SIGNATURES[oid(algorithm[0])], signed, signature)) return true;
    } catch (e) {
      if (!(e instanceof Unsupported || e instanceof Malformed)) throw e;
    }
  }
  return false;
}
