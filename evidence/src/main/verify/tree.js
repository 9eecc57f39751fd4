
/** @param {Uint8Array} left @param {Uint8Array} right @returns {Uint8Array} an inner node of section 5 */
function node(left, right) {
  return sha256(NODE_BYTE, left, right);
}

/** The roots of a tree that grows by its end, RFC 9162 section 2.1.1; what it keeps are the complete subtrees alone. */
class GrowingTree {
  constructor() {
    this.size = 0;
    this.complete = [];
  }

  /** @returns {GrowingTree} another of the same leaves, to grow in another way */
  copy() {
    return Object.assign(new GrowingTree(), { size: this.size, complete: [...this.complete] });
  }

  /** @param {Uint8Array} leaf */
  add(leaf) {
    let whole = leaf;
    for (let rank = this.size; rank % 2 === 1; rank = (rank - 1) / 2) whole = node(this.complete.pop(), whole);
    this.complete.push(whole);
    this.size++;
  }

  /** @returns {Uint8Array} */
  root() {
    if (!this.size) return sha256();
    return this.complete.reduceRight((right, left) => node(left, right));
  }
}

/** @param {Uint8Array[]} leaves @returns {Uint8Array} */
function rootOf(leaves) {
  const tree = new GrowingTree();
  leaves.forEach((leaf) => tree.add(leaf));
  return tree.root();
}

/** RFC 9162 section 2.1.3.2. @returns {boolean} the path leads from the leaf to the root */
function included(leaf, index, size, path, root) {
  if (index >= size) return false;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = node(sibling, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      hash = node(hash, sibling);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && same(hash, root);
}

/** RFC 9162 section 2.1.4.2. @returns {boolean} the tree of the first size is the beginning of the second's */
function consistent(size1, root1, size2, root2, path) {
  if (size1 > size2) return false;
  if (size1 === size2) return path.length === 0 && same(root1, root2);
  if (size1 === 0) return path.length === 0 && same(root1, sha256());
  const hashes = powerOfTwo(size1) ? [root1, ...path] : path;
  if (!hashes.length) return false;
  let [first, second] = [size1 - 1, size2 - 1];
  while (first % 2 === 1) [first, second] = [(first - 1) / 2, Math.floor(second / 2)];
  let [hash1, hash2] = [hashes[0], hashes[0]];
  for (const hash of hashes.slice(1)) {
    if (second === 0) return false;
    if (first % 2 === 1 || first === second) {
      [hash1, hash2] = [node(hash, hash1), node(hash, hash2)];
      while (first % 2 === 0 && first !== 0) [first, second] = [first / 2, Math.floor(second / 2)];
    } else {
      hash2 = node(hash2, hash);
    }
    [first, second] = [Math.floor(first / 2), Math.floor(second / 2)];
  }
  return second === 0 && same(hash1, root1) && same(hash2, root2);
}

function powerOfTwo(number) {
  while (number % 2 === 0) number /= 2;
  return number === 1;
}
