import type { Application } from '#domain/logbook/application.ts'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import type { EntryKind, Interview } from '#domain/entry/entry.ts'
import { minuteOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import { nowOf, type Now } from './now.ts'
import { stageKindOf } from './stageKind.ts'
import { livedCard } from './livedCard.ts'
import type { Meeting } from './standing.ts'
import { wallOf, type Wall } from './wall.ts'
import { OPEN_STAGES, STAGE_OF_DECISION, entryOfStage, type DecidedStage } from '#domain/stage.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** Where a card stands on the board. */
export interface CardStage {
  readonly stage: Stage
  /** The interview the card is about: the next one ahead, else the latest held. */
  readonly interview?: Interview
  /** Its round; 0 without an interview. */
  readonly round: number
  /** It has not ended yet. */
  readonly planned: boolean
  /** What ended it before any interview: it stays in the drawer of those sent. */
  readonly closed?: DecidedStage
}

/** The furthest open stage whose kind of entry is among those noted. */
const furthest = (noted: ReadonlySet<EntryKind>): Stage =>
  OPEN_STAGES.findLast((stage) => {
    const kind = entryOfStage(stage)
    return kind !== null && noted.has(kind)
  }) ?? 'interviewed'

/**
 * Before any interview, the drawer of those sent, whatever was decided there; else
 * the furthest of interviewed, thanked and relanced since the latest interview held; a decision in
 * force counts before; an interview ahead brings the card back to interviewed, as all begins anew.
 * `moment` is wall clock in `zone`; without a zone every entry is taken as lived in the person's own.
 */
export const cardStageOf = (
  application: Application,
  moment: LocalDateTime | Now,
  zone?: Zone,
): CardStage => {
  const wall = zone === undefined ? AS_WRITTEN : wallOf(zone)
  const now = nowOf(moment)
  const {
    timeline,
    standing: { decision, meetings },
  } = livedCard(application, wall)
  const held = meetings.filter(({ ends }) => now.hasCome(ends))
  const next = meetings.find(({ ends }) => !now.hasCome(ends))
  const last = held.at(-1)
  const decided = decision === null ? undefined : STAGE_OF_DECISION[decision.entry.kind]
  if (isBeforeInterview(application))
    return {
      stage: 'sent',
      round: 0,
      planned: false,
      ...(decided === undefined ? {} : { closed: decided }),
    }
  if (decided !== undefined) return { stage: decided, ...about(last), planned: false }
  if (next !== undefined) return { stage: 'interviewed', ...about(next), planned: true }
  const since = new Set(
    timeline
      .filter(({ at }) => at >= (last?.ends ?? -Infinity))
      .map(({ entry }) => stageKindOf(entry)),
  )
  return { stage: furthest(since), ...about(last), planned: false }
}

const about = (meeting: Meeting | undefined): Pick<CardStage, 'interview' | 'round'> =>
  meeting === undefined ? { round: 0 } : { interview: meeting.interview, round: meeting.round }

const AS_WRITTEN: Pick<Wall, 'read' | 'shown'> = {
  read: (local) => minuteOf(local),
  shown: (minute) => minute,
}
