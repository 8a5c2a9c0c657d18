import { css, html, nothing, TemplateResult } from 'lit';
import { get, send } from '../../api';
import { FoundPerson, Named, Role } from '../../catalogue-model';
import { both, t } from '../../i18n';
import { icon } from '../../icons';
import { dialogLook } from '../../look/dialog';
import { styles } from '../../look/theme';
import { FieldFault, Problem } from '../../problem';
import { FormDialog } from '../form-dialog';
import { fieldError } from '../notice';
import { changed, tell } from './events';
import { look } from './look';

type Right = 'appraiser' | 'approver';

const NOBODY = { person: undefined, appraiser: false, approver: false, scope: '' };
const HINTS = { appraiser: 'appraiserHint', approver: 'approverHint' } as const;

/** Gives somebody a role, changes it or takes it away. Fires `kpi-roles` with all roles as they are then. */
export class RoleDialog extends FormDialog {
  static properties = {
    roles: { attribute: false },
    scopes: { attribute: false },
    person: { state: true },
    appraiser: { state: true },
    approver: { state: true },
    scope: { state: true },
  };

  /** Those that were given so far. */
  declare roles: Role[];
  declare scopes: Named[];
  declare person: FoundPerson | undefined;
  declare appraiser: boolean;
  declare approver: boolean;
  /** Its code, empty for the whole province. */
  declare scope: string;
  private given: Role[] = [];

  constructor() {
    super();
    Object.assign(this, { roles: [], scopes: [], ...NOBODY });
  }

  /** Without a role: somebody is chosen first. */
  open(role?: Role): Promise<void> {
    if (role) this.take({ id: role.personId, ...role });
    else if (this.held) Object.assign(this, NOBODY);
    return this.show();
  }

  render(): TemplateResult {
    return this.shell({
      name: 'role',
      act: this.held ? 'change' : 'give',
      title: t('giveRole'),
      fields: [this.personPart(), this.rightsPart(), this.scopePart()],
      shown: ['personId', 'role', 'scope'],
      send: t('save'),
      beside: this.held
        ? html`
          <button type="button" class="plain danger push" data-kpi="role-take" @click="${() => this.send('take', () => this.put(false, false))}">${t(
            'takeRole',
          )}</button>
        `
        : nothing,
    });
  }

  private get held(): Role | undefined {
    return this.roles.find((role) => role.personId === this.person?.id);
  }

  private personPart(): TemplateResult {
    const { person } = this;
    if (!person) {
      return html`
        <kpi-choose-person .label="${t('findPerson')}" .error="${this.acts.problem?.of('personId')}" @kpi-pick="${(e: CustomEvent<FoundPerson>) =>
          this.pick(e.detail)}"></kpi-choose-person>
      `;
    }
    return html`
      <div class="boxed row" data-kpi="role-person" data-person="${person.id}">
        <p><strong>${person.fullName}</strong><br /><span class="small quiet">${[person.title, person.unitName].filter(Boolean).join(
          ' · ',
        )}</span></p>
        <button type="button" class="plain push" data-kpi="role-other" @click="${() => this.other()}">${t('otherPerson')}</button>
      </div>
      ${this.held
        ? html`
          <p class="small quiet">${icon('info')} ${t('hasRole', { name: person.fullName })}</p>
        `
        : nothing}
    `;
  }

  private rightsPart(): TemplateResult {
    const error = this.acts.problem?.of('role');
    return html`
      <fieldset class="tight" aria-describedby="${error ? 'role-error' : nothing}">
        <legend>${t('roleWord')}</legend>
        ${(['appraiser', 'approver'] as Right[]).map((right) =>
          html`
            <div>
              <label class="check">
                <input
                  type="checkbox"
                  data-kpi="role-${right}"
                  aria-invalid="${error ? 'true' : 'false'}"
                  aria-describedby="${right}-hint"
                  .checked="${this[right]}"
                  @change="${(e: Event) => (this[right] = (e.target as HTMLInputElement).checked)}"
                />
                ${t(`role.${right}`)}
              </label>
              <p class="hint" id="${right}-hint">${t(HINTS[right])}</p>
            </div>
          `
        )} ${fieldError('role-error', error)}
      </fieldset>
    `;
  }

  private scopePart(): TemplateResult {
    const error = this.acts.problem?.of('scope');
    return html`
      <div>
        <label for="scope">${t('scope')}</label>
        <select id="scope" data-kpi="role-scope" aria-invalid="${error ? 'true' : 'false'}" aria-describedby="scope-hint${error
          ? ' scope-error'
          : ''}" @change="${(e: Event) => (this.scope = (e.target as HTMLSelectElement).value)}">
          ${[{ code: '', name: t('wholeProvince') }, ...this.scopes].map(({ code, name }) =>
            html`
              <option value="${code}" .selected="${code === this.scope}">${name}</option>
            `
          )}
        </select>
        ${fieldError('scope-error', error)} ${this.scope
          ? html`
            <p class="hint" id="scope-hint">${t('scopeHint')}</p>
          `
          : nothing}
      </div>
    `;
  }

  /** What they have already stands in the form. */
  private take(person: FoundPerson): void {
    this.person = person;
    const { held } = this;
    if (held) Object.assign(this, { appraiser: held.appraiser, approver: held.approver, scope: held.scope?.code ?? '' });
  }

  private async pick(person: FoundPerson): Promise<void> {
    this.acts.clear();
    this.take(person);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  private async other(): Promise<void> {
    this.person = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('kpi-choose-person')?.focus();
  }

  protected act(): Promise<void> {
    const faults: FieldFault[] = [];
    if (!this.person) faults.push({ field: 'personId', ...both('needPerson') });
    if (!this.appraiser && !this.approver) faults.push({ field: 'role', ...both('needRole') });
    if (faults.length) throw new Problem(422, 'screen.role', faults[0], faults);
    return this.put(this.appraiser, this.approver);
  }

  private async put(appraiser: boolean, approver: boolean): Promise<void> {
    const body = { appraiser, approver, scope: this.scope || null };
    const answer = await send<{ roles: Role[] }>({ method: 'PUT', path: `catalogue/roles/${this.person!.id}`, body });
    this.given = answer.roles;
  }

  protected done(): void {
    const name = this.person!.fullName;
    const has = this.given.some((role) => role.personId === this.person!.id);
    Object.assign(this, NOBODY);
    this.dispatchEvent(new CustomEvent<Role[]>('kpi-roles', { detail: this.given }));
    tell(this, t(has ? 'toldRole' : 'toldRoleTaken', { name }));
    changed(this, { roles: true });
  }

  protected async latest(): Promise<void> {
    const { roles } = await get<{ roles: Role[] }>('catalogue/roles');
    this.dispatchEvent(new CustomEvent<Role[]>('kpi-roles', { detail: roles }));
  }

  static styles = [
    ...styles,
    look,
    dialogLook,
    css`
      .check + .hint {
        margin: 0 0 0.3em 1.95em;
      }
    `,
  ];
}
