import { get } from './api';
import { fold } from './format';
import { DocumentRef, FrozenTask, Suggestion, Task } from './model';

/** An answer of the picker's list: a suggestion has reasons, a find has none. */
export interface Option {
  task: Task;
  reasons: string[];
}

const alike = new Map<string, Promise<Task[]>>();

export function suggestions(text: string, from: DocumentRef | null, day: string): Promise<Suggestion[]> {
  const query = new URLSearchParams({ text: from?.subject ?? text, day, limit: '3' });
  if (from?.type) query.set('documentType', from.type);
  if (from?.issuer) query.set('issuer', from.issuer);
  if (from?.field) query.set('field', from.field);
  return get<{ suggestions: Suggestion[] }>(`catalogue/suggestions?${query}`).then((answer) => answer.suggestions);
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
    known = get<{ suggestions: Suggestion[] }>(`catalogue/suggestions?${query}`).then((answer) =>
      answer.suggestions.map((each) => each.task).filter((each) => each.id !== task.id).slice(0, 2)
    );
    known.catch(() => alike.delete(key));
    alike.set(key, known);
  }
  return known;
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
