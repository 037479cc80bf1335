import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reason } from '#domain/outcome.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { clickHand } from './support/clickHand.ts'
import { newDataFolder } from './support/dataFolder.ts'
import type { RunningShell } from './support/startShell.ts'
import { fr } from './support/words.ts'

const NOW_MS = Date.parse('2026-11-24T17:00:00+01:00')

let chromium: SharedChromium
beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())

const start = (folder: string): Promise<RunningShell> =>
  startBrowserShell({ chromium, folder, nowMs: NOW_MS, env: { TZ: 'Europe/Paris' } })

type Name = Parameters<typeof fr>[0]

/** A field to write in; some share their name with a choice. */
const field = (page: Page, name: Name): Locator =>
  page
    .getByLabel(fr(name), { exact: true })
    .and(page.locator('input:not([type="radio"]), textarea'))

/** A form with nothing wrong in it. */
const fillIn = async (page: Page): Promise<void> => {
  await clickHand.beginInterview(page)
  await field(page, 'interview.company').fill('Brumelle')
  await field(page, 'interview.post').fill('Comptable')
  await field(page, 'interview.start').fill('hier 14 h')
  await field(page, 'people.name').fill('Inès Carrel')
}

/** What is said about a field, as assistive technology finds it. */
const saidAbout = async (target: Locator): Promise<string> => {
  const said = await target.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  )
  return said.trim()
}

const LONG = 'é'.repeat(10_000)
const REFUSED: readonly (readonly [string, Name, string, Reason | 'unread'])[] = [
  ['no company', 'interview.company', '   ', 'company-missing'],
  ['no post', 'interview.post', '', 'post-missing'],
  ['a company of 10,000 characters', 'interview.company', LONG, 'text-too-long'],
  ['a post of 10,000 characters', 'interview.post', LONG, 'text-too-long'],
  ['31 February', 'interview.start', '31 février 10 h', 'unread'],
  ['an end before the start', 'interview.end', '13\u00A0h\u00A030', 'end-before-start'],
  ['an address without its place', 'people.email', 'ines.carrel@', 'email-malformed'],
  ['a telephone number of two digits', 'people.phone', '01', 'phone-malformed'],
]

describe('what cannot be kept', () => {
  const folder = newDataFolder()
  let shell: RunningShell
  beforeAll(async () => {
    shell = await start(folder)
    await fillIn(shell.page)
  })

  it.each(REFUSED)('%s: is refused with a sentence at its field', async (_, name, text, reason) => {
    const target = field(shell.page, name)
    const before = await target.inputValue()
    await target.fill(text)
    await clickHand.saveInterview(shell.page)
    await expect.poll(() => target.getAttribute('aria-invalid')).toBe('true')
    const words =
      reason === 'unread' ? fr('moment.unread', { words: text }) : fr(`reasons.${reason}`)
    expect(await saidAbout(target)).toContain(words)
    expect(await target.inputValue()).toBe(text)
    await target.fill(before)
  })

  it('leaves nothing half kept: the next start finds no application', async () => {
    expect(shell.consoleErrors()).toEqual([])
    await shell.close()
    shell = await start(folder)
    await shell.page.getByRole('button', { name: fr('today.first.heldDo'), exact: true }).waitFor()
    await clickHand.goTo(shell.page, 'journal')
    await shell.page.getByText(fr('journal.empty')).first().waitFor()
    await shell.close()
  })
})

const STRANGE = {
  company: `<script>document.title = 'ran'</script><img src=x onerror="document.title='ran'">`,
  post: 'مدير المبيعات 🙂👩🏽‍💻 {{ 7 * 7 }} %s ${x}',
  note: `${'Ligne très longue. '.repeat(1000)}fin\u0301`,
}

describe('what is strange but may be kept', () => {
  it('is shown as it was written, also after the next start', async () => {
    const folder = newDataFolder()
    let shell = await start(folder)
    await fillIn(shell.page)
    await field(shell.page, 'interview.company').fill(STRANGE.company)
    await field(shell.page, 'interview.post').fill(STRANGE.post)
    await shell.page.getByRole('button', { name: fr('interview.more') }).click()
    await field(shell.page, 'interview.note').fill(STRANGE.note)
    await clickHand.saveInterview(shell.page)
    const heading = () => shell.page.getByRole('heading', { level: 1 })
    await expect.poll(() => heading().textContent()).toBe(STRANGE.company)
    await shell.page.getByText(STRANGE.post).first().waitFor()
    expect(await shell.page.title()).not.toContain('ran')
    expect(shell.consoleErrors()).toEqual([])
    await shell.close()

    shell = await start(folder)
    await clickHand.goTo(shell.page, 'board')
    await shell.page.getByRole('link', { name: STRANGE.company, exact: true }).click()
    await expect.poll(() => heading().textContent()).toBe(STRANGE.company)
    expect(await shell.page.title()).not.toContain('ran')
    // The letters of the page may come after its words.
    await expect.poll(() => overflow(shell.page)).toBe(0)
    expect(shell.consoleErrors()).toEqual([])
    await shell.close()
  })
})

/** Pixels by which the page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
