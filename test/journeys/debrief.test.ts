import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sidewaysScroll } from './support/layout.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { type RunningShell, startShell } from './support/startShell.ts'
import { arrowTo, tabTo } from './support/tabTo.ts'
import { fr } from './support/words.ts'

const TUESDAY_17H = Date.parse('2026-11-24T17:00:00+01:00')
const ZONE = { TZ: 'Europe/Paris' }

let chromium: SharedChromium
let shell: RunningShell
let page: Page

beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())
beforeEach(async () => {
  const folder = newFolder()
  shell = await startShell('browser', {
    chromium,
    folder,
    nowMs: TUESDAY_17H,
    size: { width: 1400, height: 900 },
    env: ZONE,
  })
  page = shell.page
  page.setDefaultTimeout(10_000)
})
afterEach(async () => {
  expect(shell.consoleErrors()).toEqual([])
  await shell.close()
})

const folders = Array.from({ length: 12 }, newDataFolder)
const newFolder = (): string => folders.pop() ?? newDataFolder()
/** Not by role: a field for a time of day has none. */
const field = (name: Parameters<typeof fr>[0]) =>
  page.locator('input:not([type="radio"])').and(page.getByLabel(fr(name), { exact: true }))
const openDebrief = async (): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Alt+n')
  await page.getByRole('heading', { level: 1, name: fr('interview.titles.new') }).waitFor()
}
const save = () => page.getByRole('button', { name: fr('interview.save') }).click()
const isSaidOf = async (name: Parameters<typeof fr>[0], words: string): Promise<void> => {
  const control = field(name)
  expect(await control.getAttribute('aria-invalid')).toBe('true')
  const help = page.locator(`[id="${(await control.getAttribute('aria-describedby')) ?? ''}"]`)
  expect(await help.innerText()).toBe(words)
}
const isMissing = (name: Parameters<typeof fr>[0], reason: string): Promise<void> =>
  isSaidOf(name, fr(`reasons.${reason}` as Parameters<typeof fr>[0]))
const hasFocus = (name: Parameters<typeof fr>[0]): Promise<boolean> =>
  field(name).evaluate((control) => control === document.activeElement)

describe('a new interview', () => {
  it('says what is missing next to each field, and goes to the first', async () => {
    await openDebrief()
    // A day that stands there is typed over at the first press, also where a key had entered it.
    expect(await field('interview.start').inputValue()).not.toBe('')
    await field('interview.start').focus()
    await field('interview.start').click()
    await page.keyboard.type('31 février')
    await field('people.name').fill('Hélène Laurent')
    await field('people.email').fill('helene@')
    await save()
    expect(await hasFocus('interview.company')).toBe(true)
    await isMissing('interview.company', 'company-missing')
    await isMissing('interview.post', 'post-missing')
    await isSaidOf('interview.start', fr('moment.unread', { words: '31 février' }))
    await isMissing('people.email', 'email-malformed')
    await field('interview.company').fill('x'.repeat(10_000))
    await save()
    await isMissing('interview.company', 'text-too-long')
    expect(await sidewaysScroll(page)).toEqual([])
    await field('interview.start').fill('hier 15 h')
    await field('interview.end').fill('14:59')
    await save()
    await isMissing('interview.end', 'end-before-start')
    await page.goto(`${new URL(page.url()).origin}/#/board`)
    expect(await page.getByRole('main').getByText('Hélène').count()).toBe(0)
  })

  it('shows emoji, right-to-left text and tags as they were written', async () => {
    const company = '🚀 شركة الأمل <script>document.title="lu"</script>'
    await openDebrief()
    await field('interview.company').fill(company)
    await field('interview.post').fill('<img src=x onerror=alert(1)>')
    await field('interview.start').fill('hier 15 h')
    await field('people.name').fill('‮Hélène')
    await save()
    await page.getByRole('heading', { level: 1, name: company }).waitFor()
    expect(await page.title()).not.toBe('lu')
    expect(await page.getByRole('main').locator('img, script').count()).toBe(0)
  })

  it('does not move what is being pressed when a field next to it complains', async () => {
    await openDebrief()
    await field('people.name').fill('Hélène Laurent')
    await field('people.email').fill('helene@')
    await page.getByRole('button', { name: fr('interview.addPerson') }).click()
    expect(await field('people.name').count()).toBe(2)
  })

  it('keeps the answers while one looks at another page', async () => {
    await openDebrief()
    await field('interview.company').fill('Brumelle')
    await page
      .getByRole('link', { name: fr('frame.board') })
      .first()
      .click()
    await field('interview.company').waitFor({ state: 'detached' })
    await openDebrief()
    expect(await field('interview.company').inputValue()).toBe('Brumelle')
  })

  it('is told from end to end without a mouse, and tells its plan aloud', async () => {
    await openDebrief()
    await tabTo(field('interview.company'))
    await page.keyboard.type('Brumelle')
    await tabTo(field('interview.post'))
    await page.keyboard.type('Cheffe de projet')
    await tabTo(field('interview.start'))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('mardi 10h')
    await tabTo(field('people.name'))
    await page.keyboard.type('Hélène Laurent')
    const promise = page.getByRole('radiogroup', { name: fr('interview.promise') })
    await arrowTo(promise.getByRole('radio', { name: fr('recording.promiseKinds.date') }))
    await tabTo(field('recording.promiseDate'))
    await page.keyboard.type('vendredi 4 décembre')
    const plan = page.getByRole('region', { name: fr('interview.planTitle') })
    await plan.getByText('Relancer Hélène Laurent').waitFor()
    await expect
      .poll(() => page.locator('[aria-live="polite"]').allInnerTexts())
      .toContainEqual(expect.stringContaining('La suite'))
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Brumelle' }).waitFor()
    expect(await page.getByText('Réponse annoncée').first().innerText()).toContain('4')
  })

  it('becomes one to come with its moment, and is told after it', async () => {
    await openDebrief()
    await field('interview.company').fill('Brumelle')
    await field('interview.post').fill('Cheffe')
    await field('interview.start').fill('26/11 14h30')
    await page.getByRole('heading', { name: fr('interview.ahead.met') }).waitFor()
    await save()
    await page.getByRole('heading', { level: 1, name: 'Brumelle' }).waitFor()
    shell.setNow(Date.parse('2026-11-26T16:00:00+01:00'))
    shell.wake()
    await page.reload()
    await page
      .getByRole('button', { name: fr('steps.tell') })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: fr('interview.titles.debrief') }).waitFor()
    await page.getByRole('radio', { name: fr('interview.rapports.good') }).check()
    await save()
    await page.getByText('bon contact').waitFor()
    expect(await page.getByRole('heading', { name: /entretien/u }).count()).toBe(1)
  })
})

describe.each([
  [1400, 'fr-FR'],
  [320, 'en-GB'],
] as const)('the debrief at %i px, %s', (width, language) => {
  it('never scrolls sideways, whatever is pasted into it', async () => {
    await shell.close()
    shell = await startShell('browser', {
      chromium,
      folder: newFolder(),
      nowMs: TUESDAY_17H,
      size: { width, height: 900 },
      language,
      env: ZONE,
    })
    page = shell.page
    await page.goto(`${new URL(page.url()).origin}/#/debrief`)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await page.locator('form input').first().fill('Anticonstitutionnellement'.repeat(7))
    await page
      .locator('form')
      .getByRole('button', { name: /Plus de précisions|More details/u })
      .click()
    expect(await sidewaysScroll(page)).toEqual([])
  })
})
