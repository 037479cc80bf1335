/**
 * Keys written as `mod+shift+z`, `f`, `?`, `F8`, `mod+Enter`. `mod` is Ctrl, or ⌘ on a Mac.
 */
export type KeyCombo = string

/** Whether the combination needs Ctrl, ⌘ or Alt, and so can never be part of a text. */
export const hasModifier = (combo: KeyCombo): boolean =>
  /(^|\+)(mod|alt)\+/u.test(combo) || /^F\d+$/u.test(combo)

/** Whether the keyboard is a Mac's, where ⌘ does what Ctrl does elsewhere and Ctrl edits texts. */
export const isMac = (): boolean => /Mac/u.test(navigator.userAgent)

const isDigit = (key: string): boolean => /^\d$/u.test(key)
const isLetterOrDigit = (key: string): boolean => /^[a-z0-9]$/u.test(key)

const codeOf = (key: string): string => (isDigit(key) ? `Digit${key}` : `Key${key.toUpperCase()}`)

/** Greek, Cyrillic …: nobody with such a keyboard can write a Latin letter. */
const isOtherAlphabet = (pressed: string): boolean =>
  /^\p{L}$/u.test(pressed) && !/^\p{Script=Latin}$/u.test(pressed)

/**
 * The place of the key stands for what is printed on it where the letter or digit cannot be had:
 * Ctrl+1 is Ctrl+& on a French keyboard, whose digits ask for Shift; Alt+N is a dead key on a Mac.
 */
const standsFor = (event: KeyboardEvent, key: string, modified: boolean): boolean => {
  if (event.code !== codeOf(key)) return false
  const pressed = event.key.toLowerCase()
  if (isDigit(key)) return !isDigit(pressed) && !event.shiftKey
  return isOtherAlphabet(pressed) || (modified && !/^[a-z]$/u.test(pressed))
}

/**
 * AltGr writes a third sign with a key; systems report it as Ctrl and Alt together or as neither. Alt
 * alone is Alt, although some browsers call the Option key of a Mac so.
 */
const isAltGr = (event: KeyboardEvent): boolean =>
  event.getModifierState('AltGraph') && event.ctrlKey === event.altKey

const hasModifiersOf = (event: KeyboardEvent, parts: readonly string[]): boolean => {
  const mod = parts.includes('mod')
  const alt = parts.includes('alt')
  if (isAltGr(event)) return !mod && !alt
  const [main, other] = isMac() ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey]
  return mod === main && !other && alt === event.altKey
}

/** Whether a key press is this combination, on any keyboard layout. */
export const matchesCombo = (event: KeyboardEvent, combo: KeyCombo): boolean => {
  const parts = combo.split('+')
  const key = parts.at(-1) ?? ''
  if (!hasModifiersOf(event, parts)) return false
  const isSign = key.length === 1 && !isLetterOrDigit(key)
  if (isAltGr(event) && !isSign) return false
  const isWritten = event.key.toLowerCase() === key.toLowerCase()
  const modified = parts.length > 1
  if (!isWritten && (!isLetterOrDigit(key) || !standsFor(event, key, modified))) return false
  // A digit, or a sign such as ? or , needs Shift on some layouts: what was written counts.
  return isSign || isDigit(key) || parts.includes('shift') === event.shiftKey
}
