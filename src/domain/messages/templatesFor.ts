import { TEMPLATE_IDS, TEMPLATES, type TemplateId } from './templates.ts'
import type { Miss } from '#domain/logbook/interviewFacts.ts'
import type { ReasonId, RuleId, Step } from '#domain/rules/step.ts'
import { CHANNELS, type By, type Channel } from '#domain/vocabulary.ts'

type Asked = Pick<Step, 'rule' | 'round' | 'hints' | 'leaveMessage'> &
  Partial<{ readonly because: Pick<Step['because'], 'reason'> }>

/** What is known beside the step and decides which template fits best (`knownFor`). */
export interface Known {
  /** What was announced is due, and no message to the reader has asked about it. */
  readonly promised?: boolean
  /** The LinkedIn connection is accepted (`isConnected`); otherwise only an invitation gets there. */
  readonly connected?: boolean
  /** It was a talk among acquaintances: no post, no decision to ask about. */
  readonly networking?: boolean
  /** It was a talk at a job fair: whom to go on with is not known. */
  readonly fair?: boolean
  /** They answered that nothing is decided, and no message followed. */
  readonly answered?: boolean
  /** The reader has had a message since the interview; by the round where it is not said. */
  readonly written?: boolean
  /** The reader is a consultant of the agency: the decision is their client’s. */
  readonly forClient?: boolean
  /** Why no interview was held, where none was. */
  readonly fate?: Miss
}

/** What is written where the interview was not held: nothing that was said there can be named. */
const NOT_HELD: Partial<Record<ReasonId, TemplateId>> = {
  'they-did-not-come': 'after-no-show',
  'could-not-come': 'after-absence',
  cancelled: 'after-cancellation',
  'cancelled-with-date': 'after-cancellation',
}
const OF_MISS: By<Miss, TemplateId> = {
  'no-show': 'after-no-show',
  'could-not-come': 'after-absence',
  cancelled: 'after-cancellation',
}
const notHeld = ({ rule, because }: Asked, { fate }: Known): TemplateId | undefined =>
  (because === undefined ? undefined : NOT_HELD[because.reason]) ??
  (fate === undefined || rule !== 'follow-up' ? undefined : OF_MISS[fate])

const isLater = ({ round }: Asked, { written }: Known): boolean => written ?? (round ?? 1) > 1

/** Templates that only serve where this is so. */
const ONLY: Partial<Record<TemplateId, (step: Asked, known: Known) => boolean>> = {
  'follow-up-promised': (_, { promised }) => promised === true,
  'follow-up-second': isLater,
  'follow-up-thanks': ({ hints }) => hints.includes('thanks-first'),
  'follow-up-answered': (_, { answered }) => answered === true,
  'follow-up-agency': (_, { forClient }) => forClient === true,
  'thanks-networking': (_, { networking }) => networking === true,
  'follow-up-networking': (_, { networking }) => networking === true,
  'thanks-fair': (_, { fair }) => fair === true,
  'follow-up-fair': (_, { fair }) => fair === true,
  'linkedin-invitation': ({ rule }, { connected }) => rule === 'connect' || connected !== true,
  'invitation-follow-up': (_, { connected, networking }) =>
    connected !== true && networking !== true,
  'invitation-refusal': (_, { connected }) => connected !== true,
  'invitation-re-approach': (_, { connected }) => connected !== true,
}

const only = (wanted: boolean | undefined, ...ids: readonly TemplateId[]): readonly TemplateId[] =>
  wanted === true ? ids : []

/** Templates that suit this very step best, the most fitting first. */
const favourites = (step: Asked, known: Known): readonly TemplateId[] => {
  const { promised, connected, networking, fair, answered, forClient } = known
  const { hints } = step
  return [
    ...only(
      connected !== true,
      'linkedin-invitation',
      'invitation-follow-up',
      'invitation-refusal',
      'invitation-re-approach',
    ),
    ...only(step.leaveMessage === true || hints.includes('leave-message'), 'voicemail-script'),
    ...only(hints.includes('mail-instead-of-calls'), 'short-email-small-firm'),
    ...only(networking, 'thanks-networking', 'follow-up-networking'),
    ...only(forClient, 'follow-up-agency'),
    // A second word in the same frame would be the first one again.
    ...only(fair === true && !isLater(step, known), 'thanks-fair', 'follow-up-fair'),
    ...only(hints.includes('thanks-first'), 'follow-up-thanks'),
    ...only(answered, 'follow-up-answered'),
    ...only(promised, 'follow-up-promised'),
    ...only(isLater(step, known), 'follow-up-second'),
  ]
}

/** Among acquaintances no post was talked of, and nobody decides: only what speaks to a person serves. */
const namesPost = (id: TemplateId, { rule }: Asked): boolean =>
  ['thank', 'follow-up', 'mail-after-message', 'call-back'].includes(rule) &&
  TEMPLATES[id].about !== 'person' &&
  id !== 'linkedin-invitation'

/** What asks the reader for a decision that is not theirs, where one for the agency says it rightly. */
const asksReader = (id: TemplateId, { rule }: Asked): boolean => {
  const { rules, channels } = TEMPLATES['follow-up-agency']
  return (
    id !== 'follow-up-agency' &&
    rules.includes(rule) &&
    !TEMPLATES[id].spoken &&
    TEMPLATES[id].asks &&
    TEMPLATES[id].channels.some((channel) => channels.includes(channel)) &&
    !INVITING.has(id)
  )
}
/** The note of an invitation is another text: it has to be short. */
const INVITING: ReadonlySet<TemplateId> = new Set([
  'linkedin-invitation',
  'invitation-follow-up',
  'invitation-refusal',
  'invitation-re-approach',
])

const IS_FOR_NOT_HELD: ReadonlySet<TemplateId> = new Set(Object.values(NOT_HELD))

const needless = (id: TemplateId, step: Asked, known: Known): boolean => {
  const instead = notHeld(step, known)
  if (instead !== undefined && !TEMPLATES[id].spoken) return id !== instead
  if (known.networking === true && !TEMPLATES[id].spoken && namesPost(id, step)) return true
  if (known.forClient === true && known.networking !== true && asksReader(id, step)) return true
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
