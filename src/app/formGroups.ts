import type { Form } from '../domain/view';

/** Forms of one kind, which the switch folds into one button while another kind is in force; or one form. */
export const FORM_GROUPS = [
  { id: 'shape', forms: ['map', 'tiles', 'districts'] },
  { id: 'list', forms: ['table', 'ranking', 'compare'] },
  { id: 'analysis', forms: ['disparity', 'gap', 'scatter'] },
  { id: null, forms: ['programme'] },
  { id: null, forms: ['sources'] },
] as const satisfies readonly { readonly id: string | null; readonly forms: readonly Form[] }[];

export type FormGroup = (typeof FORM_GROUPS)[number];

export function isOfGroup(group: FormGroup, form: Form): boolean {
  return group.forms.some((own) => own === form);
}
