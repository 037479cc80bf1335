import type { By, Channel } from '#domain/vocabulary.ts'
import type { IconName } from '#ui/icons.ts'

/** The drawing of each channel, beside what comes, goes or is to go by it. */
export const CHANNEL_ICONS: By<Channel, IconName> = {
  email: 'mail',
  phone: 'phone',
  linkedin: 'profile',
  letter: 'letter',
  switchboard: 'switchboard',
  'in-person': 'chat',
}
