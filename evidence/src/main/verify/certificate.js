
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const BASIC_CONSTRAINTS = '2.5.29.19';
const DIGESTS = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const SIGNATURES = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};
const CURVES = {
  '1.2.840.10045.3.1.7': { name: 'P-256', octets: 32 },
  '1.3.132.0.34': { name: 'P-384', octets: 48 },
  '1.3.132.0.35': { name: 'P-521', octets: 66 },
};

/** What this page cannot compute, so that it says so instead of calling it false. */
class Unsupported extends Error {}

/** @param {Der} identifier of a digest @returns {string} SHA-256, SHA-384 or SHA-512 */
function digestOf(identifier) {
  const name = DIGESTS[oid(inside(identifier)[0])];
  if (!name) throw new Malformed('not a digest of section 9');
  return name;
}

/** @param {string} algorithm @param {Uint8Array} bytes @returns {Promise<Uint8Array>} */
async function digest(algorithm, bytes) {
  if (algorithm === 'SHA-256') return sha256(bytes);
  if (!globalThis.crypto?.subtle) throw new Unsupported('no WebCrypto');
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}

/**
 * @param {Uint8Array} bytes an X.509 certificate, DER
 * @returns {object} what a time-stamp needs of it; times in milliseconds since 1970
 */
function parseCertificate(bytes) {
  const [signed, algorithm, signature] = inside(der(bytes));
  const fields = inside(signed);
  if (fields[0].tag === 0xa0) fields.shift();
  const [serial, , issuer, validity, subject, publicKey, ...rest] = fields;
  const [notBefore, notAfter] = inside(validity).map(derTime);
  const holder = rest.find((field) => field.tag === 0xa3);
  const extensions = holder ? inside(inside(holder, 0xa3)[0]).map((extension) => inside(extension)) : [];
  const extension = (type) => extensions.find((parts) => oid(parts[0]) === type);
  const value = (parts) => parts && inside(der(expect(parts[parts.length - 1], 0x04).body));
  const usage = extension(EXTENDED_KEY_USAGE);
  const usages = value(usage)?.map(oid);
  const critical = usage?.length === 3 && expect(usage[1], 0x01).body[0] === 0xff;
  const constraints = value(extension(BASIC_CONSTRAINTS));
  return {
    bytes,
    signed: signed.bytes,
    algorithm: inside(algorithm),
    signature: expect(signature, 0x03).body.subarray(1),
    serial: serial.bytes,
    issuer: issuer.bytes,
    subject: subject.bytes,
    publicKey,
    notBefore,
    notAfter,
    stampsAlone: critical && usages.length === 1 && usages[0] === TIME_STAMPING,
    isAuthority: constraints?.[0]?.tag === 0x01 && constraints[0].body[0] === 0xff,
  };
}

/** @param {Uint8Array} bytes a file of certificates, PEM or DER @returns {object[]} refused when it holds none */
function parseCertificates(bytes) {
  if (bytes[0] === 0x30) return [parseCertificate(bytes)];
  const blocks = [...utf8(bytes).matchAll(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END/g)];
  if (!blocks.length) throw new Malformed('no certificate');
  return blocks.map((block) => parseCertificate(unbase64(block[1].replace(/\s/g, ''))));
}

/** @param {Der[]} algorithm its identifier and parameters @returns {object} how WebCrypto calls it, with this key */
function webAlgorithm(publicKey, algorithm, digestName) {
  const [keyType, keyParameters] = inside(inside(publicKey)[0]);
  const name = oid(algorithm[0]);
  if (oid(keyType) === EC_PUBLIC_KEY) {
    const curve = CURVES[oid(keyParameters)];
    const hash = SIGNATURES[name];
    if (!curve || !hash || name === RSA || name === RSA_PSS) throw new Malformed('not ECDSA of section 9');
    return { import: { name: 'ECDSA', namedCurve: curve.name }, verify: { name: 'ECDSA', hash }, octets: curve.octets };
  }
  if (oid(keyType) !== RSA) throw new Malformed('neither RSA nor ECDSA');
  if (name === RSA_PSS) return pssAlgorithm(algorithm[1]);
  const hash = name === RSA ? digestName : SIGNATURES[name];
  if (!hash) throw new Malformed('not a signature of section 9');
  return { import: { name: 'RSASSA-PKCS1-v1_5', hash }, verify: { name: 'RSASSA-PKCS1-v1_5' } };
}

function pssAlgorithm(parameters) {
  let [hash, saltLength] = [undefined, 20];
  for (const parameter of inside(parameters)) {
    if (parameter.tag === 0xa0) hash = digestOf(inside(parameter, 0xa0)[0]);
    if (parameter.tag === 0xa2) saltLength = Number(`0x${hex(expect(inside(parameter, 0xa2)[0], 0x02).body)}`);
  }
  if (!hash) throw new Malformed('a digest that section 9 has not');
  return { import: { name: 'RSA-PSS', hash }, verify: { name: 'RSA-PSS', saltLength } };
}

/** @returns {Promise<boolean>} the signature holds; Unsupported when this browser cannot tell */
async function signatureHolds(publicKey, algorithm, digestName, text, signature) {
  if (!globalThis.crypto?.subtle) throw new Unsupported('no WebCrypto');
  const web = webAlgorithm(publicKey, algorithm, digestName);
  let key;
  try {
    key = await crypto.subtle.importKey('spki', publicKey.bytes, web.import, false, ['verify']);
  } catch {
    throw new Unsupported('key');
  }
  return crypto.subtle.verify(web.verify, key, web.octets ? flatSignature(signature, web.octets) : signature, text);
}

/** @param {Uint8Array} signature ECDSA's two numbers in DER @returns {Uint8Array} the two side by side, as WebCrypto wants */
function flatSignature(signature, octets) {
  const flat = new Uint8Array(2 * octets);
  inside(der(signature)).forEach((number, i) => {
    let bytes = expect(number, 0x02).body;
    while (bytes.length > octets && bytes[0] === 0) bytes = bytes.subarray(1);
    if (bytes.length > octets || i > 1) throw new Malformed('not a signature of this curve');
    flat.set(bytes, (i + 1) * octets - bytes.length);
  });
  return flat;
}
