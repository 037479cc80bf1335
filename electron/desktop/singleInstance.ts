import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import * as v from 'valibot'
import { type Opening, openingSchema, wordOf } from '#electron/launch/openings.ts'
import { untilHeard } from './untilHeard.ts'

/**
 * The program that was installed, to start it again; undefined for a source tree. An AppImage runs from a
 * place of its own that ends with it: what stays is the file.
 */
const installedProgram = (): string | undefined =>
  app.isPackaged ? (process.env['APPIMAGE'] ?? process.execPath) : undefined

/**
 * True for the first process of this logbook; a later one shows the first one's window and ends. Which
 * `build` of the window it would have shown, the first one is told.
 */
export const isFirstInstance = (build: string, openings: readonly Opening[]): boolean => {
  leaveOriginal(app.getPath('userData'))
  return app.requestSingleInstanceLock({ build, openings, program: installedProgram() })
}

/** Where Chromium notes which process has a profile: links to places outside of it. */
const LINKS = ['SingletonLock', 'SingletonSocket', 'SingletonCookie'] as const
const PLACE = 'place'

/**
 * In a folder that was copied, Chromium's links still lead to the process of the original, whose
 * window would come up in the place of the copy's: they are taken away, once.
 */
export const leaveOriginal = (profile: string): void => {
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 })
    const { dev, ino } = statSync(profile, { bigint: true })
    const here = `${dev}:${ino}`
    const there = placeIn(profile)
    if (there === here) return
    if (there !== null) for (const link of LINKS) rmSync(join(profile, link), { force: true })
    writeFileSync(join(profile, PLACE), here, { mode: 0o600 })
  } catch {
    // A folder that refuses writing holds no process of its own.
  }
}

const placeIn = (profile: string): string | null => {
  try {
    return readFileSync(join(profile, PLACE), 'utf8')
  } catch {
    return null
  }
}

/** What a later start tells: this machine's own words, and still read as if they were not. */
const toldSchema = v.object({
  build: v.fallback(v.string(), ''),
  openings: v.fallback(v.array(openingSchema), []),
  program: v.fallback(v.optional(v.string()), undefined),
})

const NOTHING_TOLD = { build: '', openings: [], program: undefined }

/** A second start shows the window, and what it was asked to open. */
export type HearStarts = (show: () => void, open: (opening: Opening) => void) => void

/**
 * A second start brings the window back, with what it was asked to open; one that comes while the first is
 * still on its way waits for it. Where it is a newer Relance, put there by an update, perhaps as a file of
 * another name, the old one gives it its place: what is being written is kept, and the new window shows it.
 */
export const followStarts = (build: string): HearStarts => {
  const starts = untilHeard<unknown>()
  app.on('second-instance', (_event, _words, _folder, told: unknown) => starts.ask(told))
  return (show, open) =>
    starts.hear((told) => {
      const read = v.safeParse(toldSchema, told)
      const { build: other, openings, program } = read.success ? read.output : NOTHING_TOLD
      if (other === '' || build === '' || other === build) {
        show()
        for (const opening of openings) open(opening)
        return
      }
      giveWay(openings, program)
    })
}

/** Ends, and starts the newer program with what it was asked to open. */
const giveWay = (openings: readonly Opening[], program: string | undefined): void => {
  const own = process.argv.slice(1).filter((word) => word !== '--hidden')
  const execPath = installedProgram() === undefined ? undefined : program
  app.relaunch({
    args: [...own, ...openings.map(wordOf)],
    ...(execPath === undefined ? {} : { execPath }),
  })
  app.quit()
}
