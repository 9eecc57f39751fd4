
/**
 * The time-stamp of section 9 beside a note.
 * @param {Uint8Array} bytes TimeStampResp, DER
 * @param {Uint8Array} noteHash SHA-256 of the note's file
 * @param {object[]} given the reader's certificates
 * @returns {Promise<{time: number, trusted: boolean}>} Malformed when it does not count, Unsupported when this browser cannot tell
 */
async function checkStamp(bytes, noteHash, given) {
  const { info, signer, certificates } = parseStamp(bytes);
  const [, , imprint, , ...rest] = inside(der(info));
  const [imprintAlgorithm, imprintHash] = inside(imprint);
  if (DIGESTS[oid(inside(imprintAlgorithm)[0])] !== 'SHA-256' || !same(expect(imprintHash, 0x04).body, noteHash)) {
    throw new Malformed('not of this note');
  }
  const time = derTime(expect(rest[0], 0x18));
  const certificate = await signerCertificate(signer, [...certificates, ...given]);
  const digestName = DIGESTS[oid(inside(signer.digestAlgorithm)[0])];
  if (oid(attribute(signer, CONTENT_TYPE)) !== TST_INFO) throw new Malformed('not the attributes of a time-stamp');
  if (!same(expect(attribute(signer, MESSAGE_DIGEST), 0x04).body, await digest(digestName, info))) {
    throw new Malformed('not the digest of what is stamped');
  }
  const text = Uint8Array.from(signer.attributes.bytes);
  text[0] = 0x31;
  const holds = await signatureHolds(certificate.publicKey, inside(signer.algorithm), digestName, text, signer.signature);
  if (!holds) throw new Malformed('the signature does not hold');
  if (certificate.usages.length !== 1 || certificate.usages[0] !== TIME_STAMPING) throw new Malformed('not a certificate for time-stamps');
  if (time < certificate.notBefore || time > certificate.notAfter) throw new Malformed('not valid then');
  return { time, trusted: await trusted(certificate, given) };
}

function parseStamp(bytes) {
  const [status, token] = inside(der(bytes));
  const granted = expect(inside(status)[0], 0x02).body;
  if (granted.length !== 1 || granted[0] > 1 || !token) throw new Malformed('not granted');
  const [type, content] = inside(token);
  if (oid(type) !== SIGNED_DATA) throw new Malformed('not signed data');
  const fields = inside(inside(content, 0xa0)[0]);
  const [contentType, octets] = inside(fields[2]);
  if (oid(contentType) !== TST_INFO) throw new Malformed('not a time-stamp');
  const certificates = fields.find((field) => field.tag === 0xa0);
  const signers = inside(fields[fields.length - 1], 0x31);
  if (signers.length !== 1) throw new Malformed('not one signer');
  return {
    info: expect(inside(octets, 0xa0)[0], 0x04).body,
    signer: parseSigner(signers[0]),
    certificates: certificates ? inside(certificates, 0xa0).filter((c) => c.tag === 0x30).map((c) => parseCertificate(c.bytes)) : [],
  };
}

function parseSigner(element) {
  const [, , digestAlgorithm, attributes, algorithm, signature] = inside(element);
  return {
    digestAlgorithm,
    attributes: expect(attributes, 0xa0),
    algorithm,
    signature: expect(signature, 0x04).body,
  };
}

/** @returns {Der|undefined} the one value of a signed attribute */
function attribute(signer, type) {
  const found = inside(signer.attributes, 0xa0).map((one) => inside(one)).filter((parts) => oid(parts[0]) === type);
  if (found.length > 1) throw new Malformed('an attribute comes twice');
  return found.length ? inside(found[0][1], 0x31)[0] : undefined;
}

/** @returns {Promise<object>} the certificate bound by signingCertificate or signingCertificateV2 */
async function signerCertificate(signer, candidates) {
  const second = attribute(signer, SIGNING_CERTIFICATE_V2);
  const binding = second ?? attribute(signer, SIGNING_CERTIFICATE);
  const parts = inside(inside(inside(binding)[0])[0]);
  let algorithm = second ? 'SHA-256' : 'SHA-1';
  if (second && parts[0].tag === 0x30) algorithm = DIGESTS[oid(inside(parts.shift())[0])];
  const hash = expect(parts[0], 0x04).body;
  for (const candidate of candidates) if (same(await digest(algorithm, candidate.bytes), hash)) return candidate;
  throw new Malformed('the certificate of the signer is not there');
}

/** @returns {Promise<boolean>} the certificate is, or is signed by, one the reader gives */
async function trusted(certificate, given) {
  for (const authority of given) {
    if (same(authority.bytes, certificate.bytes)) return true;
    if (!same(authority.subject, certificate.issuer)) continue;
    try {
      const { algorithm, signed, signature } = certificate;
      if (await signatureHolds(authority.publicKey, algorithm, SIGNATURES[oid(algorithm[0])], signed, signature)) return true;
    } catch (e) {
      if (!(e instanceof Unsupported)) throw e;
    }
  }
  return false;
}
