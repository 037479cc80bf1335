import type { EntryKind, NotedKind, RetoldKind } from './entry.ts'

// The rows say all of a kind, and bring along how it is checked: what only names kinds needs neither.

/** Where each kind is noted, in the order menus offer them: on the sheet, or in a form of its own. */
const NOTED_IN: {
  readonly [Kind in EntryKind]: Kind extends NotedKind ? 'sheet' : 'own'
} = {
  applied: 'sheet',
  interview: 'own',
  thanks: 'sheet',
  'linkedin-invitation': 'sheet',
  'linkedin-acceptance': 'sheet',
  'follow-up': 'sheet',
  call: 'sheet',
  answer: 'sheet',
  postponed: 'sheet',
  cancelled: 'sheet',
  'no-show': 'sheet',
  'could-not-come': 'sheet',
  offer: 'sheet',
  'offer-message': 'sheet',
  'offer-withdrawn': 'sheet',
  refusal: 'sheet',
  feedback: 'sheet',
  hire: 'sheet',
  'let-go': 'sheet',
  reopened: 'sheet',
  'go-on': 'sheet',
  note: 'sheet',
}

const RETOLD: { readonly [Kind in RetoldKind]: true } = {
  'linkedin-acceptance': true,
  'no-show': true,
  'could-not-come': true,
  'offer-withdrawn': true,
  refusal: true,
}

/** Every kind of entry, in the order menus offer them. */
export const ENTRY_KINDS = Object.keys(NOTED_IN) as readonly EntryKind[]

/** Whether a word names a kind of entry. */
export const isEntryKind = (word: string): word is EntryKind => Object.hasOwn(NOTED_IN, word)

/** Whether entries of a kind are noted on the sheet. */
export const isNoted = (kind: EntryKind): kind is NotedKind => NOTED_IN[kind] === 'sheet'

/** Whether a kind is told in other words once it is taken back or made again. */
export const isRetold = (kind: EntryKind): kind is RetoldKind => Object.hasOwn(RETOLD, kind)
