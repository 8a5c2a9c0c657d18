import { css, html, nothing, TemplateResult } from 'lit';
import { Answer, Pages } from '../../answers';
import { RecordLine, Role } from '../../catalogue-model';
import { t } from '../../i18n';
import { icon } from '../../icons';
import { styles } from '../../look/theme';
import { problemNotice } from '../notice';
import { look } from './look';
import { Part } from './part';
import { RoleDialog } from './role-dialog';

/** Who appraises and who approves, and where; administrators give and take it. */
export class CatalogueRoles extends Part {
  private readonly answer = new Answer<{ roles: Role[] }>(this);
  private readonly scopes = new Pages<RecordLine>(this, 'records', 1000);

  constructor() {
    super();
    this.answer.ask('catalogue/roles');
    this.scopes.ask('catalogue/records?kind=SCOPE&limit=100');
  }

  async refresh(): Promise<void> {
    await Promise.all([this.answer.again(), this.scopes.again()]);
  }

  render(): TemplateResult {
    const roles = this.answer.value?.roles;
    const { administrator } = this.rights;
    return html`
      <section class="part panel detail stack" aria-labelledby="title" data-kpi="roles">
        <div class="row">
          <h3 id="title" tabindex="-1">${t('rolesTitle')}</h3>
          ${administrator
            ? html`
              <button class="primary push" data-kpi="give-role" @click="${() => this.dialog.open()}">${icon('plus')}${t('giveRole')}</button>
            `
            : nothing}
        </div>
        <p class="quiet small">${t('rolesHint')} ${administrator ? '' : t('rolesByAdministrator')}</p>
        ${problemNotice(this.answer.problem, { retry: () => void this.answer.again() })} ${roles || this.answer.problem ? nothing : html`
          <p class="quiet" data-kpi="loading">${t('loading')}</p>
        `} ${roles?.length === 0
          ? html`
            <p class="notice warn" data-kpi="no-roles">${icon('late')}<span>${t('noRoles')}</span></p>
          `
          : nothing} ${roles?.length ? this.table(roles, administrator) : nothing} ${administrator
          ? html`
            <kpi-cat-role .roles="${roles ?? []}" .scopes="${this.scopes.items ?? []}" @kpi-roles="${(e: CustomEvent<Role[]>) =>
              this.took(e.detail)}"></kpi-cat-role>
          `
          : nothing}
      </section>
    `;
  }

  private table(roles: Role[], administrator: boolean): TemplateResult {
    return html`
      <table role="table" aria-labelledby="title">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${t('person')}</th>
            <th role="columnheader" scope="col">${t('roleWord')}</th>
            <th role="columnheader" scope="col">${t('scope')}</th>
            ${administrator
              ? html`
                <td role="cell"></td>
              `
              : nothing}
          </tr>
        </thead>
        <tbody role="rowgroup">${roles.map((role) => this.row(role, administrator))}</tbody>
      </table>
    `;
  }

  private row(role: Role, administrator: boolean): TemplateResult {
    return html`
      <tr role="row" data-kpi="role" data-person="${role.personId}">
        <th role="rowheader" scope="row">${role.fullName}<br /><span class="small quiet">${[role.title, role.unitName].filter(Boolean).join(
          ' · ',
        )}</span></th>
        <td role="cell"><span class="row chips">${(['appraiser', 'approver'] as const).filter((right) => role[right]).map((right) =>
          html`
            <span class="chip APPRAISED" data-kpi="right" data-right="${right}">${icon(right === 'appraiser' ? 'people' : 'done')}${t(
              `role.${right}`,
            )}</span>
          `
        )}</span></td>
        <td role="cell">${role.scope?.name ?? t('wholeProvince')}</td>
        ${administrator
          ? html`
            <td role="cell" class="acts">
              <button class="plain" data-kpi="change-role" aria-label="${t('changeRole')}: ${role
                .fullName}" @click="${() => this.dialog.open(role)}">${t('changeRole')}</button>
            </td>
          `
          : nothing}
      </tr>
    `;
  }

  private get dialog(): RoleDialog {
    return this.renderRoot.querySelector<RoleDialog>('kpi-cat-role')!;
  }

  private took(roles: Role[]): void {
    this.answer.set('catalogue/roles', { roles });
    void this.focusOn('#title');
  }

  static styles = [
    ...styles,
    look,
    css`
      .chips {
        gap: 0.3em;
      }
      .acts {
        text-align: end;
      }
      @container (max-width: 40rem) {
        table,
        tbody {
          display: block;
        }
        thead {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        tbody tr {
          display: grid;
          gap: 0.3em;
          padding: 0.6em 0;
          border-bottom: 1px solid var(--line);
        }
        tbody tr > * {
          border: 0;
          padding: 0;
        }
        .acts {
          text-align: start;
        }
      }
    `,
  ];
}
