import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { clickHand } from './support/clickHand.ts'
import type { Hand } from './support/hand.ts'
import { keyHand } from './support/keyHand.ts'

/** Tuesday 24 November 2026, 10:30 in Paris. */
const NOW_MS = Date.UTC(2026, 10, 24, 9, 30)

/** Days that could be months: the table asks. */
const TABLE = [
  ['Entreprise', 'Poste', 'Date candidature', 'Statut'],
  ['Ateliers Coudrelle', 'Soudeuse', '03/04/2026', 'Entretien'],
  ['Brumelle', 'Comptable', '05/06/2026', 'Envoyée'],
  ['Total', '2', '', ''],
]

interface Way {
  readonly name: string
  readonly language: 'fr' | 'en'
  readonly tag: string
  readonly hand: Hand
  readonly width: number
  readonly when: string
  /** Brings the table in. */
  readonly give: (page: Page, hand: Hand) => Promise<void>
}

const WAYS: readonly Way[] = [
  {
    name: 'in French, pasted, by keys',
    language: 'fr',
    tag: 'fr-FR',
    hand: keyHand,
    width: 1400,
    when: 'jeudi 19 novembre 14 h 30',
    give: async (page, hand) => {
      const t = translator('fr')
      await page.getByLabel(t('incoming.paste')).focus()
      await page.keyboard.insertText(TABLE.map((row) => row.join('\t')).join('\n'))
      await hand.press(page.getByRole('button', { name: t('incoming.readPasted') }))
    },
  },
  {
    name: 'in English, as a file, by clicks',
    language: 'en',
    tag: 'en-GB',
    hand: clickHand,
    width: 400,
    when: 'Thursday 19 November 2.30pm',
    give: (page) =>
      page.locator('[data-file-picker]').setInputFiles({
        name: 'suivi.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(TABLE.map((row) => row.join(';')).join('\r\n')),
      }),
  },
]

describe.each(WAYS)('a table, $name', ({ language, tag, hand, width, when, give }) => {
  const t = translator(language)
  let chromium: SharedChromium
  let folder: string
  let shell: Awaited<ReturnType<typeof startBrowserShell>>
  let page: Page

  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  const goTo = (hash: string): Promise<unknown> =>
    page.goto(`${new URL(shell.address).origin}/${hash}`)

  beforeAll(async () => {
    chromium = await startChromium()
    folder = mkdtempSync(join(tmpdir(), 'relance-incoming-'))
    shell = await startBrowserShell({
      chromium,
      folder: join(folder, 'data'),
      nowMs: NOW_MS,
      language: tag,
      size: { width, height: 900 },
      env: { TZ: 'Europe/Paris' },
    })
    page = shell.page
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  })
  afterAll(async () => {
    await shell.close()
    await chromium.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  })

  it('is asked for from the first page, and its days before anything is written', async () => {
    await hand.press(button(t('today.first.incomingDo')))
    await page.getByRole('heading', { level: 1, name: t('incoming.title') }).waitFor()
    await give(page, hand)
    await page.getByText(t('incomingTable.questions.asks.day-order')).first().waitFor()
    expect(await button(t('incomingTable.foot.do', { n: 2 })).count()).toBe(0)
    await hand.press(button(t('incomingTable.questions.confirm')).first())
    await hand.press(button(t('incomingTable.foot.do', { n: 2 })))
    await page.getByRole('heading', { name: t('incomingTable.done.title') }).waitFor()
  })

  it('leaves the interview to be told, card by card', async () => {
    await hand.press(button(t('incomingTable.done.tell', { n: 1 })))
    await page.getByRole('heading', { name: 'Ateliers Coudrelle' }).waitFor()
    await hand.write(page.getByLabel(t('triage.interview')), when)
    await hand.press(button(t('triage.save')))
    await page.getByRole('heading', { name: t('triage.done') }).waitFor()
    await hand.press(button(t('triage.board')))
    await page.getByRole('link', { name: 'Ateliers Coudrelle', exact: true }).first().waitFor()
  })

  it('is taken back as a whole after a reload', async () => {
    await goTo('#/in')
    await page.reload()
    await hand.press(button(t('incomingTable.past.takeBack')))
    const dialog = page.getByRole('dialog')
    await hand.press(dialog.getByRole('button', { name: t('incomingTable.past.takeBack') }))
    await page.getByText(t('incomingTable.past.takenBack')).first().waitFor()
    await goTo('#/board')
    await expect
      .poll(() => page.getByRole('link', { name: 'Ateliers Coudrelle', exact: true }).count())
      .toBe(0)
    expect(shell.consoleErrors()).toEqual([])
  })
})
