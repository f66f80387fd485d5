/** A checkbox that is not ticked until somebody does so: lists have no word for neither. */
export const unticked = {
  type: 'checkbox',
  // As a function: a constant would change the table.
  defaultValue: () => false,
} as const
