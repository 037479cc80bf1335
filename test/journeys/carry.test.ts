import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'
import { opening } from '#test/build/commands.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { callerAt } from './support/callShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { keyHand } from './support/keyHand.ts'

/** Tuesday 24 November 2026, 10:30 in Paris. */
const NOW_MS = Date.UTC(2026, 10, 24, 9, 30)
/** Words that stand in one logbook, to be found wherever they are left. */
const [DESK, LAPTOP] = ['Canarisetti', 'Halte']

type Shell = Awaited<ReturnType<typeof startBrowserShell>>

let chromium: SharedChromium
let around: string
let desk: Shell
let laptop: Shell
let phrase = ''

const start = (name: string, language: string): Promise<Shell> => {
  const temporary = join(around, name, 'tmp')
  mkdirSync(temporary, { recursive: true })
  return startBrowserShell({
    chromium,
    folder: join(around, name, 'data'),
    nowMs: NOW_MS,
    language,
    env: { TZ: 'Europe/Paris', TMPDIR: temporary },
  })
}
const open = async ({ address }: Shell, application: string, company: string): Promise<void> => {
  const done = await callerAt(address)('act', [opening({ application, details: { company } })])
  expect(done.ok).toBe(true)
}
const companies = async ({ address }: Shell): Promise<readonly string[]> => {
  const { cards } = await callerAt(address)('search', { text: '', from: 0, most: 500 })
  return cards.map(({ company }) => company).toSorted()
}
const goTo = async ({ page, address }: Shell, hash: string): Promise<void> => {
  await page.goto(`${new URL(address).origin}/${hash}`)
  await page.reload()
  await page.locator('h1').first().waitFor()
}

/** Files of a computer that hold a word, in its folder of data and in its temporary one. */
const holding = (name: string, word: string): readonly string[] =>
  readdirSync(join(around, name), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => readFileSync(path).includes(word))
    .map((path) => path.slice(join(around, name).length + 1))
    .toSorted()
/** The logbook itself, what it writes ahead, its backups, and logbooks that it took the place of. */
const OWN =
  /^data\/(?:relance\.db(?:-wal)?|relance\.set-aside-[\dTZ-]+\.db|backups\/relance-[\w-]+\.db)$/u
/** A backup on its way is half made for a moment. */
const expectNothingLeft = async (name: string, word: string): Promise<void> => {
  await expect
    .poll(() => holding(name, word).filter((path) => !OWN.test(path)), { timeout: 20_000 })
    .toEqual([])
  const half = /leaving|carried|look/u
  expect(readdirSync(join(around, name, 'data')).filter((file) => half.test(file))).toEqual([])
}

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), 'relance-carry-'))
  chromium = await startChromium()
  desk = await start('desk', 'fr-FR')
  laptop = await start('laptop', 'en-GB')
  await open(desk, 'one', DESK)
  await open(laptop, 'two', LAPTOP)
})
afterAll(async () => {
  await desk.close()
  await laptop.close()
  await chromium.close()
  rmSync(around, { recursive: true, force: true })
})

describe('the whole logbook goes to another computer', () => {
  const file = (): string => join(around, 'carnet.relance')

  it('leaves sealed with six proposed words, by keys alone, in French', async () => {
    const t = translator('fr')
    const { page } = desk
    await goTo(desk, '#/out')
    const section = page.locator('[data-section="logbook"]')
    await keyHand.tick(section.getByRole('checkbox', { name: t('carry.save.seal') }))
    await keyHand.press(section.getByRole('button', { name: t('carry.save.propose') }))
    const typed = section.getByLabel(t('carry.save.phrase'), { exact: true })
    await expect.poll(() => typed.inputValue()).toMatch(/^\p{L}+(?: \p{L}+){5}$/u)
    phrase = await typed.inputValue()
    desk.saveTo(file())
    await keyHand.press(section.getByRole('button', { name: t('carry.save.do') }))
    await expect.poll(() => existsSync(file()), { timeout: 60_000 }).toBe(true)
    const bytes = readFileSync(file())
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /u)
    expect(bytes.includes(DESK)).toBe(false)
    await expectNothingLeft('desk', DESK)
    await expectNothingLeft('desk', phrase)
  })

  const t = translator('en')
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  /** By clicks: the file is chosen, and opened with a phrase. */
  const choose = async ({ page }: Shell): Promise<void> => {
    await goTo(laptop, '#/out')
    const chooser = page.waitForEvent('filechooser')
    await button(page, t('carry.open.do')).click()
    await (await chooser).setFiles(file())
    await page.getByText(t('carry.look.sealed')).waitFor()
  }
  const say = async ({ page }: Shell, words: string): Promise<void> => {
    await page.getByLabel(t('carry.save.phrase'), { exact: true }).fill(words)
    await button(page, t('carry.look.unseal')).click()
  }
  const looked = async ({ page }: Shell): Promise<void> => {
    await page.getByRole('heading', { name: t('carry.look.here') }).waitFor({ timeout: 60_000 })
  }

  it('opens with its phrase alone, is looked at, and is added, by clicks, in English', async () => {
    const { page } = laptop
    await choose(laptop)
    await say(laptop, 'another one')
    await page.getByText(t('reasons.phrase-wrong')).waitFor({ timeout: 60_000 })
    await say(laptop, phrase)
    await looked(laptop)
    await page.getByText(t('carry.look.opened', { n: 1 })).waitFor()
    // The same on the screen of a phone: nothing stands beside the screen.
    await page.setViewportSize({ width: 420, height: 860 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await button(page, t('carry.look.add')).click()
    await expect.poll(() => companies(laptop)).toEqual([DESK, LAPTOP])
    // The board follows by itself.
    await page.getByRole('heading', { level: 1, name: t('frame.board') }).waitFor()
    await page.setViewportSize({ width: 1280, height: 860 })
    await expectNothingLeft('laptop', DESK)
  })

  it('adds nothing twice, takes the place of the other, and gives it back', async () => {
    const { page } = laptop
    await choose(laptop)
    await say(laptop, `  ${phrase.replaceAll(' ', '  ')} `)
    await looked(laptop)
    await page.getByText(t('carry.look.allKnown')).waitFor()
    expect(await button(page, t('carry.look.add')).count()).toBe(0)
    await button(page, t('carry.look.replace')).click()
    await expect.poll(() => companies(laptop)).toEqual([DESK])
    await button(page, t('carry.back.do')).click()
    await expect.poll(() => companies(laptop)).toEqual([DESK, LAPTOP])
    await expectNothingLeft('laptop', LAPTOP)
    expect(laptop.consoleErrors()).toEqual([])
    expect(desk.consoleErrors()).toEqual([])
  })
})
