import { TEMPLATE_IDS, TEMPLATES, type TemplateId } from './templates.ts'
import type { ReasonId, RuleId, Step } from '#domain/rules/step.ts'
import { CHANNELS, type Channel } from '#domain/vocabulary.ts'

type Asked = Pick<Step, 'rule' | 'round' | 'hints' | 'leaveMessage'> &
  Partial<{ readonly because: Pick<Step['because'], 'reason'> }>

/** What is known beside the step and decides which template fits best. */
export interface Known {
  /** An answer was announced for a date (`promisedOn`). */
  readonly promised?: boolean
  /** The LinkedIn connection is accepted (`isConnected`); otherwise only an invitation gets there. */
  readonly connected?: boolean
  /** It was a talk among acquaintances: no post, no decision to ask about. */
  readonly networking?: boolean
}

/** What is written where the interview was not held: nothing that was said there can be named. */
const NOT_HELD: Partial<Record<ReasonId, TemplateId>> = {
  'they-did-not-come': 'after-no-show',
  'could-not-come': 'after-absence',
  cancelled: 'after-cancellation',
}
const notHeld = ({ because }: Asked): TemplateId | undefined =>
  because === undefined ? undefined : NOT_HELD[because.reason]

/** Templates that only serve where this is so. */
const ONLY: Partial<Record<TemplateId, (step: Asked, known: Known) => boolean>> = {
  'follow-up-promised': (_, { promised }) => promised === true,
  'follow-up-second': ({ round }) => (round ?? 1) > 1,
  'follow-up-thanks': ({ hints }) => hints.includes('thanks-first'),
  'thanks-networking': (_, { networking }) => networking === true,
  'follow-up-networking': (_, { networking }) => networking === true,
  'linkedin-invitation': ({ rule }, { connected }) => rule === 'connect' || connected !== true,
}

/** Templates that suit this very step best; they are offered first. */
const favourites = (
  step: Asked,
  { promised, connected, networking }: Known,
): readonly TemplateId[] => [
  ...(connected === true ? [] : (['linkedin-invitation'] as const)),
  ...(step.leaveMessage === true || step.hints.includes('leave-message')
    ? (['voicemail-script'] as const)
    : []),
  ...(step.hints.includes('mail-instead-of-calls') ? (['short-email-small-firm'] as const) : []),
  ...(networking === true ? (['thanks-networking', 'follow-up-networking'] as const) : []),
  ...(step.hints.includes('thanks-first') ? (['follow-up-thanks'] as const) : []),
  ...(promised === true ? (['follow-up-promised'] as const) : []),
  ...((step.round ?? 1) > 1 ? (['follow-up-second'] as const) : []),
]

const IS_FOR_NOT_HELD: ReadonlySet<TemplateId> = new Set(Object.values(NOT_HELD))

const needless = (id: TemplateId, step: Asked, known: Known): boolean => {
  const instead = notHeld(step)
  if (instead !== undefined && !TEMPLATES[id].spoken) return id !== instead
  return IS_FOR_NOT_HELD.has(id) || ONLY[id]?.(step, known) === false
}

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
