import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { BackupFolder } from '#contract/logbookFile.ts'
import { copyElsewhere } from '#electron/host/logbook/backups/copyElsewhere.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import {
  chooseSecondPlace,
  copiesIn,
  loseSecondPlace,
  readSecondPlace,
  type SecondPlace,
} from '#electron/host/logbook/backups/secondPlace.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { isForNow, refusesWriting } from '#electron/host/logbook/storage/sqliteError.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'
import { keptProblem } from '#electron/host/outgoing/calendar/keptFile.ts'

/** The folder of the person that receives each backup too. */
export interface SecondFolder {
  readonly view: () => BackupFolder
  /** Another one, or none any more; the newest backup goes there at once. */
  readonly choose: (folder: string | null) => Promise<Outcome<BackupFolder>>
  /** Brings there what is missing; never throws, whatever the disk does. */
  readonly keep: () => Promise<void>
  /** Which one was chosen could not be read any more, and none was chosen since. */
  readonly isLost: () => boolean
}

/** What keeping it needs. */
export interface SecondFolderParts {
  readonly paths: LogbookPaths
  readonly now: () => number
  /** The folder that an id names, as far as it was shown to the window. */
  readonly pathOf: (folder: string) => string | undefined
  /** Whether the last copy did not get there. */
  readonly onProblem: (fails: boolean) => void
}

/** The folder that was chosen; null also while the system does not let it be read. */
const placeIn = (paths: LogbookPaths): SecondPlace | null => {
  try {
    return readSecondPlace(paths)
  } catch (error) {
    if (!isForNow(error)) throw error
    return null
  }
}

export const makeSecondFolder = ({
  paths,
  now,
  pathOf,
  onProblem,
}: SecondFolderParts): SecondFolder => {
  const inTurn = serialQueue()
  let problem: BackupFolder['problem']
  let isLost = loseSecondPlace(paths)

  const view = (): BackupFolder => {
    const place = placeIn(paths)
    if (place === null) return {}
    return {
      shown: place.folder,
      ...(problem === undefined ? { copies: listBackups(copiesIn(place)).length } : { problem }),
    }
  }
  const bring = async (): Promise<void> => {
    try {
      await copyElsewhere(paths, { migrations: MIGRATIONS, nowMs: now() })
      problem = undefined
    } catch (error) {
      problem = keptProblem(error)
      if (problem === 'failed') console.error('Relance: a copy did not reach the second folder.')
    }
    onProblem(problem !== undefined)
  }
  const choose = (folder: string | null): Outcome<void> => {
    const path = folder === null ? null : pathOf(folder)
    if (path === undefined) return refused('folder-unreadable')
    try {
      chooseSecondPlace(paths, path)
      isLost = false
      return accepted(undefined)
    } catch (error) {
      if (!refusesWriting(error) && !isForNow(error)) throw error
      return refused('not-saved')
    }
  }
  return {
    view,
    choose: (folder) =>
      inTurn(async () => {
        const chosen = choose(folder)
        if (!chosen.ok) return chosen
        await bring()
        return accepted(view())
      }),
    keep: () => inTurn(bring),
    isLost: () => isLost,
  }
}
