import { equal } from './expect.ts';
import { wordDiff } from '../../main/web/diff.ts';

const rows: [string, string, string][] = [
  ['Công văn trả lời', 'Công văn trả lời', '=Công văn trả lời'],
  ['Công văn trả lời', 'Công văn phúc đáp', '=Công văn|-trả lời|+phúc đáp'],
  ['Báo cáo', 'Báo cáo quý', '=Báo cáo|+quý'],
  ['Tờ trình, dự thảo', 'dự thảo', '-Tờ trình,|=dự thảo'],
  ['a', 'b', '-a|+b'],
];
for (const [before, after, expected] of rows) {
  Deno.test(`"${before}" becomes "${after}"`, () =>
    equal(wordDiff(before, after).map(({ text, kind }) => ({ same: '=', gone: '-', new: '+' })[kind] + text).join('|'), expected));
}

Deno.test('very long texts are shown whole instead of word by word', () => {
  const long = Array.from({ length: 600 }, (_, i) => `w${i}`).join(' ');
  equal(wordDiff(long, long + ' x').map((piece) => piece.kind), ['gone', 'new']);
});
