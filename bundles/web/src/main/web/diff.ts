export interface Piece {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

/** Longer texts are shown whole, before and after: the table below grows with the product of their words. */
const LIMIT = 250_000;

/** What became of a text, word by word: the longest words in common stay, the rest is gone or new. */
export function wordDiff(before: string, after: string): Piece[] {
  const [from, to] = [words(before), words(after)];
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return pieces([
    ...from.slice(0, start).map(same),
    ...middle(from.slice(start, from.length - end), to.slice(start, to.length - end)),
    ...from.slice(from.length - end).map(same),
  ]);
}

function middle(from: string[], to: string[]): Piece[] {
  if (from.length * to.length > LIMIT) return [...from.map(gone), ...to.map(added)];
  const common = commonLengths(from, to);
  const found: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      found.push(same(from[i++]));
      j++;
    } else if (j >= to.length || (i < from.length && common[i + 1][j] >= common[i][j + 1])) {
      found.push(gone(from[i++]));
    } else {
      found.push(added(to[j++]));
    }
  }
  return found;
}

function commonLengths(from: string[], to: string[]): Uint16Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i][j] = from[i] === to[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

/** Neighbours of one kind become one piece. */
function pieces(found: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const each of found) {
    const last = joined[joined.length - 1];
    if (last?.kind === each.kind) last.text += ' ' + each.text;
    else joined.push({ ...each });
  }
  return joined;
}

/** Lines stay apart: an end of line is a word of its own. */
function words(text: string): string[] {
  return text.replace(/\n/g, ' \n ').split(/[^\S\n]+/).filter(Boolean);
}

function same(text: string): Piece {
  return { text, kind: 'same' };
}

function gone(text: string): Piece {
  return { text, kind: 'gone' };
}

function added(text: string): Piece {
  return { text, kind: 'new' };
}
