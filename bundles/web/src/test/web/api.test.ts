import { equal, refusal } from './expect.ts';
import { Acts } from '../../main/web/acts.ts';
import { newKey, send } from '../../main/web/api.ts';
import { Problem } from '../../main/web/problem.ts';

// The parts of a page that the language and the keys look at.
Object.assign(globalThis, { document: { documentElement: { lang: 'vi' } } });

let tokens = 0;

type Answer = [status: number, body: unknown];

/** Answers in turn; the session has a new token each time it is asked. */
function server(...answers: Answer[]) {
  const asked: { path: string; headers: Record<string, string> }[] = [];
  globalThis.fetch = (input, init) => {
    const path = String(input).replace(/.*\/api\/v1\//, '');
    if (path === 'session') return Promise.resolve(Response.json({ csrfToken: `token-${++tokens}` }));
    asked.push({ path, headers: init!.headers as Record<string, string> });
    const [status, body] = answers.shift()!;
    return status === 0 ? Promise.reject(new TypeError('network')) : Promise.resolve(Response.json(body, { status }));
  };
  return asked;
}

const act = { method: 'POST', path: 'worklog/entries', body: {}, key: 'one' } as const;

Deno.test('a lost answer and a pause of the server are tried again under the same key', async () => {
  const asked = server([0, null], [503, {}], [201, { id: 'e' }]);
  equal(await send(act), { id: 'e' });
  equal(asked.map((request) => request.headers['Idempotency-Key']), ['one', 'one', 'one']);
});

Deno.test('a refusal is not tried again and names its fields', async () => {
  const asked = server([422, {
    code: 'worklog.quantity',
    vi: 'Sai',
    en: 'Wrong',
    errors: [{ field: 'quantity', vi: 'Phải lớn hơn 0', en: 'Above 0' }],
  }]);
  const fault = (await refusal(send(act))) as Problem;
  equal([fault.status, fault.of('quantity'), fault.besides(['quantity'])], [422, 'Phải lớn hơn 0', []]);
  equal(asked.length, 1);
});

Deno.test('a token of an older session is replaced once', async () => {
  const asked = server([403, { code: 'request.csrf-token.invalid' }], [200, {}]);
  await send({ ...act, version: 7 });
  equal(new Set(asked.map((request) => request.headers['X-CSRF-Token'])).size, 2);
  equal(asked[1].headers['If-Match'], '"7"');
});

Deno.test('an expired session tells where to sign in', async () => {
  server([401, { code: 'session.missing', vi: 'Hết hạn', en: 'Expired', signInPath: '/eoffice/sign-in' }]);
  const fault = (await refusal(send(act))) as Problem;
  equal([fault.expired, fault.signInPath], [true, '/eoffice/sign-in']);
});

Deno.test('an act tried again by the person keeps its key, a new act has a new one', async () => {
  const acts = new Acts({ addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) });
  const keys: string[] = [];
  const failing = (key: string) => {
    keys.push(key);
    return keys.length < 2 ? Promise.reject(new Problem(503, 'away', { vi: '', en: '' })) : Promise.resolve();
  };
  equal(await acts.run('submit', failing), false);
  equal(acts.problem?.retryable, true);
  await acts.retry();
  equal([acts.problem === undefined, keys[0] === keys[1]], [true, true]);
  await acts.run('submit', failing);
  equal(keys[2] === keys[0], false);
});

Deno.test('keys are random UUIDs even where the browser has no secure context', () => {
  const secure = crypto.randomUUID;
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  try {
    equal(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(newKey()), true);
  } finally {
    Object.defineProperty(crypto, 'randomUUID', { value: secure, configurable: true });
  }
});
