import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { translator } from '#texts/translator.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { callerAt } from './support/callShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { brokenWords, cutTexts, sidewaysScroll } from './support/layout.ts'
import { layoutShifts, type Shift } from './support/layoutShift.ts'
import { openScreen } from './support/openScreen.ts'
import { SAMPLE_NOW_MS, SAMPLE_ZONE, writeSample } from './support/sampleLogbook.ts'
import { SCREENS } from './support/screens.ts'
import type { RunningShell } from './support/startShell.ts'

/** Of the sample's applications. */
const EACH_SECOND = 2
/** A share of the window: a hairline that moves by a pixel stays far below. */
const MOST_SHIFT = 0.003
/** What can be done with selected cards takes the place of the other buttons, and only theirs. */
const SWAPPED = /^DIV\.actions [^,]*$/u
/** Opened by the person, and still not to move once they are there. */
const OPENED_WHOLE: readonly string[] = ['message', 'call', 'cards selected']

const LONG_COMPANY =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const LONG_POST = 'Responsable adjointe de la coordination interrégionale des flux'
const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorff-Vanderpoorten de La Rochefoucauld'

const interview = (id: string, met: string[]) => ({
  kind: 'interview' as const,
  id,
  at: '2026-11-23T10:00',
  zone: SAMPLE_ZONE,
  durationMinutes: 60,
  met,
})
const DETAILS = { pace: 'normal', directContact: false, trial: 'executive' } as const

/** One application with the longest of everything, one with the shortest names. */
const EXTREMES: readonly Command[] = [
  {
    do: 'open-application',
    application: 'long',
    details: { ...DETAILS, company: LONG_COMPANY, post: LONG_POST, place: LONG_COMPANY },
    people: [
      {
        id: 'long-p',
        name: LONG_NAME,
        role: LONG_POST,
        email: `${LONG_COMPANY.slice(0, 30)}@${LONG_COMPANY.slice(0, 30)}.example`,
        phone: '01 99 00 12 34',
      },
    ],
    entries: [interview('long-i', ['long-p'])],
  },
  {
    do: 'open-application',
    application: 'bare',
    details: { ...DETAILS, company: 'X', post: 'Y' },
    people: [],
    entries: [interview('bare-i', [])],
  },
]

const t = translator('fr')
let chromium: SharedChromium
let shell: RunningShell

beforeAll(async () => {
  chromium = await startChromium([], { isWhole: true })
  const started = await startBrowserShell({
    chromium,
    folder: newDataFolder(),
    nowMs: SAMPLE_NOW_MS,
    env: { TZ: SAMPLE_ZONE },
  })
  shell = started
  const call = callerAt(started.address)
  await writeSample(call, 'Inès', EACH_SECOND)
  expect(await call('act', [...EXTREMES])).toMatchObject({ ok: true })
})
afterAll(async () => {
  await shell.close()
  await chromium.close()
})

const isMove = ({ score, what }: Shift): boolean => score > MOST_SHIFT && !SWAPPED.test(what)

const STEADY = SCREENS.filter(({ name, open }) => open === undefined || OPENED_WHOLE.includes(name))

// Widths between are looked at below, with the longest names.
describe.each([1400, 420])('at %i px', (width) => {
  beforeAll(() => shell.page.setViewportSize({ width, height: 900 }))

  it.each(STEADY)(
    '$name: nothing moves by itself once it is drawn, and no word is broken',
    async (screen) => {
      await openScreen(shell.page, screen, t)
      const moved = await layoutShifts(shell.page)
      expect(moved.filter(isMove)).toEqual([])
      expect(await brokenWords(shell.page)).toEqual([])
    },
  )
})

const PAGES = [
  { name: 'today', hash: '#/today' },
  { name: 'board', hash: '#/board' },
  { name: 'logbook', hash: '#/logbook' },
  { name: 'the longest names', hash: '#/application/long' },
  { name: 'the shortest names', hash: '#/application/bare' },
  { name: 'one more interview', hash: '#/debrief/long' },
]

describe.each([1400, 1024, 420, 320])(
  'at %i px, with the longest names and the shortest',
  (width) => {
    beforeAll(() => shell.page.setViewportSize({ width, height: 900 }))

    it.each(PAGES)(
      '$name: nothing is cut, nothing scrolls sideways, nothing moves',
      async (page) => {
        await openScreen(shell.page, page, t)
        expect(await sidewaysScroll(shell.page)).toEqual([])
        expect(await cutTexts(shell.page)).toEqual([])
        expect(await brokenWords(shell.page)).toEqual([])
        const moved = await layoutShifts(shell.page)
        expect(moved.filter(isMove)).toEqual([])
      },
    )
  },
)
