import type { By, Stage } from '#domain/vocabulary.ts'
import type { IconName } from '#ui/icons.ts'

/** The drawing of each stage, wherever it is named by one. */
export const STAGE_ICONS: By<Stage, IconName> = {
  sent: 'send',
  interviewed: 'people',
  thanked: 'mail',
  relanced: 'reply',
  refused: 'foldedPage',
  hired: 'key',
  'let-go': 'drawer',
}
