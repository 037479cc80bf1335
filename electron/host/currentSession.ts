import { localOf } from '#domain/calendar/zone.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Language } from '#domain/language.ts'
import { spokenIn } from '#domain/spoken.ts'
import { absentCalls, readingCalls, type ReadingCalls } from './calls/readingCalls.ts'
import { writeDemo } from './demo/writeDemo.ts'
import type { Opened } from './logbook/opening/opened.ts'
import type { Activation, Push, Shell } from './machine/ports.ts'
import type { Scheduler } from './machine/scheduler.ts'
import { randomUUID } from 'node:crypto'
import { makeContactSlots } from '#domain/rules/contactSlots.ts'
import { glanceOf, GLANCE_STEPS } from './reminders/glance.ts'
import type { PressTime } from './reminders/noticeActions.ts'
import { makeReminders, type Reminders } from './reminders/reminders.ts'
import type { OthersRinging } from './reminders/othersRinging.ts'
import type { Background } from './session/background.ts'
import { isSilentAway } from './reminders/whileAway.ts'
import { pushChanges, startSession, type Session, type SessionParts } from './session/session.ts'
import type { WorkingLogbook } from './writing/workingLogbook.ts'
import type { Writer } from './writing/writer.ts'

/** The session that answers at present, with its reminders; another may take its place. */
export interface CurrentSession {
  readonly get: () => Session
  /** The calls that only read it. */
  readonly reading: () => ReadingCalls
  readonly wallClock: () => LocalDateTime
  /** Begins a session with what was opened, in place of the one before. */
  readonly start: (opened: Opened) => Promise<void>
  /** Brings plans up to the present minute, tells the windows of it and rings for what came due. */
  readonly tick: () => Promise<void>
  /** A button of a notice or of the tray was pressed. */
  readonly press: (activation: Activation) => void
  /** Takes the opened files out of the session, for its log to be closed: nothing reaches them any more. */
  readonly detachFiles: () => Opened | null
  readonly noteDamage: (damagedSeq: number) => void
  /** What reminders told of in the last days. */
  readonly told: Reminders['told']
}

/** What a session needs from around it. */
export interface CurrentSessionParts {
  readonly scheduler: Scheduler
  readonly language: () => Language
  /** Something was written: reminders may be due now. */
  readonly onWritten: () => void
  readonly isShared: SessionParts['isShared']
  readonly background: Background
  /** The person's other computers, as far as reminders go. */
  readonly others: OthersRinging
}

/** Tells the windows of each minute once; who hears it asks again for what it shows. */
const minuteTeller = (push: Push, wallClock: () => LocalDateTime): (() => void) => {
  let told = ''
  return () => {
    const now = wallClock()
    if (now !== told) push('clock', { now })
    told = now
  }
}

/** The people of the sample work in France, whatever the system says. */
const placeOf = ({ demo, systemLanguage, systemCountry }: Shell): SessionParts['place'] =>
  demo ? null : { language: systemLanguage, country: systemCountry }

/** The moment of a press, with the slots that the settings of now allow. */
const pressTimeOf = (working: WorkingLogbook): PressTime => ({
  ...working.time(),
  slotAfter: (local, pace) => makeContactSlots(working.logbook().settings).slotAfter(local, pace),
  newId: randomUUID,
})

/** Tells the shell what is to be done at a glance, whenever that changed. */
const glanceTeller = (
  { glance }: Shell,
  language: () => Language,
): ((working: WorkingLogbook) => void) => {
  let told = ''
  return (working) => {
    if (glance === undefined) return
    const at = pressTimeOf(working)
    const { region } = working.logbook().settings
    const today = working.plans().today().read({ now: at.now, region, rows: GLANCE_STEPS })
    const seen = glanceOf(today, at, spokenIn(language(), region))
    const written = JSON.stringify(seen)
    if (written !== told) glance(seen)
    told = written
  }
}

/** The reminders of an open logbook. */
const remindersOf = (
  working: WorkingLogbook,
  writer: Writer,
  shell: Shell,
  { scheduler, language, background, others }: CurrentSessionParts,
): Promise<Reminders> =>
  makeReminders({
    log: working.log,
    clock: shell.clock,
    scheduler,
    notifier: shell.notifier,
    localAt: (ms) => localOf(ms, working.time().zone),
    pressTime: () => pressTimeOf(working),
    steps: function* () {
      for (const { steps } of working.plans().all()) yield* steps
    },
    preferences: shell.preferences.read,
    spoken: () => spokenIn(language(), working.logbook().settings.region),
    isAway: () => isSilentAway(working.logbook().settings.absences, working.time().now),
    // A logbook that cannot be written has not taken the earlier choice over.
    hidesDetails: () =>
      working.logbook().settings.hideDetails || shell.preferences.read().hideDetails,
    write: (commands) => void background.run('reminders', () => writer.act(commands)),
    others,
  })

export const makeCurrentSession = (
  shell: Shell,
  sessionParts: CurrentSessionParts,
): CurrentSession => {
  const { scheduler, onWritten, isShared } = sessionParts
  const { clock, push } = shell
  const parts = {
    clock,
    scheduler,
    push,
    place: placeOf(shell),
    preferences: shell.preferences,
    onWritten,
    isShared,
    program: shell.program,
  }
  let session: Session
  let reading: ReadingCalls
  let reminders: Reminders | null = null
  const wallClock = () => session.working?.time().now ?? localOf(clock.now(), clock.zone())
  const tellMinute = minuteTeller(push, wallClock)
  const tellGlance = glanceTeller(shell, sessionParts.language)
  return {
    get: () => session,
    reading: () => reading,
    wallClock,
    start: async (opened) => {
      reminders = null
      session = await startSession(opened, parts)
      const { working, writer } = session
      if (working === null) {
        reading = absentCalls(wallClock)
        return
      }
      if (shell.demo && working.logbook().applications.size === 0)
        await writeDemo(writer, working.time())
      reading = readingCalls(working, scheduler)
      reminders = await remindersOf(working, writer, shell, sessionParts)
    },
    tick: async () => {
      const { working } = session
      if (working !== null) pushChanges(push, working, await working.passTime())
      tellMinute()
      if (working !== null) tellGlance(working)
      await reminders?.ring()
    },
    press: (activation) => reminders?.press(activation),
    told: () => reminders?.told() ?? [],
    detachFiles: () => {
      const { opened } = session
      reminders = null
      session = { ...session, opened: null }
      return opened
    },
    noteDamage: (damagedSeq) => {
      session = { ...session, state: { status: 'open', damagedSeq } }
    },
  }
}
