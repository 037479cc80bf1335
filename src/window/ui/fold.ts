/** The text without case or accents, so that « Éditions » is found by "edit". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
