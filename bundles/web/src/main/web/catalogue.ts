import { get } from './api';
import { fold } from './format';
import { DocumentRef, FrozenTask, Suggestion, Task } from './model';

/** An answer of the picker's list: a suggestion has reasons, a find has none. */
export interface Option {
  task: Task;
  reasons: string[];
}

export type Fact = 'norm' | 'complexity' | 'coefficient' | 'group' | 'product' | 'unit';

const alike = new Map<string, Promise<Task[]>>();

export function suggestions(text: string, from: DocumentRef | null, day: string): Promise<Suggestion[]> {
  const query = new URLSearchParams({ text: from?.subject ?? text, day, limit: '3' });
  if (from?.type) query.set('documentType', from.type);
  if (from?.issuer) query.set('issuer', from.issuer);
  if (from?.field) query.set('field', from.field);
  return get<{ suggestions: Suggestion[] }>(`catalogue/suggestions?${query}`).then((answer) => {
    answer.suggestions.forEach((each) => each.lookAlikes && remember(each.task, day, each.lookAlikes.map(({ task }) => task)));
    return answer.suggestions;
  });
}

export function search(text: string, day: string): Promise<Task[]> {
  const query = new URLSearchParams({ text, day, limit: '12' });
  return get<{ tasks: Task[] }>(`catalogue/tasks?${query}`).then((answer) => answer.tasks);
}

/** The two tasks most easily taken for this one. */
export function lookAlikes(task: FrozenTask, day: string): Promise<Task[]> {
  const key = `${task.id}@${day}`;
  let known = alike.get(key);
  if (!known) {
    const query = new URLSearchParams({ text: task.name, day, limit: '3' });
    known = get<{ suggestions: Suggestion[] }>(`catalogue/suggestions?${query}`).then(({ suggestions }) => likes(task, suggestions));
    known.catch(() => alike.delete(key));
    alike.set(key, known);
  }
  return known;
}

/** What the server calls look-alikes; without them, what the task's own name finds beside it. */
export function likes(task: FrozenTask, suggestions: Suggestion[]): Task[] {
  const own = suggestions.find((each) => each.task.id === task.id)?.lookAlikes?.map((each) => each.task);
  return (own?.length ? own : suggestions.map((each) => each.task)).filter((each) => each.id !== task.id).slice(0, 2);
}

/** Both lists, each task once. */
export function together(first: Task[], second: Task[]): Task[] {
  return [...first, ...second.filter((task) => !first.some((each) => each.id === task.id))];
}

/** In what another task differs, weightiest first; another product is counted in another unit anyway. */
export function differing(one: FrozenTask, other: FrozenTask): Fact[] {
  const facts: [Fact, unknown, unknown][] = [
    ['norm', one.normHours, other.normHours],
    ['complexity', one.complexity, other.complexity],
    ['coefficient', one.coefficient, other.coefficient],
    ['group', one.group, other.group],
    ['product', one.outputProduct, other.outputProduct],
    ['unit', one.unit, other.unit],
  ];
  const found = facts.filter(([, here, there]) => here !== there).map(([fact]) => fact);
  return found.filter((fact) => fact !== 'unit' || !found.includes('product'));
}

function remember(task: Task, day: string, found: Task[]): void {
  if (found.length) alike.set(`${task.id}@${day}`, Promise.resolve(found.slice(0, 2)));
}

/** Suggestions that fit what is typed stand first, then the finds of the catalogue. */
export function merged(typed: string, suggested: Suggestion[], found: Task[]): Option[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const fitting = suggested.filter(({ task }) => {
    const text = fold(`${task.code} ${task.name} ${task.detail ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const taken = new Set(fitting.map(({ task }) => task.id));
  return [...fitting, ...found.filter((task) => !taken.has(task.id)).map((task) => ({ task, reasons: [] }))];
}
