/**
 * Brings the reader to the first field of a form that still needs something.
 * Call it after a refused submission, once the fields show their texts.
 * Returns false when every field is complete.
 */
export const focusFirstInvalid = (form: HTMLElement): boolean => {
  const control = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  const target = control?.matches('[role="group"], [role="radiogroup"]')
    ? control.querySelector<HTMLElement>('input, select, textarea, button')
    : control
  target?.focus()
  return target != null
}
