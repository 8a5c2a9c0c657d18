import { html, nothing, TemplateResult } from 'lit';
import { Option } from '../catalogue';
import { t } from '../i18n';
import { icon } from '../icons';
import { FrozenTask, Suggestion, Task } from '../model';
import { taskFacts } from './entry-facts';
import { alikeLine, taskOption } from './task-option';

type Pick = (task: Task) => void;

/** The task that is chosen, with those it may have been taken for. */
export function chosenTask(
  of: { task: FrozenTask; proposed: boolean; reasons: string[]; near: Task[]; change: () => void; look: () => void; pick: Pick },
): TemplateResult {
  const { task, proposed, reasons } = of;
  return html`
    <span class="label" id="label">${t('task')}</span>
    <div class="chosen">
      <div class="row">
        <p class="name"><strong data-kpi="task-code">${task.code}</strong> ${task.name} ${proposed
          ? html`
            <span class="chip SUBMITTED" data-kpi="proposed">${icon('info')}${t('proposed')}</span>
          `
          : nothing}</p>
        <button class="plain push" data-kpi="change-task" @click="${of.change}">${t('changeTask')}</button>
      </div>
      ${taskFacts(task)} ${proposed && reasons.length
        ? html`
          <p class="why small">${icon('info')}${reasons.join(' · ')}</p>
        `
        : nothing}
      <details ?open="${proposed}" @toggle="${(e: Event) => (e.target as HTMLDetailsElement).open && of.look()}">
        <summary class="small">${icon('next', 'turn')}${t('lookAlikes')}</summary>
        ${alikeList(task, of.near, of.pick)}
      </details>
    </div>
  `;
}

/** What is proposed, each with the tasks it is easily taken for: the wrong norm is seen before it is chosen. */
export function suggestedTasks(suggested: Suggestion[], near: (task: Task) => Task[], pick: Pick): TemplateResult {
  return html`
    <ul class="suggested" aria-label="${t('suggested')}">
      ${suggested.map((each) =>
        html`
          <li>
            <button data-kpi="suggestion" data-task="${each.task.code}" @click="${() => pick(each.task)}">${taskOption(each)}</button>
            ${near(each.task).length
              ? html`
                <p class="likes small quiet">${t('lookAlikes')}:</p>
                ${alikeList(each.task, near(each.task), pick)}
              `
              : nothing}
          </li>
        `
      )}
    </ul>
  `;
}

/** The options of the combobox. */
export function taskOptions(options: Option[], active: number, point: (at: number) => void, pick: Pick): TemplateResult {
  return html`
    <ul id="list" role="listbox" aria-label="${t('task')}">
      ${options.map((option, i) =>
        html`
          <li
            id="option-${i}"
            role="option"
            data-kpi="task-option"
            data-task="${option.task.code}"
            aria-selected="${i === active ? 'true' : 'false'}"
            @mousemove="${() => point(i)}"
            @click="${() => pick(option.task)}"
          >
            ${taskOption(option)}
          </li>
        `
      )}
    </ul>
  `;
}

/** Under the options: what the one under the cursor is easily taken for. */
export function nearOption(option: Option | undefined, near: Task[]): TemplateResult | typeof nothing {
  return option && near.length
    ? html`
      <div class="near small" data-kpi="near">
        <p class="quiet">${t('lookAlikes')}</p>
        <ul class="alike">${near.map((other) =>
          html`
            <li>${alikeLine(option.task, other)}</li>
          `
        )}</ul>
      </div>
    `
    : nothing;
}

function alikeList(task: FrozenTask, near: Task[], pick: Pick): TemplateResult {
  return html`
    <ul class="alike small">
      ${near.map((other) =>
        html`
          <li>
            ${alikeLine(task, other)}
            <button class="plain" aria-label="${t('chooseThis')} ${other.code}" @click="${() => pick(other)}">${t('chooseThis')}</button>
          </li>
        `
      )}
    </ul>
  `;
}
