import type { EntryDraft } from './entryDraft.ts'
import type { EntryKind } from '#domain/entry/entry.ts'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import { isBeforeInterview, latestSendingOf } from '#domain/logbook/beforeInterview.ts'
import { isUnsettled } from '#domain/logbook/interviewFacts.ts'
import { standingOffer } from '#domain/logbook/offerStanding.ts'
import { standingDecision } from '#domain/logbook/standingDecision.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'

/** One thing that can be noted: most are named as their kind, some say more. */
export interface EntryChoice {
  readonly id: EntryKind | 'new-offer' | 'declined'
  readonly kind: EntryKind
  readonly given?: Partial<EntryDraft>
  /** It begins another group. */
  readonly apart?: boolean
}

type Group = readonly (EntryChoice | false)[]

const of = (kind: EntryKind, given?: Partial<EntryDraft>): EntryChoice => ({
  id: kind,
  kind,
  ...(given === undefined ? {} : { given }),
})

const FATES = ['postponed', 'cancelled', 'no-show', 'could-not-come'] as const
/** Nobody failed to come to what has not begun. */
const FATES_AHEAD = ['postponed', 'cancelled'] as const

/** What may have become of an interview; it is named where only one is meant. */
const aboutInterviews = (application: Application, now: LocalDateTime): Group => {
  const about = interviewsOf(application).filter((each) => isUnsettled(application, each, now))
  const latest = about.at(-1)
  if (latest === undefined) return []
  const given = { interview: latest.id }
  // While it is under way, as soon as it should have begun, nobody may have come.
  const fates = latest.at > now ? FATES_AHEAD : FATES
  return fates.map((kind) => of(kind, given))
}

const aboutOffers = (application: Application): Group =>
  standingOffer(application) === undefined
    ? [of('offer')]
    : [
        { id: 'new-offer', kind: 'offer' },
        of('offer-message'),
        of('offer-withdrawn'),
        { id: 'declined', kind: 'let-go', given: { letGoReason: 'declined' } },
      ]

/**
 * What else can be noted of an application beside a call, what they wrote and a note, in groups:
 * messages, interviews, offers, how it ends. What makes no sense as it stands is left out.
 */
export const entryChoices = (
  application: Application,
  { now, hiredElsewhere }: { readonly now: LocalDateTime; readonly hiredElsewhere: boolean },
): readonly EntryChoice[] => {
  const putAway = standingDecision(application) !== undefined
  const isInvited = application.entries.some(({ kind }) => kind === 'linkedin-invitation')
  const wasRefused = application.entries.some(({ kind }) => kind === 'refusal')
  const isBefore = isBeforeInterview(application)
  const groups: readonly Group[] = [
    [
      isBefore && latestSendingOf(application) === undefined && of('applied'),
      of('follow-up'),
      // Nobody was met yet.
      !isBefore && of('thanks'),
      of('linkedin-invitation'),
      isInvited && of('linkedin-acceptance'),
    ],
    [of('interview'), ...aboutInterviews(application, now)],
    aboutOffers(application),
    [
      of('hire'),
      of('refusal'),
      wasRefused && of('feedback'),
      of('let-go'),
      putAway && of('reopened'),
      hiredElsewhere && !putAway && of('go-on'),
    ],
  ]
  return groups.flatMap((group, place) =>
    group
      .filter((choice) => choice !== false)
      .map((choice, at) => (at === 0 && place > 0 ? { ...choice, apart: true } : choice)),
  )
}
