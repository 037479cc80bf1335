/**
 * Reminders on two or three computers of one person, with clocks that are off, machines that sleep and
 * spells without the folder: each is told of, and once where they hear each other. `RELANCE_LIVES` says
 * how many hundred moments are lived.
 */
import { expect, it } from 'vitest'
import { localOf } from '#domain/calendar/zone.ts'
import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Kept } from '#electron/host/devices/kept.ts'
import { othersRinging } from '#electron/host/devices/ringing.ts'
import { makeReminders, type Reminders } from '#electron/host/reminders/reminders.ts'
import { numbersFrom } from '#test/build/damaged.ts'

const lives = Number(process.env['RELANCE_LIVES'] ?? 1)
const seed = Number(process.env['RELANCE_SEED'] ?? 23)
const TICK_MS = 20_000
const START = Date.UTC(2026, 8, 7, 8)
const zone = 'UTC'

type Heads = Record<string, { inUse: boolean; rung: unknown[]; [other: string]: unknown }>

interface Computer {
  readonly id: string
  readonly skewMs: number
  /** Ticks during which it is on, hears the folder, is sat before. */
  isOn: boolean
  isHeard: boolean
  isUsed: boolean
  readonly heads: Heads
  readonly rang: number[]
  reminders?: Reminders
}

const aStep = (moment: string): StepView =>
  ({
    ...{ id: 'step', application: 'a', rule: 'follow-up', company: 'Brumelle', post: 'Poste' },
    ...{ priority: 'normal', channels: [], because: { facts: [] } },
    ...{ due: moment, opens: moment, moment },
  }) as unknown as StepView

/** One moment on some computers: who rang. */
const live = async (random: () => number) => {
  let trueMs = START
  const dueMs = START + 10 * 60_000
  const computers: Computer[] = Array.from({ length: 2 + Math.floor(random() * 2) }, (_, at) => ({
    id: `${at}`.repeat(16),
    skewMs: random() < 0.5 ? 0 : Math.round((random() - 0.5) * 4 * 60_000),
    ...{ isOn: random() < 0.9, isHeard: random() < 0.8, isUsed: random() < 0.4 },
    ...{ heads: {}, rang: [] },
  }))
  if (computers.every(({ isOn }) => !isOn)) Object.assign(computers[0] ?? {}, { isOn: true })
  const wasSteady = computers.every(({ isOn, isHeard }) => isOn && isHeard)
  const carry = (): void => {
    for (const from of computers)
      for (const to of computers) {
        if (from === to || !from.isOn || !to.isOn || !from.isHeard || !to.isHeard) continue
        const heardAt = trueMs + to.skewMs
        const before = to.heads[from.id]?.rung as { heardAt: number }[] | undefined
        const rung = (from.reminders?.told() ?? []).map(({ step, moment, atMs }, at) => ({
          ...{ step, moment, at: atMs, heardAt: before?.[at]?.heardAt ?? heardAt },
        }))
        to.heads[from.id] = { inUse: from.isUsed, rung, retired: [], heardAt }
      }
  }
  for (const computer of computers) {
    const clock = { now: () => trueMs + computer.skewMs, elapsed: () => trueMs, zone: () => zone }
    const now = () => localOf(clock.now(), zone)
    const kept = {
      active: () => ({ heads: computer.heads, former: [], retired: [] }),
      carried: () => ({ device: () => computer.id }),
      get trouble() {
        return computer.isHeard ? null : 'gone'
      },
    } as unknown as Kept
    const moment = localOf(dueMs, zone)
    computer.reminders = await makeReminders({
      log: {
        shownReminders: () => Promise.resolve(new Set()),
        markRemindersShown: () => Promise.resolve(),
      },
      clock,
      scheduler: { after: () => () => undefined },
      notifier: {
        show: () => {
          computer.rang.push(trueMs)
          return Promise.resolve({ result: 'shown' })
        },
      },
      localAt: (ms) => localOf(ms, zone),
      pressTime: () => ({
        ...{ now: now(), zone },
        slotAfter: (at: string) => at,
        newId: () => 'x',
      }),
      steps: () => (now() >= moment ? [aStep(moment)] : []),
      preferences: () => DEFAULT_PREFERENCES,
      spoken: () => 'fr',
      isAway: () => false,
      hidesDetails: () => true,
      write: () => undefined,
      others: othersRinging(kept, {
        zone: () => zone,
        isInUse: () => computer.isUsed,
        tell: () => undefined,
      }),
    })
  }
  for (let tick = 0; tick < 120; tick += 1) {
    trueMs += TICK_MS
    if (tick % 3 === 0) carry()
    for (const computer of computers) {
      if (!wasSteady && random() < 0.01) computer.isHeard = !computer.isHeard
      if (computer.isOn) await computer.reminders?.ring()
    }
  }
  const rang = computers.flatMap((computer) => computer.rang)
  const isClose = computers.every(({ skewMs }) => Math.abs(skewMs) < 60_000)
  return { missed: rang.length === 0, isTwice: wasSteady && isClose && rang.length > 1, rang }
}

it('tells of each moment, and once where computers hear each other', async () => {
  const random = numbersFrom(seed)
  const total = { moments: 0, missed: 0, twice: 0, several: 0 }
  for (let moment = 0; moment < lives * 100; moment += 1) {
    const { missed, isTwice, rang } = await live(random)
    total.moments += 1
    total.missed += Number(missed)
    total.twice += Number(isTwice)
    total.several += Number(rang.length > 1)
  }
  console.log(`${String(total.moments)} moments: ${JSON.stringify(total)} (seed ${String(seed)}).`)
  expect(total).toMatchObject({ missed: 0, twice: 0 })
}, 3_600_000)
