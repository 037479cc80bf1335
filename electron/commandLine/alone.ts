import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import { statSync } from 'node:fs'
import type { Language } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import { answerCall } from '#electron/door/answerCall.ts'
import { adviserCalls } from '#electron/host/calls/adviserCalls.ts'
import { importCalls } from '#electron/host/calls/importCalls.ts'
import { intakeCalls } from '#electron/host/calls/intakeCalls.ts'
import { readingCalls } from '#electron/host/calls/readingCalls.ts'
import { makeFilesInHand } from '#electron/host/incoming/hand/filesInHand.ts'
import { takeLock } from '#electron/host/logbook/files/lock.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import { openReadOnly } from '#electron/host/logbook/opening/openReadOnly.ts'
import { asDownload } from '#electron/host/machine/asDownload.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import { systemScheduler } from '#electron/host/machine/scheduler.ts'
import { startSession, type Session } from '#electron/host/session/session.ts'
import type { Door } from './door.ts'
import { Ended } from './ended.ts'

/** How the logbook is opened without a program that runs. */
export interface Alone {
  readonly folder: string
  readonly clock: Clock
  /** Opened to be written; otherwise not one byte of it is changed. */
  readonly writes: boolean
  readonly language: Language
}

const nothing = (): undefined => undefined

/** Reads under the lock, so that nobody writes meanwhile; where the folder refuses one, nobody can. */
const openToRead = async ({
  folder,
  clock,
}: Pick<Alone, 'folder' | 'clock'>): Promise<{ opened: Opened; release: () => void }> => {
  const paths = logbookPaths(folder)
  const lock = takeLock(paths.lock)
  if (lock === 'busy') return { opened: { state: { status: 'busy' } }, release: nothing }
  const release = lock === 'read-only' ? nothing : lock.release
  try {
    const opening = { migrations: MIGRATIONS, now: clock.now }
    return { opened: await openReadOnly(paths, opening), release }
  } catch (error) {
    release()
    throw error
  }
}

/** A logbook that is not there is told from one that this account may not see. */
const expectThere = (folder: string): void => {
  try {
    statSync(logbookPaths(folder).database)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? new Ended('no-logbook', 'commandLine.noLogbook', { params: { folder } })
      : new Ended('no-logbook', 'commandLine.folderNotRead', { params: { folder, code } })
  }
}

const openFiles = async ({ folder, clock, writes }: Alone) => {
  expectThere(folder)
  const { opened, release } = writes
    ? { opened: await openLog(folder, { now: clock.now }), release: nothing }
    : await openToRead({ folder, clock })
  if (opened.state.status === 'busy') throw new Ended('busy', 'commandLine.busy')
  if (opened.state.status === 'recovery') {
    release()
    throw new Ended('no-logbook', 'commandLine.inRecovery')
  }
  return { opened, release }
}

/**
 * The way to the files themselves, under the logbook's own lock. No reminder rings and none is taken
 * for shown: that stays with the program.
 */
export const openAlone = async (alone: Alone): Promise<Door> => {
  const { opened, release } = await openFiles(alone)
  const scheduler = systemScheduler
  const session: Session = await startSession(opened, {
    clock: alone.clock,
    scheduler,
    push: nothing,
    place: null,
    // What was chosen for the windows is theirs to take over.
    preferences: { read: () => DEFAULT_PREFERENCES, write: nothing },
    onWritten: nothing,
    isShared: () => false,
  })
  const { working } = session
  if (working === null) throw new Ended('no-logbook', 'commandLine.inRecovery')
  const inHand = makeFilesInHand({ scheduler, push: nothing })
  const current = () => session
  const handlers = {
    ...readingCalls(working, scheduler),
    ...adviserCalls({ deliver: asDownload, push: nothing }, { current, scheduler }),
    ...intakeCalls(inHand, current, () => alone.language),
    ...importCalls(inHand, current, () => alone.language),
  } satisfies Partial<Handlers>
  const ask = (name: keyof typeof handlers, input: unknown) =>
    answerCall(handlers as unknown as Handlers, name, input)
  return {
    ask: ask as Door['ask'],
    region: working.logbook().settings.region,
    close: async () => {
      inHand.letGoOfAll()
      await session.writer.betweenWrites(() => Promise.resolve())
      await opened.log?.close()
      release()
    },
  }
}
