'use strict';
/*
 * The verifier of the journal, written from docs/journal.md alone; a section number below is that document's.
 * It runs in this page: nothing leaves the machine, the policy of the page forbids any address.
 */

const MIB = 1024 * 1024;
const LINE_MAX = 8 * MIB;
const SMALL_FILE_MAX = MIB;
const MANIFEST_MAX = 64 * MIB;
const PAYLOAD_MAX = 64 * MIB;
const UTF8 = new TextEncoder();

/** What was given does not have the form it should. */
class Malformed extends Error {}

/** @param {Uint8Array} bytes @returns {string} lower-case hexadecimal */
function hex(bytes) {
  let text = '';
  for (const b of bytes) text += (b < 16 ? '0' : '') + b.toString(16);
  return text;
}

/** @param {string} text lower-case hexadecimal digits, two a byte @returns {Uint8Array} */
function unhex(text) {
  if (typeof text !== 'string' || !/^(?:[0-9a-f]{2})*$/.test(text)) throw new Malformed('not hexadecimal');
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(text.substr(2 * i, 2), 16);
  return bytes;
}

/** @param {Uint8Array} bytes @returns {string} base64 of RFC 4648 section 4 */
function base64(bytes) {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 4096) binary += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return btoa(binary);
}

/** @param {string} text base64 with its padding, and no other way of writing the same bytes @returns {Uint8Array} */
function unbase64(text) {
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4) throw new Malformed('not base64');
  const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  if (base64(bytes) !== text) throw new Malformed('not the one base64 of these bytes');
  return bytes;
}

/** @param {Uint8Array} bytes @returns {string} refused unless it is UTF-8 */
function utf8(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Malformed('not UTF-8');
  }
}

/** @param {...Uint8Array} parts @returns {Uint8Array} */
function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {Uint8Array} a @param {Uint8Array} b @returns {boolean} */
function same(a, b) {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** @param {Uint8Array} a @param {Uint8Array} b @returns {number} the order of the bytes as unsigned numbers */
function compareBytes(a, b) {
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}

function crcTable(polynomial) {
  return Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ polynomial : n >>> 1;
    return n >>> 0;
  });
}

const CRC32C = crcTable(0x82f63b78);
const CRC32 = crcTable(0xedb88320);

/** @param {Uint8Array} bytes @returns {string} CRC-32C, 8 hexadecimal digits */
function crc32c(bytes) {
  let crc = 0xffffffff;
  for (const b of bytes) crc = CRC32C[(crc ^ b) & 255] ^ (crc >>> 8);
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** @param {Uint8Array} bytes @param {number} sum that of what stands before, 0xffffffff at first @returns {number} the CRC-32 of ZIP, its bits not yet inverted */
function crc32(bytes, sum) {
  for (const b of bytes) sum = CRC32[(sum ^ b) & 255] ^ (sum >>> 8);
  return sum;
}
