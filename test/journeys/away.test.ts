import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Language } from '#domain/language.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { frenchTypography } from '#domain/frenchTypography.ts'
import { fullDay } from '#texts/dates.ts'
import { translator } from '#texts/translator.ts'
import { call, interview, invitation, person, thanks } from '#test/build/entries.ts'
import { actIn } from './support/actIn.ts'
import { axeViolations } from './support/axe.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { type RunningShell, startShell } from './support/startShell.ts'
import { tabTo } from './support/tabTo.ts'

const ZONE = 'Europe/Paris'
const at = (moment: string): number => Date.parse(`${moment}:00+01:00`)

const opened = (
  application: string,
  company: string,
  ...entries: readonly ReturnType<typeof interview>[]
): Command => ({
  do: 'open-application',
  application,
  details: {
    company,
    post: 'Acheteuse',
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [person('p', { name: 'Claude Moreau', email: `p@${application}.example` })],
  entries: entries.map((entry, place) => ({ ...entry, id: `${application}-${String(place)}` })),
})
const met = (moment: string) =>
  interview(moment, { met: ['p'], promise: { kind: 'none' }, note: 'vu' })

/** Silent since an interview: a follow-up is due on Tuesday 1 December. */
const WAITS = opened(
  'waits',
  'Maison Vert',
  met('2026-11-24T07:00'),
  thanks('2026-11-24T08:00', 'p'),
  invitation('2026-11-24T08:05', 'p'),
)
/** A voicemail of today: its mail would come too late after a week away. */
const LAPSES = opened(
  'lapses',
  'Atelier Brun',
  met('2026-11-17T10:00'),
  thanks('2026-11-18T09:00', 'p'),
  invitation('2026-11-18T09:05', 'p'),
  call('2026-11-24T08:10', 'voicemail', { to: 'p' }),
)
/** Stays on its date, whoever is away. */
const STAYS = opened('stays', 'Banque Gris', interview('2026-12-02T10:00', { met: ['p'] }))

let chromium: SharedChromium
let shell: RunningShell
let page: Page

beforeAll(async () => {
  chromium = await startChromium()
})
afterEach(() => shell.close())
afterAll(() => chromium.close())

const begin = async (language: Language, ...commands: readonly Command[]) => {
  shell = await startShell('browser', {
    chromium,
    folder: newDataFolder(),
    nowMs: at('2026-11-24T08:30'),
    language,
    env: { TZ: ZONE },
  })
  page = shell.page
  await page.setViewportSize({ width: 1400, height: 900 })
  await actIn(page, ...commands)
  return translator(language)
}
const goTo = (hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)
/** As after sleep: the page is loaded again once the clock stands there. */
const later = async (moment: string): Promise<void> => {
  shell.setNow(at(moment))
  await goTo('#/today')
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
const button = (name: string, within: Locator | Page = page): Locator =>
  within.getByRole('button', { name, exact: true })
const day = (date: string): Locator =>
  page.getByRole('gridcell').and(page.locator(`[data-day="${date}"]`))
const saidOf = (date: string) => async (): Promise<string> =>
  (await day(date).locator('.visually-hidden').textContent()) ?? ''
/** How often a company is named among what there is to do. */
const timesOf = (company: string) => (): Promise<number> =>
  page.getByRole('main').locator('[data-step]').filter({ hasText: company }).count()

it('in French, by keys alone: one leaves for a week, what lapses is told, and one comes back early', async () => {
  const t = await begin('fr', WAITS, LAPSES, STAYS)
  await goTo('#/ahead')
  await tabTo(button(t('away.leave')))
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: t('away.title') })
  await tabTo(sheet.getByLabel(t('away.first'), { exact: true }))
  await page.keyboard.type('25/11')
  await tabTo(sheet.getByLabel(t('away.last'), { exact: true }))
  await page.keyboard.type('4/12')
  await page.keyboard.press('Tab')
  // The appointment stays on its date, and the mail is listed: it can be written now.
  await sheet.getByRole('heading', { name: t('away.stays') }).waitFor()
  await expect.poll(() => sheet.textContent()).toContain('Banque Gris')
  await expect.poll(() => sheet.textContent()).toContain('Atelier Brun')
  expect(await axeViolations(page)).toEqual([])
  await tabTo(button(t('away.save'), sheet))
  await page.keyboard.press('Enter')
  // It is asked about the appointment first.
  await tabTo(button(t('away.saveAnyway'), sheet))
  await page.keyboard.press('Enter')
  await sheet.waitFor({ state: 'detached' })

  // The days say so, and the follow-up has moved to the first slot after the return.
  await goTo('#/ahead')
  await page.locator('.month').waitFor()
  await expect.poll(saidOf('2026-11-27')).toContain(t('ahead.away'))
  await tabTo(day('2026-11-24'))
  for (let week = 0; week < 2; week += 1) await page.keyboard.press('ArrowDown')
  await expect.poll(saidOf('2026-12-02')).toContain('Banque Gris')
  await expect.poll(saidOf('2026-12-01')).not.toContain('Maison Vert')
  await expect.poll(saidOf('2026-12-08')).toContain('Maison Vert')

  // Away: nobody is suggested to be contacted.
  await later('2026-12-01T09:00')
  const note = page.getByRole('region', { name: t('away.label') })
  await expect
    .poll(() => note.textContent())
    .toContain(frenchTypography(fullDay('2026-12-04', 'fr')))
  await expect.poll(timesOf('Maison Vert')).toBe(0)

  // Back early: each that waited is there, once.
  await tabTo(button(t('away.back'), note))
  await page.keyboard.press('Enter')
  await expect.poll(() => note.textContent()).toContain(t('away.backText'))
  // The button that had the focus has gone: the title holds it.
  await expect
    .poll(() => page.locator('h1').evaluate((title) => title.matches(':focus')))
    .toBe(true)
  await expect.poll(timesOf('Maison Vert')).toBe(1)
  expect(await axeViolations(page)).toEqual([])
})

it('in English, by mouse: an illness begins today, and what waited is gathered once when it is over', async () => {
  const t = await begin('en', WAITS, LAPSES)
  await goTo('#/settings')
  await button(t('away.fallIll')).click()
  const sheet = page.getByRole('dialog')
  expect(await sheet.getByLabel(t('away.first'), { exact: true }).count()).toBe(0)
  await sheet.getByLabel(t('away.last'), { exact: true }).fill('2 December')
  await page.keyboard.press('Tab')
  await button(t('away.whileIll.save'), sheet).click()
  await sheet.waitFor({ state: 'detached' })

  await later('2026-12-01T11:00')
  const note = page.getByRole('region', { name: t('away.whileIll.label') })
  await expect
    .poll(() => note.textContent())
    .toContain(t('away.nowIll', { last: fullDay('2026-12-02', 'en') }))
  // It waits for the first slot after the last day.
  const waiting = page.getByRole('main').locator('[data-step]').filter({ hasText: 'Maison Vert' })
  await expect.poll(() => waiting.textContent()).toMatch(/^Thu\s3\sDec/u)

  await later('2026-12-03T10:30')
  await expect.poll(() => note.textContent()).toContain(t('away.whileIll.backText'))
  await expect.poll(timesOf('Maison Vert')).toBe(1)
  await later('2026-12-03T10:40')
  await expect.poll(timesOf('Maison Vert')).toBe(1)
})
