import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import type { Background } from './background.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'

/** After the first answers: before that, the person waits for their board. */
const SETTLE_MS = 20_000
/** Between two checks whether the daily copy is due. */
const BACKUP_CHECK_MS = 60 * 60_000
/** After a check that failed, before it is tried again. */
const RETRY_MS = 10 * 60_000

/** What upkeep needs to know. */
export interface UpkeepParts {
  /** Null while nothing is open. */
  readonly current: () => Opened | null
  /** An event is not what was written; everything else can still be read. */
  readonly foundDamage: (damagedSeq: number) => void
  readonly background: Background
  /** Of a log that was just found sound: what it amounts to, for the next opening. */
  readonly keepSnapshot: () => Promise<void>
  /** Brings the newest backup to the folder that the person chose. */
  readonly copyElsewhere: () => Promise<void>
}

/** Quiet work behind the calls, which must be over before the log is closed. */
export interface Upkeep {
  readonly stop: () => void
  /** Resolves when nothing is being checked. */
  readonly idle: () => Promise<void>
}

/** The daily copy, and the reading of every event against its hash. */
export const startUpkeep = (
  scheduler: Pick<Scheduler, 'every' | 'after'>,
  { current, foundDamage, background, copyElsewhere, keepSnapshot }: UpkeepParts,
): Upkeep => {
  const enqueue = serialQueue()
  const checked = (): Promise<void> =>
    enqueue(async () => {
      const opened = current()
      if (opened?.log === undefined) return
      await opened.log.finishErasing()
      const damage = await opened.log.verify()
      if (current() !== opened) return
      // A damaged logbook must not push its sound copies out: no daily copy is made of it.
      if (damage !== null) {
        foundDamage(damage.damagedSeq)
        return
      }
      await keepSnapshot()
      await opened.backups?.backUpIfDue()
      await copyElsewhere()
    })
  let isStopped = false
  let cancelNext: () => void
  const check = async (): Promise<void> => {
    const isDone = await background.run('upkeep', checked)
    if (!isDone && !isStopped) cancelNext = scheduler.after(RETRY_MS, () => void check())
  }
  cancelNext = scheduler.after(SETTLE_MS, () => void check())
  const stopRepeating = scheduler.every(BACKUP_CHECK_MS, () => void check())
  return {
    stop: () => {
      isStopped = true
      cancelNext()
      stopRepeating()
    },
    idle: () => enqueue(() => Promise.resolve()),
  }
}
