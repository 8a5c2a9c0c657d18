import { equal } from './expect.ts';
import { differing, likes, merged, together } from '../../main/web/catalogue.ts';
import type { Suggestion, Task } from '../../main/web/model.ts';

const task = (id: number, name: string) => ({ id, code: `T${id}`, name, detail: null }) as Task;
const suggested: Suggestion[] = [
  { task: task(1, 'Tham mưu ban hành công văn'), reasons: ['loại văn bản: Công văn'] },
  { task: task(2, 'Đăng ký đất đai'), reasons: ['từ khóa: đất'] },
];

Deno.test('suggestions that fit the typed words stand first, each task once', () => {
  const options = merged('dat dai', suggested, [task(3, 'Giải quyết tranh chấp đất đai'), task(2, 'Đăng ký đất đai')]);
  equal(options.map(({ task, reasons }) => [task.id, reasons.length]), [[2, 1], [3, 0]]);
});

Deno.test('initials and codes found by the server stay', () =>
  equal(merged('tkvb', suggested, [task(9, 'Thống kê văn bản')]).map(({ task }) => task.id), [9]));

const norm = (id: number, normHours: number | null, more: Partial<Task> = {}) =>
  ({
    ...task(id, `Việc ${id}`),
    unit: 'văn bản',
    complexity: 'N2',
    coefficient: 1,
    group: 'B',
    outputProduct: 'Công văn',
    normHours,
    ...more,
  }) as Task;

Deno.test('what differs stands in the order of its weight; an unset norm differs from any number', () => {
  equal(differing(norm(1, 2), norm(2, 2)), []);
  equal(differing(norm(1, 2), norm(2, null)), ['norm']);
  equal(differing(norm(1, 2), norm(2, 2, { unit: 'hồ sơ' })), ['unit']);
  equal(differing(norm(1, 2), norm(2, 2, { unit: 'hồ sơ', outputProduct: 'Hồ sơ' })), ['product']);
  equal(differing(norm(1, 2), norm(2, 8, { outputProduct: 'Báo cáo', complexity: null })), ['norm', 'complexity', 'product']);
});

Deno.test('look-alikes are those that the server names, else what the name finds beside the task', () => {
  const [one, two, three] = [norm(1, 1), norm(2, 2), norm(3, 3)];
  equal(likes(one, [{ task: one, reasons: [], lookAlikes: [{ task: three }] }, { task: two, reasons: [] }]), [three]);
  equal(likes(one, [{ task: two, reasons: [] }, { task: one, reasons: [] }, { task: three, reasons: [] }]), [two, three]);
  equal(together([one, two], [two, three]), [one, two, three]);
});
