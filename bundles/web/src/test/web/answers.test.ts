import { equal } from './expect.ts';
import { Answer, Pages, query } from '../../main/web/answers.ts';

// The part of a page that the language looks at.
Object.assign(globalThis, { document: { documentElement: { lang: 'vi' } } });

const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };

/** Answers each question when it is told to. */
function server() {
  const waiting: { path: string; answer: (status: number, body: unknown) => Promise<void> }[] = [];
  globalThis.fetch = (input) => {
    const path = String(input).replace(/.*\/api\/v1\//, '');
    return new Promise((resolve) =>
      waiting.push({
        path,
        answer: async (status, body) => {
          resolve(Response.json(body, { status }));
          await new Promise((done) => setTimeout(done, 5));
        },
      })
    );
  };
  return waiting;
}

Deno.test('the latest question wins, also when the one before it is answered last', async () => {
  const asked = server();
  const answer = new Answer<{ n: number }>(host);
  answer.ask('a');
  answer.ask('b');
  await asked[1].answer(200, { n: 2 });
  await asked[0].answer(200, { n: 1 });
  equal(answer.value, { n: 2 });
});

Deno.test('a refusal leaves what was shown, another question does not', async () => {
  const asked = server();
  const answer = new Answer<{ n: number }>(host);
  answer.ask('a');
  await asked[0].answer(200, { n: 1 });
  void answer.again();
  await asked[1].answer(404, { code: 'x', vi: 'Không có', en: 'None' });
  equal([answer.value, answer.problem?.status], [{ n: 1 }, 404]);
  answer.ask('b');
  equal([answer.value, answer.problem], [undefined, undefined]);
  await asked[2].answer(200, { n: 2 });
});

Deno.test('the answer to an act is not overtaken by an older question', async () => {
  const asked = server();
  const answer = new Answer<{ n: number }>(host);
  answer.ask('a');
  answer.set('a', { n: 9 });
  await asked[0].answer(200, { n: 1 });
  equal(answer.value, { n: 9 });
});

Deno.test('pages follow one another, by themselves up to a number', async () => {
  const asked = server();
  const pages = new Pages<{ id: number }>(host, 'items', 3);
  pages.ask('items?limit=2');
  await asked[0].answer(200, { items: [{ id: 1 }, { id: 2 }], next: 'c 1' });
  equal(asked[1].path, 'items?limit=2&cursor=c%201');
  await asked[1].answer(200, { items: [{ id: 3 }, { id: 4 }], next: 'c2' });
  equal([pages.items!.map(({ id }) => id), asked.length, pages.next], [[1, 2, 3, 4], 2, 'c2']);
});

Deno.test('what was never asked is not asked again', async () => {
  const asked = server();
  await Promise.all([new Answer(host).again(), new Pages(host, 'items').again()]);
  equal(asked.length, 0);
});

Deno.test('a path leaves out what is not asked for', () =>
  equal([query('items', { text: '', group: 'A', day: null, limit: 5 }), query('items', {})], ['items?group=A&limit=5', 'items']));
