import type { Translate } from '#texts/catalogue.ts'
import type { KeyCombo } from '#window/frame/keyCombo.ts'

/** What a browser keeps for itself: pages cannot have these keys, only the desktop window can. */
const KEPT_BY_BROWSERS: ReadonlySet<KeyCombo> = new Set([
  'mod+1',
  'mod+2',
  'mod+3',
  'mod+4',
  'mod+5',
  'mod+n',
])

const NAMED_KEYS = {
  Enter: 'frame.keys.enter',
  Escape: 'frame.keys.escape',
  shift: 'frame.keys.shift',
} as const

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  alt: 'Alt',
}

const isNamed = (part: string): part is keyof typeof NAMED_KEYS => part in NAMED_KEYS

/** A combination as printed on the keys: « Ctrl Maj Z », "Ctrl Shift Z", ⌘ on a Mac. */
export const comboText = (combo: KeyCombo, t: Translate, isMac: boolean): string =>
  combo
    .split('+')
    .map((part) => {
      if (part === 'mod') return isMac ? '⌘' : 'Ctrl'
      if (isNamed(part)) return t(NAMED_KEYS[part])
      return SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part)
    })
    .join('\u00A0')

/** Those of several combinations that reach the page in this shell. */
export const workingCombos = (
  keys: readonly KeyCombo[],
  inBrowser: boolean,
): readonly KeyCombo[] => (inBrowser ? keys.filter((combo) => !KEPT_BY_BROWSERS.has(combo)) : keys)

/** The first of several combinations that reaches the page in this shell. */
export const printedCombo = (
  keys: readonly [KeyCombo, ...KeyCombo[]],
  inBrowser: boolean,
): KeyCombo => workingCombos(keys, inBrowser)[0] ?? keys[0]
