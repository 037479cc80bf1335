import { makeGoingBack, type SessionHolder } from './calls/goingBack.ts'
import type { HandlerParts } from './handlers.ts'
import { makeFilesInHand, type FilesInHand } from './incoming/hand/filesInHand.ts'
import { logbookPaths } from './logbook/files/logbookPaths.ts'
import type { Shell } from './machine/ports.ts'
import type { Scheduler } from './machine/scheduler.ts'
import { makeCarriedFiles } from './outgoing/carrying/carriedFiles.ts'
import { makeSecondFolder, type SecondFolder } from './outgoing/carrying/secondFolder.ts'
import type { MachineFolders } from './outgoing/folders/machineFolders.ts'
import type { Background } from './session/background.ts'
import type { LogbookFiles } from './session/logbookFiles.ts'

/** Between two looks whether the newest backup is in the folder of the person. */
const COPY_AGAIN_MS = 10 * 60_000

/** Files on their way in, whole logbooks among them, and what takes the place of the one that is open. */
export interface Carrying extends Pick<
  HandlerParts,
  'inHand' | 'carried' | 'second' | 'goingBack'
> {
  /** Forgets all of it. */
  readonly stop: () => void
}

/** What is held of a file is let go with it, wherever it was let go. */
const lettingGoOf = (inHand: FilesInHand, { carried }: Pick<Carrying, 'carried'>): FilesInHand => ({
  ...inHand,
  letGo: (file) => {
    carried.forget(file)
    inHand.letGo(file)
  },
})

/** The folder of the person that receives the backups of a shell's logbook too. */
export const secondFolderOf = (
  { folder, clock }: Shell,
  { pathOf }: MachineFolders,
  { note }: Background,
): SecondFolder =>
  makeSecondFolder({
    paths: logbookPaths(folder),
    now: clock.now,
    pathOf,
    onProblem: (fails) => note('copies', fails),
  })

export const makeCarrying = (
  { folder, push }: Shell,
  files: LogbookFiles,
  {
    scheduler,
    second,
    ...holder
  }: SessionHolder & { readonly scheduler: Scheduler; readonly second: SecondFolder },
): Carrying => {
  const inHand = makeFilesInHand({ scheduler, push })
  const carried = makeCarriedFiles(folder, inHand)
  const stopCopying = scheduler.every(COPY_AGAIN_MS, () => void second.keep())
  return {
    inHand: lettingGoOf(inHand, { carried }),
    carried,
    second,
    goingBack: makeGoingBack(files, holder),
    stop: () => {
      stopCopying()
      inHand.letGoOfAll()
      carried.forgetAll()
    },
  }
}
