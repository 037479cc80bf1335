import { answerOf } from '#domain/union/answers.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import type { OthersRinging } from '#electron/host/reminders/othersRinging.ts'
import { askedFields } from './asked.ts'
import { lookAt, refusing } from './joining.ts'
import { makeKept } from './kept.ts'
import { othersRinging } from './ringing.ts'
import { settingUp } from './settingUp.ts'
import type { Sharing, SharingAnswer } from './sharing.ts'
import type { SharingParts } from './sharingParts.ts'
import { sharingView } from './sharingView.ts'
import { makeTurns } from './turns.ts'

/** Sharing, and what the host tells it. */
export interface RunningSharing extends Sharing {
  /** Something was written: it is carried a few seconds later. */
  readonly noteWrite: () => void
  /** Whether other computers keep this log too. */
  readonly isShared: (log: Pick<EventLog, 'carried'>) => boolean
  /** What the other computers have to do with reminders. */
  readonly ringing: OthersRinging
  /** How it is shared could not be read any more, and it was not set up since. */
  readonly isLost: () => boolean
}

/** The sharing of one logbook between the computers of one person. */
export const makeSharing = (parts: SharingParts): RunningSharing => {
  const { current } = parts
  const kept = makeKept(parts)
  const turns = makeTurns(kept, parts)
  const { exchange, answered } = turns
  const exchanged = async (): Promise<SharingAnswer> => {
    if (kept.active() === null) return refusing('not-shared')
    await exchange()
    return answered()
  }
  return {
    view: () => sharingView(kept, parts),
    noteWrite: turns.noteWrite,
    isLost: kept.isLost,
    isShared: ({ carried }) => {
      const memory = kept.memory()
      return memory !== null && carried?.logbook() === memory.logbook
    },
    ringing: othersRinging(kept, {
      zone: () => current().working?.time().zone ?? 'UTC',
      isInUse: () => parts.said?.().inUse === true,
      tell: () => void exchange(),
    }),
    look: (wish) => lookAt(parts, wish),
    ...settingUp(kept, parts, turns),
    exchange: exchanged,
    questions: () => {
      const { working } = current()
      if (working === null || kept.active() === null) return []
      return askedFields(working.questions(), working.time().zone, kept.nameOf)
    },
    answer: async ({ question, keep }) => {
      const { working, writer } = current()
      const asked = working?.questions().find(({ id }) => id === question)
      if (working === null || asked === undefined) return refusing('no-such-question')
      const done = await writer.answer(answerOf(working.logbook(), asked, keep))
      return done.ok ? answered() : refusing('not-saved')
    },
    close: turns.close,
  }
}
