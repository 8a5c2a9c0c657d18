import { equal } from './expect.ts';
import type { Item, Proposal } from '../../main/web/catalogue-model.ts';
import { readItem, readShares, TypedItem, typedItem } from '../../main/web/item-typed.ts';
import { Problem } from '../../main/web/problem.ts';
import { draftFault, draftFields, freshProposal, readProposal, typedProposal } from '../../main/web/proposal-typed.ts';

Object.assign(globalThis, { document: { documentElement: { lang: 'vi' } } });

const item = {
  id: 7,
  code: 'VB.01',
  name: 'Tham mưu công văn',
  detail: null,
  outputProduct: 'Công văn',
  unit: 'văn bản',
  group: 'B',
  complexity: 'N2',
  coefficient: 1.125,
  normHours: 2.5,
  exampleNorm: false,
  positionGroups: ['Chuyên viên', 'Văn thư'],
  source: null,
  scope: { code: 'TINH', name: 'Toàn tỉnh' },
  scoreFrame: '11-50',
  score: 45,
  productType: null,
  band: null,
  outcomeCard: {
    products: ['Biên bản'],
    stages: [{ name: 'Tiếp xúc', share: 0.4, onFollowUp: false }, { name: 'Kết quả', share: 0.6, onFollowUp: true }],
  },
  uniformNorm: false,
} as unknown as Item;

function fields(typed: TypedItem): string[] {
  return readItem(typed, 0).faults.map((fault) => fault.field.replace('drafts[0].', ''));
}

Deno.test('what is filled in from a task reads as the same task', () => {
  const { draft, faults } = readItem(typedItem(item), 0);
  equal(faults, []);
  const { code, name, outputProduct, unit, group, complexity, coefficient, normHours, positionGroups, scoreFrame, score, outcomeCard } = item;
  const { exampleNorm } = item;
  equal(draft, {
    code,
    name,
    detail: null,
    outputProduct,
    unit,
    group,
    complexity,
    coefficient,
    normHours,
    exampleNorm,
    positionGroups,
    source: null,
    scope: 'TINH',
    scoreFrame,
    score,
    productType: null,
    band: null,
    outcomeCard,
  });
});

Deno.test('unconfigured stays unconfigured, never 0 or 1', () => {
  const { draft, faults } = readItem({ ...typedItem(item), coefficient: ' ', normHours: '', score: '', complexity: '' }, 0);
  equal([draft.coefficient, draft.normHours, draft.score, draft.complexity, faults.length], [null, null, null, null, 0]);
});

Deno.test('a norm lent by a uniform norm does not become the task’s own', () =>
  equal(typedItem({ ...item, uniformNorm: true } as Item).normHours, ''));

const rows: [Partial<TypedItem>, string[]][] = [
  [{ code: '  ' }, ['code']],
  [{ name: '', group: '' }, ['name', 'group']],
  [{ coefficient: '0' }, ['coefficient']],
  [{ coefficient: '1,000' }, ['coefficient']],
  [{ normHours: 'hai giờ' }, ['normHours']],
  [{ normHours: '-1' }, ['normHours']],
  [{ score: '0' }, ['score']],
  [{ products: ' ; ' }, ['outcomeCard.products']],
  [{ stages: [{ name: 'Một chặng', share: '90', onFollowUp: false }] }, ['outcomeCard.stages']],
  [{ stages: [{ name: '', share: '100', onFollowUp: false }] }, ['outcomeCard.stages']],
  [{ card: false, stages: [] }, []],
];
for (const [typed, expected] of rows) {
  Deno.test(`${JSON.stringify(typed)} is refused at ${expected.join(', ') || 'nothing'}`, () =>
    equal(fields({ ...typedItem(item), ...typed }), expected));
}

Deno.test('parts of a split sum to a hundred percent, exactly', () =>
  equal([readShares(['33,3', '33,3', '33,4']), readShares(['50', '49']), readShares(['100', '0']), readShares([])], [
    [0.333, 0.333, 0.334],
    null,
    null,
    null,
  ]));

Deno.test('all that is wrong with a proposal is said at once', () => {
  const split = { ...freshProposal('SPLIT', [item]), shares: ['50', '40'] };
  split.items[1] = { ...split.items[1], code: '' };
  try {
    readProposal('SPLIT', split);
    throw new Error('expected a refusal');
  } catch (fault) {
    equal((fault as Problem).faults.map((each) => each.field), ['reason', 'shares', 'drafts[1].code']);
  }
});

Deno.test('a merge needs two tasks, a retirement only its reason', () => {
  const merge = { ...freshProposal('MERGE', [item]), reason: 'trùng' };
  try {
    readProposal('MERGE', merge);
    throw new Error('expected a refusal');
  } catch (fault) {
    equal((fault as Problem).faults.map((each) => each.field), ['taskIds']);
  }
  equal(readProposal('RETIRE', { ...freshProposal('RETIRE', [item]), reason: ' hết căn cứ ' }), {
    kind: 'RETIRE',
    taskIds: [7],
    drafts: [],
    shares: [],
    reason: 'hết căn cứ',
  });
});

Deno.test('a proposal that is edited again reads as it was', () => {
  const typed = { ...freshProposal('SPLIT', [item]), reason: 'tách' };
  const sent = readProposal('SPLIT', typed) as Proposal;
  equal(readProposal('SPLIT', typedProposal({ ...sent, tasks: [{ id: 7, code: 'VB.01', name: '' }] })), sent);
});

Deno.test('faults of the server stand beside the draft and field they are about', () => {
  const fault = (field: string, value: string) => ({ field, value, vi: field, en: field });
  const problem = new Problem(422, 'x', { vi: '', en: '' }, [
    fault('drafts[1].name', ''),
    fault('drafts[0].outcomeCard.stages', ''),
    fault('drafts.code', 'VB.01'),
    fault('drafts', '0'),
  ]);
  const [taken, free] = [typedItem(item), { ...typedItem(item), code: 'VB.02' }];
  equal([draftFault(problem, 0, 'name', taken), draftFault(problem, 1, 'name', taken)], [undefined, 'drafts[1].name']);
  equal([draftFault(problem, 0, 'code', free), draftFault(problem, 1, 'code', taken)], [undefined, 'drafts.code']);
  equal(draftFault(problem, 0, 'outcomeCard', taken), 'drafts[0].outcomeCard.stages');
  equal(problem.besides(draftFields(problem)).map((each) => each.field), ['drafts']);
});
