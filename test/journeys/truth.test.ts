import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { translator } from '#texts/translator.ts'
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
const SCREENS = [
  'today',
  'board',
  'ahead',
  'week',
  'week/2026-11-16',
  'logbook',
  'journal',
  'people',
] as const
/** Days of the calendar on which something of them lies. */
const DAYS = ['2026-11-10', '2026-11-23', '2026-11-25', '2026-11-27'] as const

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
  const t = translator(language)
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

  it('neither does any day of the calendar, opened', async () => {
    for (const day of DAYS) {
      await open('ahead')
      const cell = shell.page.getByRole('main').locator(`[data-day="${day}"]`)
      if ((await cell.count()) === 0) continue
      const unfold = cell.getByRole('button', { name: t('ahead.openDay') })
      if (await unfold.isVisible()) await unfold.click()
      else await cell.click()
      await shell.page.getByRole('button', { name: t('ahead.closeDay') }).waitFor()
      await unfoldReasons(shell)
      await settled(shell.page)
      for (const { what, company, untrue } of CASES)
        for (const said of await saidOf(shell, company))
          expect(said, `${day}: ${what}`).not.toMatch(untrue)
    }
  })

  it('neither do the offers side by side', async () => {
    await open('today')
    await shell.page
      .getByRole('main')
      .getByRole('button', { name: t('offer.beside', { n: 1 }) })
      .first()
      .click()
    const table = shell.page.getByRole('region', { name: t('offer.table') })
    await table.waitFor()
    for (const { what, company, untrue } of CASES)
      for (const said of await saidOf(shell, company)) expect(said, what).not.toMatch(untrue)
  })

  it.each(CASES)('a search never tells $what', async ({ company, untrue }) => {
    await open('board')
    await shell.page.keyboard.press('ControlOrMeta+k')
    await shell.page.getByRole('combobox').fill(company)
    const found = shell.page.getByRole('option').filter({ hasText: company })
    await found.first().waitFor()
    for (const said of await found.allInnerTexts()) expect(said).not.toMatch(untrue)
    await shell.page.keyboard.press('Escape')
  })

  it.each(CASES)('its own pages never tell $what', async ({ application, untrue }) => {
    for (const page of [`application/${application}`, `people/${application}/p`]) {
      await open(page)
      expect(await shell.page.getByRole('main').innerText(), page).not.toMatch(untrue)
    }
  })

  it('no notice ever says anything untrue of any card', async () => {
    // Until the interview is over and both last days have passed.
    for (const moment of ['2026-11-26T10:00', '2026-11-26T18:00', '2026-11-27T09:59']) {
      shell.setNow(Date.parse(`${moment}+01:00`))
      shell.wake()
      await open('today')
      const told = shell
        .notifications()
        .flatMap(({ title, body }) => [title, ...body.split(/\n|\\n/u)])
      for (const { what, company, untrue } of CASES)
        for (const line of told.filter((each) => each.includes(company)))
          expect(line, `${moment}: ${what}`).not.toMatch(untrue)
    }
    expect(shell.notifications().length).toBeGreaterThan(0)
  })
})
