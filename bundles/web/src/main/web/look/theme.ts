import { controls } from './controls';
import { pieces } from './pieces';
import { base } from './base';

export const styles = [base, controls, pieces];
