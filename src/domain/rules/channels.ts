import type { Person } from '#domain/logbook/person.ts'
import type { ChannelReason, RankedChannel } from './step.ts'
import type { By, Channel } from '#domain/vocabulary.ts'

/** What the choice of a channel depends on. */
export interface ChannelCase {
  readonly person: Person
  /** The LinkedIn connection was accepted. */
  readonly connected: boolean
  readonly channelAsked: Channel | undefined
  readonly goodRapport: boolean
  readonly directContact: boolean
  readonly phoneFirst: boolean
  /** Channels that stayed unanswered in the previous round; they go last. */
  readonly unanswered: ReadonlySet<Channel>
  /** Channel of the latest attempt. */
  readonly attempted: Channel | undefined
}

/** One row of a ranking: the channel, why it stands there, and when it does. */
interface Rank {
  readonly channel: Channel
  readonly reason: ChannelReason
  readonly applies?: (the: ChannelCase) => boolean
  /** Stands although the detail is not noted: a profile is searched for, a call was just made. */
  readonly evenUnknown?: true
}

const filled = (text: string | undefined): boolean => text !== undefined && text !== ''

/** Whether the detail a channel needs is known. */
const KNOWN: By<Channel, (the: ChannelCase) => boolean> = {
  email: ({ person }) => filled(person.email),
  phone: ({ person }) => filled(person.phone),
  linkedin: ({ person, connected }) => connected || filled(person.linkedin),
  letter: ({ person }) => filled(person.postalAddress),
  switchboard: ({ person }) => filled(person.assistantPhone),
  // It stands where they asked for it, and nowhere else.
  'in-person': () => true,
}

const asked = (channel: Channel): Rank => ({
  channel,
  reason: 'asked-for',
  applies: ({ channelAsked }) => channelAsked === channel,
})

const sameCall = (channel: Channel): Rank => ({
  channel,
  reason: 'same-call',
  applies: ({ attempted }) => attempted === channel,
  evenUnknown: true,
})

/** Follow-ups: the first row that applies, then the others as alternatives (S1; S2, S3, S4). */
const FOLLOW_UP: readonly Rank[] = [
  asked('email'),
  asked('phone'),
  asked('linkedin'),
  asked('letter'),
  asked('switchboard'),
  asked('in-person'),
  { channel: 'phone', reason: 'phone-first', applies: ({ phoneFirst }) => phoneFirst },
  { channel: 'phone', reason: 'good-rapport', applies: ({ goodRapport }) => goodRapport },
  { channel: 'linkedin', reason: 'connected', applies: ({ connected }) => connected },
  { channel: 'phone', reason: 'direct-contact', applies: ({ directContact }) => directContact },
  { channel: 'email', reason: 'less-intrusive' },
  { channel: 'phone', reason: 'by-voice' },
  { channel: 'linkedin', reason: 'not-connected' },
  { channel: 'switchboard', reason: 'through-switchboard' },
]

/** How the channels of a step are ranked; the column `channels` of a rule names one of these. */
export const RANKINGS = {
  none: [],
  'follow-up': FOLLOW_UP,
  thanks: [
    { channel: 'email', reason: 'thanks-in-writing' },
    { channel: 'linkedin', reason: 'thanks-in-writing' },
    { channel: 'letter', reason: 'thanks-in-writing' },
  ],
  'refusal-thanks': [
    { channel: 'letter', reason: 'address-known' },
    { channel: 'email', reason: 'thanks-in-writing' },
    { channel: 'linkedin', reason: 'thanks-in-writing' },
  ],
  'linkedin-only': [{ channel: 'linkedin', reason: 'not-connected', evenUnknown: true }],
  'same-call': [
    sameCall('phone'),
    sameCall('switchboard'),
    { channel: 'phone', reason: 'by-voice' },
    { channel: 'switchboard', reason: 'through-switchboard' },
  ],
  'after-message': [
    { channel: 'email', reason: 'after-message' },
    { channel: 'linkedin', reason: 'after-message' },
    { channel: 'letter', reason: 'after-message' },
  ],
} as const satisfies Record<string, readonly Rank[]>
export type RankingId = keyof typeof RANKINGS

const UNANSWERED: ChannelReason = 'unanswered-last-time'

/** The channels known for a person, best first, each with its reason and only once. */
export const rankChannels = (ranking: RankingId, the: ChannelCase): readonly RankedChannel[] => {
  const ranked: RankedChannel[] = []
  const last: RankedChannel[] = []
  const rows: readonly Rank[] = RANKINGS[ranking]
  for (const { channel, reason, applies, evenUnknown } of rows) {
    if (applies !== undefined && !applies(the)) continue
    if (evenUnknown !== true && !KNOWN[channel](the)) continue
    if (ranked.some((other) => other.channel === channel)) continue
    if (last.some((other) => other.channel === channel)) continue
    const group = ranking === 'follow-up' && the.unanswered.has(channel) ? last : ranked
    group.push({ channel, reason })
  }
  // Where nothing else is known the channel that stayed unanswered is still the one to take.
  if (ranked.length === 0) return last
  return [...ranked, ...last.map(({ channel }) => ({ channel, reason: UNANSWERED }))]
}

/** Whether a follow-up can reach this person by any channel (rules, "Whom"). */
export const isReachable = (person: Person, connected: boolean): boolean =>
  connected ||
  filled(person.email) ||
  filled(person.phone) ||
  filled(person.linkedin) ||
  filled(person.assistantPhone)
