export interface Piece {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

/** Longer texts are shown whole, before and after: the table below grows with the product of their words. */
const LIMIT = 250_000;

/** What became of a text, word by word: the longest words in common stay, the rest is gone or new. */
export function wordDiff(before: string, after: string): Piece[] {
  const [from, to] = [words(before), words(after)];
  if (from.length * to.length > LIMIT) return pieces([...from.map((w) => gone(w)), ...to.map((w) => added(w))]);
  const common = commonLengths(from, to);
  const found: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      found.push({ text: from[i], kind: 'same' });
      i++;
      j++;
    } else if (j >= to.length || (i < from.length && common[i + 1][j] >= common[i][j + 1])) {
      found.push(gone(from[i++]));
    } else {
      found.push(added(to[j++]));
    }
  }
  return pieces(found);
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

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function gone(text: string): Piece {
  return { text, kind: 'gone' };
}

function added(text: string): Piece {
  return { text, kind: 'new' };
}
