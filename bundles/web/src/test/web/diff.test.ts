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

Deno.test('lines stay apart', () =>
  equal(wordDiff('Trình\nDự thảo', 'Trình\nThẩm định\nDự thảo').map(({ text, kind }) => [kind, text]), [
    ['same', 'Trình \n'],
    ['new', 'Thẩm định \n'],
    ['same', 'Dự thảo'],
  ]));

Deno.test('a small change in a very long text is found, a rewritten one is shown whole', () => {
  const long = Array.from({ length: 5000 }, (_, i) => `w${i}`).join(' ');
  equal(wordDiff(long, long.replace('w2500', 'x y')).map((piece) => piece.kind), ['same', 'gone', 'new', 'same']);
  equal(wordDiff(long, long.replaceAll('w', 'v')).map((piece) => piece.kind), ['gone', 'new']);
});
