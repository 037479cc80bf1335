const FIELD = 'input:not([type="hidden"]), select, textarea'

/** Where the answering of a form begins: its first field; of one among several, the one chosen. */
export const firstField = (form: ParentNode): HTMLElement | null => {
  const field = [...form.querySelectorAll<HTMLInputElement>(FIELD)].find(
    ({ disabled }) => !disabled,
  )
  if (field?.type !== 'radio') return field ?? null
  const group = form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(field.name)}"]`)
  return [...group].find(({ checked }) => checked) ?? field
}
