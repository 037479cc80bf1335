import { awayOn } from '#domain/away/spans.ts'
import { localOf } from '#domain/calendar/zone.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import { makeReminders, type Reminders } from '#electron/host/reminders/reminders.ts'
import { isSilentAway } from '#electron/host/reminders/whileAway.ts'
import { CLOCK_SLACK_MS } from '#electron/host/reminders/telling.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const YEAR = 365 * DAY
const STEPS = 60
/** A notice that failed is tried again after ten minutes, at the next look. */
const RETRY_MS = 21 * MINUTE
/** The longest between two looks at the clock. */
const LOOK_MS = 11 * MINUTE
const START = Date.UTC(2026, 0, 5, 8)
const ZONES = ['Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'] as const

/** What became of the steps of one life. */
export interface Lived {
  readonly due: number
  readonly untold: number
  readonly toldTwice: number
  /** Tellings by a clock that was right, while the person was away. */
  readonly toldAway: number
}

type Numbers = () => number

/** Something that lasts from one true time to another. */
interface Spell {
  readonly from: number
  readonly until: number
}

const oneOf = <Value>(next: Numbers, values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(next() * values.length)] ?? values[0]

/** Spells of these lengths, each so long after the one before, until the end. */
const spells = <More extends object>(
  next: Numbers,
  {
    until,
    everyMs,
    lasts,
  }: { until: number; everyMs: number; lasts: readonly [number, ...number[]] },
  more: () => More,
): readonly (Spell & More)[] => {
  const made: (Spell & More)[] = []
  for (let from = START; ;) {
    from += everyMs * (0.2 + 1.6 * next())
    const end = from + oneOf(next, lasts)
    if (end >= until) return made
    made.push({ from, until: end, ...more() })
    from = end
  }
}

const during = <One extends Spell>(all: readonly One[], ms: number): One | undefined =>
  all.find(({ from, until }) => from <= ms && ms < until)

/** A step of which nothing counts but its moment. */
export const stepAt = (id: string, moment: string): StepView =>
  ({
    id,
    application: id,
    rule: 'follow-up',
    company: 'Brumelle',
    post: 'Poste',
    priority: 'normal',
    channels: [],
    because: { facts: [] },
    due: moment,
    opens: moment,
    moment,
  }) as unknown as StepView

/** What goes wrong in a life. */
const fortune = (next: Numbers, until: number) => {
  const nothing = () => ({})
  return {
    wrong: spells(next, { until, everyMs: 6 * DAY, lasts: [MINUTE, HOUR, 9 * HOUR] }, () => {
      const size = oneOf(next, [DAY, 40 * DAY, 2 * YEAR, 10 * YEAR])
      return { offBy: next() < 0.5 ? -size : size }
    }),
    asleep: spells(next, { until, everyMs: 2 * DAY, lasts: [HOUR, 9 * HOUR, 60 * HOUR] }, nothing),
    closed: spells(next, { until, everyMs: 30 * DAY, lasts: [HOUR, 7 * DAY, 14 * DAY] }, nothing),
    dead: spells(next, { until, everyMs: 20 * DAY, lasts: [HOUR, 3 * DAY] }, nothing),
    gone: spells(next, { until, everyMs: 25 * DAY, lasts: [DAY, 5 * DAY, 20 * DAY] }, nothing),
    flights: spells(next, { until, everyMs: 40 * DAY, lasts: [7 * DAY] }, () => ({
      zone: oneOf(next, ZONES),
    })),
  }
}

/**
 * Some months in the life of sixty steps: the clock is off for a minute, an hour or a night, by hours
 * or by ten years; the machine sleeps, is away, or Relance is closed for weeks or killed; the zone
 * changes with flights; the service of notifications dies. A step counts as told where it was at or
 * after its true moment. It counts as told twice where a clock that is right tells again of what was
 * told at or after its moment.
 */
export const liveReminders = async (next: Numbers, days: number): Promise<Lived> => {
  const until = START + days * DAY
  const { wrong, asleep, closed, dead, gone, flights } = fortune(next, until - 5 * DAY)
  const dayAt = (ms: number): string => localOf(ms, ZONES[0]).slice(0, 10)
  const absences = Object.fromEntries(
    gone.map(({ from, until: back }, at) => [
      `gone-${String(at)}`,
      { first: dayAt(from), last: dayAt(back) },
    ]),
  )
  const moments = Array.from(
    { length: STEPS },
    () => START + Math.floor((next() * (days - 10) * DAY) / MINUTE) * MINUTE,
  )
  const steps = moments.map((ms, index) => stepAt(`s${String(index)}`, localOf(ms, ZONES[0])))
  const told = new Map<string, { readonly realMs: number }[]>()
  const firstTick = new Map<string, number>()
  const kept = new Set<string>()
  let realMs = START
  let isShowing = false
  const clockMs = (): number => realMs + (during(wrong, realMs)?.offBy ?? 0)

  const started = (): Promise<Reminders> =>
    makeReminders({
      log: {
        shownReminders: () => Promise.resolve(new Set(kept)),
        markRemindersShown: (keys) => {
          for (const key of keys) {
            kept.add(key)
            const id = key.slice(0, key.indexOf('@'))
            if (isShowing) told.set(id, [...(told.get(id) ?? []), { realMs }])
          }
          isShowing = false
          return Promise.resolve()
        },
      },
      pressTime: () => ({
        now: '2026-01-01T00:00',
        zone: ZONES[0],
        slotAfter: (local) => local,
        newId: () => 'pressed',
      }),
      clock: {
        now: clockMs,
        elapsed: () => realMs,
        zone: () => during(flights, realMs)?.zone ?? ZONES[0],
      },
      scheduler: { after: () => () => undefined },
      notifier: {
        show: () => {
          if (during(dead, realMs) !== undefined) return Promise.reject(new Error('no service'))
          isShowing = true
          return Promise.resolve({ result: 'shown' })
        },
      },
      // The zone of the logbook stays where its person lives.
      localAt: (ms) => localOf(ms, ZONES[0]),
      steps: () => steps,
      preferences: () => DEFAULT_PREFERENCES,
      spoken: () => 'fr',
      isAway: () => isSilentAway(absences, localOf(clockMs(), ZONES[0])),
      hidesDetails: () => false,
      write: () => undefined,
    })

  let reminders = await started()
  for (; realMs < until; realMs += next() < 0.02 ? MINUTE : LOOK_MS) {
    // Somebody sits there who sets the clock: nothing tells what was early where nobody is awake.
    const isSetting = wrong.some(({ from, until: end }) => from <= realMs && realMs < end + HOUR)
    if (!isSetting && during(asleep, realMs) !== undefined) continue
    if (!isSetting && (during(closed, realMs) !== undefined || next() < 0.001)) {
      reminders = await started()
      continue
    }
    const isAway = awayOn(absences, dayAt(realMs)) !== undefined
    if (!isAway && during(wrong, realMs) === undefined && during(dead, realMs) === undefined)
      for (const [index, ms] of moments.entries())
        if (ms <= realMs && !firstTick.has(`s${String(index)}`))
          firstTick.set(`s${String(index)}`, realMs)
    await reminders.ring()
  }
  const isTold = (ms: number, index: number): boolean => {
    const first = firstTick.get(`s${String(index)}`) ?? until
    return (
      first + RETRY_MS >= until ||
      (told.get(`s${String(index)}`) ?? []).some((telling) => telling.realMs >= ms - CLOCK_SLACK_MS)
    )
  }
  const isToldTwice = (ms: number, index: number): boolean =>
    (told.get(`s${String(index)}`) ?? [])
      .filter(({ realMs: at }) => at >= ms)
      .slice(1)
      .some(({ realMs: at }) => during(wrong, at) === undefined)
  return {
    due: STEPS,
    untold: moments.filter((ms, index) => !isTold(ms, index)).length,
    toldTwice: moments.filter(isToldTwice).length,
    toldAway: [...told.values()]
      .flat()
      .filter(({ realMs: at }) => during(wrong, at) === undefined)
      .filter(({ realMs: at }) => awayOn(absences, dayAt(at)) !== undefined).length,
  }
}
