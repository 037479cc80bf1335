import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import type { MessageKey } from '#texts/catalogue.ts'
import { translator } from '#texts/translator.ts'
import { actIn } from './support/actIn.ts'
import { axeViolations } from './support/axe.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { type RunningShell, startShell } from './support/startShell.ts'
import { tabTo } from './support/tabTo.ts'

const TUESDAY_8H30 = Date.parse('2026-11-24T08:30:00+01:00')
const ZONE = 'Europe/Paris'

/** Silent since an interview: a follow-up is due on Tuesday 1 December. */
const silent = (n: number): Command => ({
  do: 'open-application',
  application: `a${String(n)}`,
  details: {
    company: `Maison ${String(n)}`,
    post: 'Acheteuse',
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [{ id: 'p', name: `Claude Moreau ${String(n)}`, email: `p${String(n)}@maison.example` }],
  entries: [
    {
      kind: 'interview',
      id: `i${String(n)}`,
      at: '2026-11-24T07:00',
      zone: ZONE,
      durationMinutes: 30,
      met: ['p'],
      note: 'vu',
      promise: { kind: 'none' },
    },
    {
      kind: 'thanks',
      id: `t${String(n)}`,
      at: '2026-11-24T08:00',
      zone: ZONE,
      channel: 'email',
      to: 'p',
    },
    {
      kind: 'linkedin-invitation',
      id: `l${String(n)}`,
      at: '2026-11-24T08:05',
      zone: ZONE,
      to: 'p',
    },
  ],
})

let chromium: SharedChromium
let shell: RunningShell
let page: Page

beforeAll(async () => {
  chromium = await startChromium()
})
afterEach(() => shell.close())
afterAll(() => chromium.close())

const begin = async (language: 'fr' | 'en', width: number, applications: number) => {
  shell = await startShell('browser', {
    chromium,
    folder: newDataFolder(),
    nowMs: TUESDAY_8H30,
    language,
    env: { TZ: ZONE },
  })
  page = shell.page
  await page.setViewportSize({ width, height: 900 })
  await actIn(page, ...Array.from({ length: applications }, (_, at) => silent(at + 1)))
  await page.evaluate(() => {
    location.hash = '#/ahead'
  })
  const t = translator(language)
  const named = (key: MessageKey, within: Locator | Page = page, params = {}): Locator =>
    within.getByRole('button', { name: t(key, params), exact: true })
  return { t, named }
}
const day = (date: string): Locator =>
  page.getByRole('gridcell').and(page.locator(`[data-day="${date}"]`))
const labelOf = (date: string) => (): Promise<string | null> =>
  day(date).locator('.visually-hidden').textContent()

it('in French, by keys: a day opens, a step goes to another day and back, and a full day is spread', async () => {
  const { t, named } = await begin('fr', 1400, 8)

  // The grid is walked through with arrows, and goes on into the next month.
  await tabTo(day('2026-11-24'))
  expect(await day('2026-11-24').getAttribute('aria-current')).toBe('date')
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(() => day('2026-12-01').evaluate((cell) => cell === document.activeElement))
    .toBe(true)
  await page.keyboard.press('End')
  await expect
    .poll(() => day('2026-12-06').evaluate((cell) => cell === document.activeElement))
    .toBe(true)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'mardi 1er décembre 2026' })
  await panel.getByRole('heading', { level: 2 }).waitFor()

  // Two of eight can wait: before and after stand on the calendar, and one undo takes back both.
  await named('spread.propose', panel).press('Enter')
  await expect
    .poll(labelOf('2026-12-01'))
    .toContain(t('spread.changeSaid', { before: 8, after: 6 }))
  await expect
    .poll(labelOf('2026-12-02'))
    .toContain(t('spread.changeSaid', { before: 0, after: 2 }))
  await named('spread.staying', panel, { n: 6 }).press('Enter')
  expect(await axeViolations(page)).toEqual([])
  await named('spread.accept', panel).press('Enter')
  await expect.poll(() => panel.locator('[data-step]').count()).toBe(6)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => panel.locator('[data-step]').count()).toBe(8)

  // By keys: the menu of the row, then the month.
  const row = panel.locator('[data-step]').first()
  await row.focus()
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: t('ahead.move.onMonth') }).press('Enter')
  await expect
    .poll(() => day('2026-12-01').evaluate((cell) => cell === document.activeElement))
    .toBe(true)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(labelOf('2026-12-03')).toContain('Maison')
  await expect.poll(() => panel.locator('[data-step]').count()).toBe(7)
})

it('in English, by mouse: a step is dragged to another day', async () => {
  const { t } = await begin('en', 1400, 2)
  await day('2026-12-01').getByText('Follow up').first().waitFor({ state: 'attached' })
  const from = await day('2026-12-01').locator('li').first().boundingBox()
  const to = await day('2026-12-03').boundingBox()
  if (from === null || to === null) throw new Error('There is nothing to drag.')
  await page.mouse.move(from.x + 20, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 })
  await page.mouse.move(to.x + 40, to.y + 60, { steps: 8 })
  await page.mouse.up()
  await expect.poll(labelOf('2026-12-03')).toContain('Maison')
  await page.getByRole('button', { name: t('ahead.views.list'), exact: true }).click()
  await expect.poll(() => page.getByRole('grid').count()).toBe(0)
  await page
    .getByRole('button', { name: t('ahead.after'), exact: true })
    .first()
    .click()
  const listed = (date: string) => page.locator(`li[data-day="${date}"]`)
  const carried = await listed('2026-12-03').locator('li', { hasText: 'Maison' }).boundingBox()
  const onto = await listed('2026-12-01').boundingBox()
  if (carried === null || onto === null) throw new Error('There is nothing to drag in the list.')
  await page.mouse.move(carried.x + 20, carried.y + 8)
  await page.mouse.down()
  await page.mouse.move(carried.x + 40, carried.y + 20, { steps: 4 })
  await page.mouse.move(onto.x + 40, onto.y + 20, { steps: 8 })
  await page.mouse.up()
  await expect.poll(() => listed('2026-12-03').locator('li', { hasText: 'Maison' }).count()).toBe(0)
})

it('on a narrow window the days are a list, and a day moves from its menu, by clicks', async () => {
  const { t, named } = await begin('fr', 420, 1)
  await named('ahead.after').first().click()
  // One scrolls the page, never the window around it, and a step says at which company.
  expect(
    await page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    ),
  ).toBe(0)
  const line = page.locator('li[data-day="2026-12-01"] li').first()
  expect(await line.textContent()).toMatch(/^Relancer .+Maison 1$/u)
  await named('ahead.openDay').click()
  const panel = page.getByRole('region', { name: 'mardi 1er décembre 2026' })
  await panel.getByRole('button', { name: t('ahead.move.words') }).click()
  await page.getByRole('menuitem').first().click()
  await panel.getByText(t('ahead.nothingThatDay')).waitFor()
  await page.locator('li[data-day="2026-12-02"]').waitFor()
  expect(await axeViolations(page)).toEqual([])
})

it('days without contact hours are told apart in forced colours too', async () => {
  await begin('en', 1400, 1)
  await page.emulateMedia({ forcedColors: 'active' })
  const strip = (date: string): Promise<string> =>
    day(date).evaluate((cell) => getComputedStyle(cell, '::after').backgroundImage)
  // A Saturday, and the Thursday before it.
  await day('2026-11-28').waitFor()
  expect(await strip('2026-11-28')).toContain('gradient')
  expect(await strip('2026-11-26')).toBe('none')
  await page.emulateMedia({ forcedColors: null })
})
