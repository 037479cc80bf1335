import { TEMPLATE_IDS, TEMPLATES, type TemplateId } from './templates.ts'
import type { RuleId, Step } from '#domain/rules/step.ts'
import { CHANNELS, type Channel } from '#domain/vocabulary.ts'

type Asked = Pick<Step, 'rule' | 'round' | 'hints' | 'leaveMessage'>

/** What is known beside the step and decides which template fits best. */
export interface Known {
  /** An answer was announced for a date (`promisedOn`). */
  readonly promised?: boolean
  /** The LinkedIn connection is accepted (`isConnected`); otherwise only an invitation gets there. */
  readonly connected?: boolean
}

/** Templates that suit this very step best; they are offered first. */
const favourites = (step: Asked, { promised, connected }: Known): readonly TemplateId[] => [
  ...(connected === true ? [] : (['linkedin-invitation'] as const)),
  ...(step.leaveMessage === true || step.hints.includes('leave-message')
    ? (['voicemail-script'] as const)
    : []),
  ...(step.hints.includes('mail-instead-of-calls') ? (['short-email-small-firm'] as const) : []),
  ...(promised === true ? (['follow-up-promised'] as const) : []),
  ...((step.round ?? 1) > 1 ? (['follow-up-second'] as const) : []),
]

const needless = (id: TemplateId, step: Asked, { promised, connected }: Known): boolean =>
  (id === 'follow-up-promised' && promised !== true) ||
  (id === 'follow-up-second' && (step.round ?? 1) < 2) ||
  (id === 'linkedin-invitation' && step.rule !== 'connect' && connected === true)

/** The templates for a step by a channel, the most fitting first. */
export const templatesFor = (
  step: Asked,
  channel: Channel,
  known: Known = {},
): readonly TemplateId[] => {
  const serving = TEMPLATE_IDS.filter(
    (id) =>
      TEMPLATES[id].rules.includes(step.rule) &&
      TEMPLATES[id].channels.includes(channel) &&
      !needless(id, step, known),
  )
  const first = favourites(step, known).filter((id) => serving.includes(id))
  return [...new Set([...first, ...serving])]
}

/** The channels a message can be prepared for, whatever the rules rank for the step. */
export const channelsWithTemplates = (rule: RuleId): readonly Channel[] =>
  CHANNELS.filter((channel) =>
    TEMPLATE_IDS.some(
      (id) => TEMPLATES[id].rules.includes(rule) && TEMPLATES[id].channels.includes(channel),
    ),
  )
