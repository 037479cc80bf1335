import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { keyHand } from './support/keyHand.ts'

/** Tuesday 24 November 2026, 10:30 in Paris. */
const NOW_MS = Date.UTC(2026, 10, 24, 9, 30)
/** Enough for more than one sheet. */
const MANY = 70
const TABLE = [
  ['Entreprise', 'Poste', 'Date candidature', 'Statut', 'Notes'],
  ...Array.from({ length: MANY }, (_, at) => [
    `Maison ${String(at)}`,
    at === 0 ? 'Responsable logistique '.repeat(8).trim() : 'Comptable',
    `2026-10-${String((at % 28) + 1).padStart(2, '0')}`,
    'Envoyée',
    'Motsecret',
  ]),
]
const t = translator('fr')
const FRENCH_KINDS = {
  message: t('lifeBand.kinds.message'),
  wait: t('lifeBand.kinds.wait'),
}
const hasPdfToText = existsSync('/usr/bin/pdftotext')

let chromium: SharedChromium
let folder: string
let shell: Awaited<ReturnType<typeof startBrowserShell>>
let page: Page

beforeAll(async () => {
  chromium = await startChromium()
  folder = mkdtempSync(join(tmpdir(), 'relance-out-'))
  shell = await startBrowserShell({
    chromium,
    folder: join(folder, 'data'),
    nowMs: NOW_MS,
    env: { TZ: 'Europe/Paris' },
  })
  page = shell.page
  // A browser without a window would wait for somebody at its print dialog.
  await page.addInitScript(() => {
    window.print = () => undefined
  })
})
afterAll(async () => {
  await shell.close()
  await chromium.close()
  rmSync(folder, { recursive: true, force: true })
})

const goTo = async (hash: string): Promise<void> => {
  await page.goto(`${new URL(shell.address).origin}/${hash}`)
  await page.reload()
  await page.locator('h1').first().waitFor()
}
const press = (name: string) => keyHand.press(page.getByRole('button', { name, exact: true }))

/** Words of ours that stand on more than one line, for the sake of a long text beside them. */
const brokenWords = (report: Locator): Promise<readonly string[]> =>
  report.locator('td.ours').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const word = cell.textContent.trim()
      const range = document.createRange()
      range.selectNodeContents(cell)
      const lines = new Set([...range.getClientRects()].map(({ top }) => top))
      return !/\s/u.test(word) && lines.size > 1 ? [word] : []
    }),
  )

/** The companies on paper, in reading order; a name may go on in the next line. */
const companiesIn = (path: string): readonly string[] => {
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' })
  return [...text.replace(/\s+/gu, ' ').matchAll(/Maison \d+/gu)].map(([name]) => name)
}

describe('what an adviser asks for', () => {
  it('brings a table in', async () => {
    await goTo('#/in')
    await page.getByLabel(t('incoming.paste')).focus()
    await page.keyboard.insertText(TABLE.map((row) => row.join('\t')).join('\n'))
    await press(t('incoming.readPasted'))
    await press(t('incomingTable.foot.do', { n: MANY }))
    await page.getByRole('heading', { name: t('incomingTable.done.title') }).waitFor()
  })

  it('shows what leaves, and saves it as a workbook without what was not ticked', async () => {
    await goTo('#/out')
    await page.getByText(t('outgoing.leaving.lines', { n: MANY })).waitFor()
    const path = join(folder, 'table.xlsx')
    shell.saveTo(path)
    await press(t('outgoing.save'))
    await expect.poll(() => existsSync(path)).toBe(true)
    const text = Object.values(unzipSync(readFileSync(path)))
      .map((part) => strFromU8(part))
      .join('\n')
    expect(text).toContain('Maison 69')
    expect(text).not.toContain('Motsecret')
  })

  it.skipIf(!hasPdfToText)(
    'prints every row, its headers on each sheet (skipped where pdftotext is not installed)',
    async () => {
      await press(t('outgoing.print'))
      const report = page.locator('[data-printed-report]')
      await expect.poll(() => report.locator('tbody tr').count()).toBe(MANY)
      await page.getByText(t('outgoing.printing')).waitFor({ state: 'hidden' })
      await page.emulateMedia({ media: 'print' })
      expect(await brokenWords(report)).toEqual([])
      await page.emulateMedia({ media: null })
      const path = join(folder, 'report.pdf')
      writeFileSync(path, await page.pdf({ preferCSSPageSize: true }))
      const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
      const sheets = text.split('\f').filter((sheet) => sheet.trim() !== '')
      expect(sheets.length).toBeGreaterThan(1)
      for (const sheet of sheets) expect(sheet).toContain('Entreprise')
      expect(companiesIn(path).toSorted()).toEqual(
        Array.from({ length: MANY }, (_, at) => `Maison ${String(at)}`).toSorted(),
      )
      expect(text).not.toContain('Motsecret')
    },
  )

  it.skipIf(!hasPdfToText)(
    'prints the life of each application under its row where that was ticked, in words too',
    async () => {
      await page.getByRole('checkbox', { name: t('outgoing.lives.tick') }).press(' ')
      // What was laid out without them is gone at once.
      const report = page.locator('[data-printed-report]')
      await expect.poll(() => report.count()).toBe(0)
      await press(t('outgoing.print'))
      await expect.poll(() => report.locator('tr.life').count()).toBe(MANY)
      await page.getByText(t('outgoing.printing')).waitFor({ state: 'hidden' })
      const path = join(folder, 'lives.pdf')
      writeFileSync(path, await page.pdf({ preferCSSPageSize: true }))
      const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
      const sent = text.matchAll(/\d\d\/10\/2026 (?<what>\S+) ·/gu)
      const { message, wait } = FRENCH_KINDS
      expect([...sent].map(({ groups }) => groups?.['what'])).toEqual(Array(MANY).fill(message))
      expect(text.match(new RegExp(`– 24/11/2026 ${wait}`, 'gu'))).toHaveLength(MANY)
      expect(companiesIn(path)).toHaveLength(MANY)
      expect(text).not.toContain('Motsecret')
      await page.getByRole('checkbox', { name: t('outgoing.lives.tick') }).press(' ')
    },
  )

  it('leaves out of the office’s form what was taken out by hand', async () => {
    await page.getByLabel(t('outgoing.adviser.forWhom')).selectOption('job-room')
    await page.getByText(t('outgoing.leaving.lines', { n: MANY })).waitFor()
    await press(t('outgoing.adviser.which'))
    await page.getByRole('checkbox', { name: /Maison 69/u }).press(' ')
    await page.getByText(t('outgoing.leaving.lines', { n: MANY - 1 })).waitFor()
  })
})
