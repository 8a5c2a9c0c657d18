import { equal } from './expect.ts';
import { merged } from '../../main/web/catalogue.ts';
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
