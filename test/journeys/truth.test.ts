import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { interview, offer, thanks } from '#test/build/entries.ts'
import { actIn } from './support/actIn.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { settled } from './support/openScreen.ts'
import { type RunningShell, startShell } from './support/startShell.ts'

const WEDNESDAY_10H = Date.parse('2026-11-25T10:00:00+01:00')
const ZONE = 'Europe/Paris'

/** A card whose company and person are named on no other. */
const card = (application: string, company: string, ...entries: Entry[]): Command => ({
  do: 'open-application',
  application,
  details: {
    company,
    post: 'Acheteuse',
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [
    { id: 'p', name: `Claude ${company}`, civility: 'madame', email: `p@${application}.example` },
  ],
  entries: entries.map((entry, at) => ({ ...entry, id: `${application}-${String(at)}` })),
})
const held = (day: string): Entry[] => [
  interview(`${day}T10:00`, { met: ['p'], note: 'vu' }),
  thanks(`${day}T15:00`, 'p'),
]

const CARDS: readonly Command[] = [
  card('ahead', 'Avenir', interview('2026-11-27T10:00', { met: ['p'] })),
  card('passed', 'Bastide', ...held('2026-11-10'), offer('2026-11-16T10:00', '2026-11-23')),
  card('waiting', 'Cardinal', ...held('2026-11-18'), offer('2026-11-23T10:00', '2026-11-27')),
  card('lapsed', 'Dormeuil', interview('2026-06-10T10:00', { met: ['p'], note: 'vu' })),
]
const COMPANIES = ['Avenir', 'Bastide', 'Cardinal', 'Dormeuil']
const SCREENS = ['today', 'board', 'ahead', 'week', 'logbook', 'people'] as const

interface Case {
  readonly what: string
  readonly company: string
  readonly application: string
  /** Words that would be untrue of it, wherever they stand. */
  readonly untrue: RegExp
}

const CASES: readonly Case[] = [
  {
    what: 'an interview ahead as one that is over',
    company: 'Avenir',
    application: 'ahead',
    untrue:
      /entretien passé|1er entretien · |leur moment est passé|en retard|interview held|first interview · |time has gone by/iu,
  },
  {
    what: 'a last day that is over as one ahead',
    company: 'Bastide',
    application: 'passed',
    untrue:
      /au plus tard|avant l’échéance|d’ici le|répondre à la proposition|before the deadline|answer the offer|answer by|to decide by/iu,
  },
  {
    what: 'a last day ahead as one that is over',
    company: 'Cardinal',
    application: 'waiting',
    untrue: /est passé\b|date passée|qu’est devenue|is over|gone by|what became/iu,
  },
  {
    what: 'a step that has lapsed as due',
    company: 'Dormeuil',
    application: 'lapsed',
    untrue: /Remercier Mme Dormeuil|Proposer un contact|Thank Ms Dormeuil|Suggest connecting/u,
  },
]

let chromium: SharedChromium
beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())

/** What is said of a company alone: the largest parts of the page that name it and no other. */
const saidOf = (shell: RunningShell, company: string): Promise<readonly string[]> =>
  shell.page.evaluate(
    ({ company, companies }) => {
      const others = companies.filter((each) => each !== company)
      const isItsOwn = (element: Element | null): boolean =>
        element !== null &&
        element.textContent.includes(company) &&
        !others.some((other) => element.textContent.includes(other))
      return [...document.querySelectorAll('main *')]
        .filter((element) => isItsOwn(element) && !isItsOwn(element.parentElement))
        .map((element) => (element instanceof HTMLElement ? element.innerText : ''))
    },
    { company, companies: COMPANIES },
  )

const unfoldReasons = (shell: RunningShell): Promise<void> =>
  shell.page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]'))
      if (/Pourquoi|Why/u.test(button.textContent)) button.click()
  })

describe.each([
  ['fr', 1400],
  ['fr', 400],
  ['en', 1400],
] as const)('in %s, %i wide', (language, width) => {
  let shell: RunningShell
  beforeAll(async () => {
    shell = await startShell('browser', {
      chromium,
      folder: newDataFolder(),
      nowMs: WEDNESDAY_10H,
      language,
      env: { TZ: ZONE },
    })
    await shell.page.setViewportSize({ width, height: 900 })
    await actIn(shell.page, ...CARDS)
  })
  afterAll(() => shell.close())

  const open = async (hash: string): Promise<void> => {
    await shell.page.evaluate((to) => {
      history.replaceState(null, '', to)
    }, `#/${hash}`)
    await shell.page.reload()
    await shell.page.locator('h1').first().waitFor()
    await settled(shell.page)
    await unfoldReasons(shell)
    await settled(shell.page)
  }

  it.each(SCREENS)('%s says nothing untrue of any card', async (screen) => {
    await open(screen)
    for (const { what, company, untrue } of CASES)
      for (const said of await saidOf(shell, company))
        expect(said, `${screen}: ${what}`).not.toMatch(untrue)
  })

  it.each(CASES)('its own pages never tell $what', async ({ application, untrue }) => {
    for (const page of [`application/${application}`, `people/${application}/p`]) {
      await open(page)
      expect(await shell.page.getByRole('main').innerText(), page).not.toMatch(untrue)
    }
  })
})
