import type { RuleId } from '#domain/rules/step.ts'
import type { CardStep } from '#domain/views/card.ts'
import { CHANNEL_ICONS } from '#window/words/channelIcons.ts'
import type { IconName } from '#ui/icons.ts'

/** Rules whose step is no message: their own drawing says more than a channel. */
const OWN_ICONS: Partial<Record<RuleId, IconName>> = {
  prepare: 'calendar',
  debrief: 'pencil',
  'missing-detail': 'person',
  'let-go': 'drawer',
  contract: 'contract',
  'tell-others': 'people',
  decide: 'flag',
}

/** The drawing of a card's next step: its channel, else what it is about. */
export const stepIcon = ({
  rule,
  channel,
  promised,
}: Pick<CardStep, 'rule' | 'promised' | 'channel'>): IconName => {
  if (promised) return 'calendar'
  return OWN_ICONS[rule] ?? (channel === undefined ? 'calendar' : CHANNEL_ICONS[channel])
}
