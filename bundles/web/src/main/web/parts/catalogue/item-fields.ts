import { html, nothing, TemplateResult } from 'lit';
import { Named } from '../../catalogue-model';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { TypedItem, TypedStage } from '../../item-typed';
import { Word } from '../../words';
import { fieldError } from '../notice';
import { groupName } from './facts';

/** What a set of fields needs to know of its form. */
export interface Fields {
  at: number;
  typed: TypedItem;
  scopes: Named[];
  /** A change keeps the code of its task. */
  keepCode: boolean;
  error(field: string): string | undefined;
  change(part: Partial<TypedItem>): void;
}

type TextName = Exclude<keyof TypedItem, 'exampleNorm' | 'card' | 'stages'>;

interface Look {
  wide?: boolean;
  /** Of two columns where there are. */
  double?: boolean;
  rows?: number;
  hint?: string;
  required?: boolean;
  decimal?: boolean;
  fixed?: boolean;
  options?: [string, string][];
}

const LEVELS = ['N1', 'N2', 'N3', 'N4', 'N5'];

/** The fields of a proposed task: what everybody fills first, the rest folded. */
export function itemFields(form: Fields): TemplateResult {
  const groups = ['A', 'B', 'C', 'D'].map((group) => [group, groupName(group)] as [string, string]);
  const scopes = form.scopes.map((scope) => [scope.code, scope.name] as [string, string]);
  const known = scopes.some(([code]) => code === form.typed.scope) || !form.typed.scope;
  return html`
    <div class="fields">
      ${field(form, 'code', 'code', { required: true, fixed: form.keepCode, hint: form.keepCode ? t('codeKept') : '' })} ${field(
        form,
        'group',
        'group',
        {
          required: true,
          double: true,
          options: [['', t('choose')], ...groups],
        },
      )} ${field(form, 'name', 'name', { required: true, wide: true })} ${field(form, 'outputProduct', 'product', {
        required: true,
        wide: true,
      })} ${field(
        form,
        'unit',
        'unitOfCount',
        { required: true },
      )} ${field(form, 'normHours', 'normInHours', { decimal: true, hint: t('leaveEmpty') })} ${field(form, 'complexity', 'complexity', {
        options: [['', t('unset')], ...LEVELS.map((level) => [level, level] as [string, string])],
      })} ${field(form, 'coefficient', 'coefficient', { decimal: true, hint: t('leaveEmpty') })} ${field(form, 'scope', 'scope', {
        options: [['', t('wholeProvince')], ...scopes, ...(known ? [] : [[form.typed.scope, form.typed.scope] as [string, string]])],
      })} ${field(form, 'detail', 'detail', { wide: true, rows: 3 })}
      <label class="check wide"><input type="checkbox" data-kpi="draft-exampleNorm" .checked="${form.typed.exampleNorm}" @change="${(e: Event) =>
        form.change({ exampleNorm: checked(e) })}" /> ${t('isExampleNorm')}</label>
    </div>
    <details ?open="${['scoreFrame', 'score', 'productType', 'band', 'positionGroups', 'source'].some((name) => form.error(name))}">
      <summary>${icon('next', 'turn')}${t('moreFields')}</summary>
      <div class="fields">
        ${field(form, 'positionGroups', 'positionGroups', { wide: true, hint: t('semicolons') })} ${field(form, 'scoreFrame', 'scoreFrame')} ${field(
          form,
          'score',
          'scoreOfTask',
          { decimal: true },
        )} ${field(form, 'productType', 'productType')} ${field(form, 'band', 'band')} ${field(form, 'source', 'source', { wide: true })}
      </div>
    </details>
    <label class="check"><input type="checkbox" data-kpi="draft-card" .checked="${form.typed.card}" @change="${(e: Event) =>
      form.change({ card: checked(e) })}" /> ${t('hasOutcomeCard')}</label>
    ${form.typed.card ? cardFields(form) : nothing}
  `;
}

function field(form: Fields, name: TextName, label: Word, look: Look = {}): TemplateResult {
  const id = `f${form.at}-${name}`;
  const error = form.error(name === 'products' ? 'outcomeCard.products' : name);
  const described = [error ? `${id}-error` : '', look.hint ? `${id}-hint` : ''].filter(Boolean).join(' ') || nothing;
  const value = form.typed[name];
  const change = (e: Event) => form.change({ [name]: (e.target as HTMLInputElement).value });
  const invalid = error ? 'true' : 'false';
  return html`
    <div class="${look.wide ? 'wide' : look.double ? 'double' : ''}">
      <label for="${id}">${t(label)}${look.required
        ? html`
          <span class="quiet">(${t('required')})</span>
        `
        : nothing}</label>
      ${look.options
        ? html`
          <select id="${id}" data-kpi="draft-${name}" aria-invalid="${invalid}" aria-describedby="${described}" @change="${change}">
            ${look.options.map(([key, text]) =>
              html`
                <option value="${key}" .selected="${key === value}">${text}</option>
              `
            )}
          </select>
        `
        : look.rows
        ? html`
          <textarea
            id="${id}"
            data-kpi="draft-${name}"
            rows="${look.rows}"
            aria-invalid="${invalid}"
            aria-describedby="${described}"
            .value="${value}"
            @input="${change}"
          ></textarea>
        `
        : html`
          <input
            id="${id}"
            data-kpi="draft-${name}"
            ?readonly="${look.fixed}"
            autocomplete="off"
            inputmode="${look.decimal ? 'decimal' : nothing}"
            aria-invalid="${invalid}"
            aria-describedby="${described}"
            .value="${value}"
            @input="${change}"
          />
        `} ${fieldError(`${id}-error`, error)} ${look.hint
        ? html`
          <p class="hint" id="${id}-hint">${look.hint}</p>
        `
        : nothing}
    </div>
  `;
}

function cardFields(form: Fields): TemplateResult {
  const { stages } = form.typed;
  const error = form.error('outcomeCard.stages');
  const change = (i: number, part: Partial<TypedStage>) => form.change({ stages: stages.map((each, j) => (i === j ? { ...each, ...part } : each)) });
  const text = (e: Event) => (e.target as HTMLInputElement).value;
  return html`
    <fieldset class="boxed stack" aria-describedby="${error ? `f${form.at}-card-error` : nothing}" data-kpi="draft-stages">
      <legend>${t('outcomeCard')}</legend>
      ${field(form, 'products', 'outcomeProducts', { required: true, hint: t('semicolons') })} ${stages.map((stage, i) =>
        html`
          <div class="fields">
            <div>
              <label for="f${form.at}-stage-${i}">${t('stageName', { n: i + 1 })}</label>
              <input id="f${form.at}-stage-${i}" autocomplete="off" aria-invalid="${error ? 'true' : 'false'}" .value="${stage.name}" @input="${(
                e: Event,
              ) => change(i, { name: text(e) })}" />
            </div>
            <div>
              <label for="f${form.at}-share-${i}">${t('stageShare', { n: i + 1 })}</label>
              <input id="f${form.at}-share-${i}" autocomplete="off" inputmode="decimal" .value="${stage.share}" @input="${(e: Event) =>
                change(i, { share: text(e) })}" />
            </div>
            <label class="check"><input type="checkbox" .checked="${stage.onFollowUp}" @change="${(e: Event) =>
              change(i, { onFollowUp: checked(e) })}" /> ${t('stageFollowUp', { n: i + 1 })}</label>
            <button class="plain small" @click="${() => form.change({ stages: stages.filter((_, j) => j !== i) })}">${t('removeStage', {
              n: i + 1,
            })}</button>
          </div>
        `
      )} ${fieldError(`f${form.at}-card-error`, error)}
      <div><button class="small" @click="${() => form.change({ stages: [...stages, { name: '', share: '', onFollowUp: false }] })}">${icon(
        'plus',
      )}${t(
        'addStage',
      )}</button></div>
    </fieldset>
  `;
}

function checked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}
