import { rowOf, type Entry } from '#domain/entry/entry.ts'
import type { Drawing } from '#domain/entry/entryRow.ts'
import type { By } from '#domain/vocabulary.ts'
import { CHANNEL_ICONS } from '#window/words/channelIcons.ts'
import type { IconName } from '#ui/icons.ts'

/** The window's picture of each drawing that the domain names. */
export const DRAWING_ICONS: By<Drawing, IconName> = {
  ...CHANNEL_ICONS,
  'on-site': 'pin',
  video: 'video',
  people: 'people',
  send: 'send',
  'missed-call': 'callMissed',
  voicemail: 'voicemail',
  profile: 'profile',
  reply: 'reply',
  contract: 'contract',
  'folded-page': 'foldedPage',
  key: 'key',
  drawer: 'drawer',
  unfold: 'unfold',
  note: 'note',
}

/** The drawing beside an entry, on the margin line and in the journal. */
export const entryIcon = (entry: Entry): IconName => DRAWING_ICONS[rowOf(entry.kind).drawing(entry)]
