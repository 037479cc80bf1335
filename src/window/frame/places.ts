import type { IconName } from '#ui/icons.ts'
import type { MessageKey } from '#texts/catalogue.ts'
import type { KeyCombo } from '#window/frame/keyCombo.ts'

/** A place of the navigation. */
export interface Place {
  readonly name: 'today' | 'board' | 'ahead' | 'journal' | 'people' | 'settings'
  readonly label: MessageKey
  readonly icon: IconName
  readonly keys: readonly [KeyCombo, ...KeyCombo[]]
}

/** The places in their order on the spine; the last stands apart at the foot. */
export const PLACES: readonly Place[] = [
  { name: 'today', label: 'frame.today', icon: 'today', keys: ['mod+1', '1'] },
  { name: 'board', label: 'frame.board', icon: 'board', keys: ['mod+2', '2'] },
  { name: 'ahead', label: 'frame.ahead', icon: 'calendar', keys: ['mod+3', '3'] },
  { name: 'journal', label: 'frame.journal', icon: 'logbook', keys: ['mod+4', '4'] },
  { name: 'people', label: 'frame.people', icon: 'people', keys: ['mod+5', '5'] },
  { name: 'settings', label: 'frame.settings', icon: 'settings', keys: ['mod+,'] },
]
