import { LitElement } from 'lit';
import { Rights } from '../../catalogue-model';
import { today } from '../../format';
import { Speaks } from '../../i18n';
import { arrived } from './events';

/** Before the server has said it, nobody may do anything. */
export const NO_RIGHTS: Rights = { proposer: false, appraiser: false, approver: false, importer: false, administrator: false, scopes: [] };

/** A part of the catalogue's screen. */
export abstract class Part extends LitElement {
  static properties = { rights: { attribute: false }, target: {} };

  declare rights: Rights;
  /** What is open in this view, empty when nothing is. */
  declare target: string;

  constructor() {
    super();
    new Speaks(this);
    this.rights = NO_RIGHTS;
    this.target = '';
  }

  private entered = '';

  /** Loads again what is shown; typed text stays. */
  abstract refresh(): Promise<void>;

  protected get today(): string {
    return today();
  }

  /** What a person has opened is drawn: the focus goes to its heading, also where the list has made room for it. */
  protected enter(id: string): void {
    if (id === this.entered) return;
    this.entered = id;
    if (arrived()) this.renderRoot.querySelector<HTMLElement>('h3[tabindex]')?.focus();
  }

  /** Puts the focus on the first that matches, once it is drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Calls only after the last of quickly repeated requests. */
export function later(pause: number): (act: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (act) => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
}
