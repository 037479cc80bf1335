/**
 * Keys written as `mod+shift+z`, `f`, `?`, `F8`, `mod+Enter`. `mod` is Ctrl, or ⌘ on a Mac.
 */
export type KeyCombo = string

/** Whether the combination needs Ctrl, ⌘ or Alt, and so can never be part of a text. */
export const hasModifier = (combo: KeyCombo): boolean =>
  /(^|\+)(mod|alt)\+/u.test(combo) || /^F\d+$/u.test(combo)

const isLetterOrDigit = (key: string): boolean => /^[a-z0-9]$/u.test(key)

// Ctrl+1 is Ctrl+& on a French keyboard and Alt+N a dead key on a Mac: there the place of the key counts.
const codeOf = (key: string): string =>
  /^\d$/u.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`

const isPressed = (event: KeyboardEvent, key: string, modified: boolean): boolean => {
  const pressed = event.key.toLowerCase()
  if (pressed === key.toLowerCase()) return true
  if (!isLetterOrDigit(key)) return false
  const standsForOther = /^[a-z]$/u.test(pressed)
  return modified && !standsForOther && event.code === codeOf(key)
}

/** Whether a key press is this combination, on any keyboard layout. */
export const matchesCombo = (event: KeyboardEvent, combo: KeyCombo): boolean => {
  const parts = combo.split('+')
  const key = parts.at(-1) ?? ''
  const mod = parts.includes('mod')
  const alt = parts.includes('alt')
  if (mod !== (event.ctrlKey || event.metaKey) || alt !== event.altKey) return false
  // A sign such as ? or , needs Shift on some layouts and not on others: what was written counts.
  const shiftCounts = isLetterOrDigit(key) || key.length > 1
  if (shiftCounts && parts.includes('shift') !== event.shiftKey) return false
  return isPressed(event, key, mod || alt)
}
