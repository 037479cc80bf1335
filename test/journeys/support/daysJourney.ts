import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import type { Language } from '#domain/language.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { translator } from '#texts/translator.ts'
import { interview, offer, refusal, thanks } from '#test/build/entries.ts'
import { actIn } from './actIn.ts'
import { axeViolations } from './axe.ts'
import { type SharedChromium, startChromium } from './chromium.ts'
import { newDataFolder } from './dataFolder.ts'
import type { Hand } from './hand.ts'
import { sidewaysScroll } from './layout.ts'
import { type RunningShell, startShell } from './startShell.ts'

const ZONE = 'Europe/Paris'
const TUESDAY_17H = Date.parse('2026-11-24T17:00:00+01:00')
/** Two weeks later nothing was noted since. */
const TWO_WEEKS_LATER = Date.parse('2026-12-08T10:30:00+01:00')
/** The last day to answer the nearer offer is Friday 27 November. */
const DEADLINE = '2026-11-27'

/** A person whose days are told: their language, the hand they use, the width of their window. */
export interface Days {
  readonly language: Language
  /** The tag of the system's language. */
  readonly tag: string
  readonly hand: Hand
  /** Pixels. */
  readonly width: number
  /** A moment after the last day to answer, as they write it. */
  readonly tooLate: string
}

const opened = (application: string, company: string, entries: readonly Entry[]): Command => ({
  do: 'open-application',
  application,
  details: {
    company,
    post: 'Responsable logistique',
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [
    {
      id: `${application}-p`,
      name: 'Nadia Benali',
      civility: 'madame',
      email: `nb@${application}.example`,
    },
  ],
  entries: entries.map((entry, place) => ({ ...entry, id: `${application}-${place}` })),
})

const met = (application: string, at: string, given: Partial<Interview> = {}): Entry =>
  interview(at, { met: [`${application}-p`], ...given })
const thanked = (application: string, at: string): Entry => thanks(at, `${application}-p`)

/** Two offers, an interview that ended an hour ago, one ahead by video, a refusal, and older ones. */
const LOGBOOK: readonly Command[] = [
  opened('near', 'Nautilia', [
    met('near', '2026-11-10T10:00', { note: 'vu' }),
    offer('2026-11-20T10:00', DEADLINE, { salary: '36 000' }),
  ]),
  opened('far', 'Sorvaine', [
    met('far', '2026-11-12T10:00', { note: 'vu' }),
    offer('2026-11-23T10:00', '2027-01-15', { salary: '38 500' }),
  ]),
  opened('ended', 'Vermaneuil', [met('ended', '2026-11-24T15:00')]),
  opened('ahead', 'Quai Noret', [
    met('ahead', '2026-11-26T10:00', { mode: 'video', place: 'https://meet.noret.example/x' }),
  ]),
  ...['a', 'b', 'c', 'd'].map((id) =>
    opened(id, `Maison ${id.toUpperCase()}`, [
      met(id, '2026-11-19T10:00', { note: 'vu', promise: { kind: 'none' } }),
      thanked(id, '2026-11-20T09:00'),
    ]),
  ),
  opened('old', 'Tessonnier', [
    met('old', '2026-11-02T10:00', { note: 'vu', promise: { kind: 'none' } }),
    thanked('old', '2026-11-03T09:00'),
  ]),
  opened('refused', 'Charnay', [
    met('refused', '2026-11-12T15:00', { note: 'vu' }),
    thanked('refused', '2026-11-13T09:00'),
    refusal('2026-11-23T16:00'),
  ]),
]

/** One person's days with the program, told with their hand in their window. */
export const describeDays = ({ language, tag, hand, width, tooLate }: Days): void => {
  describe(`the days of a person ${hand.name}, ${language}, at ${width} px`, () => {
    const t = translator(language)
    let chromium: SharedChromium
    let shell: RunningShell
    let page: Page

    const today = async (): Promise<void> => {
      await page.goto(`${new URL(page.url()).origin}/#/today`)
      await page.reload()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    }
    const headings = async (): Promise<readonly string[]> =>
      (await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).map(
        (text) => text.replace(/\s+\d+$/u, '').replace(/\s+/gu, ' '),
      )
    const rowOf = (company: string, title?: RegExp) =>
      page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: company, exact: true }) })
        .filter(title === undefined ? {} : { has: page.getByRole('heading', { name: title }) })
        .first()
    const dialog = () => page.getByRole('dialog')

    beforeAll(async () => {
      chromium = await startChromium()
      shell = await startShell('browser', {
        chromium,
        folder: newDataFolder(),
        nowMs: TUESDAY_17H,
        language: tag,
        size: { width, height: 900 },
        env: { TZ: ZONE },
      })
      page = shell.page
      page.setDefaultTimeout(60_000)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await actIn(page, ...LOGBOOK)
    })
    afterAll(async () => {
      expect(shell.consoleErrors()).toEqual([])
      await shell.close()
      await chromium.close()
    })

    it('begin with the offers, each with its last day and what it is worth beside the other', async () => {
      await today()
      expect((await headings())[0]).toBe(t('offer.titles.many').replace(/\s+/gu, ' '))
      const near = rowOf('Nautilia')
      expect((await near.innerText()).replace(/\s/gu, ' ')).toContain('36 000')
      await hand.press(near.getByRole('button', { name: t('offer.beside', { n: 1 }) }))
      const table = near.getByRole('region', { name: t('offer.table') })
      await table.getByText('38 500').waitFor()
      expect(await axeViolations(page)).toEqual([])
      expect(await sidewaysScroll(page)).toEqual([])
    })

    it('say before an answer is put off past its last day that it would come too late', async () => {
      const near = rowOf('Nautilia')
      const menu = t('steps.more', { step: '' }).split(/[«“]/u)[0] ?? ''
      await hand.fromMenu(near.getByRole('button', { name: menu }), t('steps.chooseDate'))
      await hand.write(dialog().getByRole('textbox').first(), tooLate)
      await hand.press(dialog().locator('button[type=submit]'))
      await dialog().getByText(t('steps.beforePuttingOff')).waitFor()
      await hand.press(
        dialog()
          .getByRole('button', { name: t('steps.keepDate') })
          .last(),
      )
      await dialog().waitFor({ state: 'hidden' })
    })

    it('ask to tell an interview before anything that follows it, or that it did not take place', async () => {
      const ended = rowOf('Vermaneuil')
      expect(await ended.innerText()).toMatch(/Benali/u)
      const following = ['thank', 'connect', 'follow-up'].map((rule) => `[data-step^="${rule}:"]`)
      const asked = page.locator(following.join(', ')).filter({ hasText: 'Vermaneuil' })
      expect(await asked.count()).toBe(0)
      await hand.fromMenu(
        ended.getByRole('button', { name: t('steps.notHeld') }),
        t('application.fates.no-show'),
      )
      await hand.press(dialog().getByRole('button', { name: t('recording.save'), exact: true }))
      await dialog().waitFor({ state: 'hidden' })
      await page
        .getByRole('main')
        .getByRole('button', { name: t('steps.notHeld') })
        .waitFor({ state: 'hidden' })
    })

    it('show an interview ahead as planned on the board, and nothing of it as past', async () => {
      await page.goto(`${new URL(page.url()).origin}/#/board`)
      const tab = page.getByRole('tab', { name: t('vocabulary.stages.interviewed') })
      if ((await tab.count()) > 0) await hand.press(tab)
      const card = page.locator('article').filter({ hasText: 'Quai Noret' })
      await card.waitFor()
      expect((await card.innerText()).replace(/\s+/gu, ' ')).toContain(
        t('board.planned', { moment: '' }).replace(/\s+/gu, ' ').trim(),
      )
      // Its column has the nearer offer on top.
      const first = page.locator('article').first()
      expect(await first.innerText()).toContain('Nautilia')
    })

    it('go on after two weeks with what still matters, and one line puts the rest away', async () => {
      shell.setNow(TWO_WEEKS_LATER)
      shell.wake()
      await today()
      const near = rowOf('Nautilia')
      await near.getByRole('heading', { name: t('offer.passed') }).waitFor()
      expect(await near.innerText()).toContain(t('offer.passedShort'))
      const shown = await headings()
      const order = [
        t('offer.titles.many'),
        t('today.groups.now'),
        t('today.groups.matters'),
        t('today.groups.welcome'),
        t('today.groups.past'),
      ].map((title) => shown.indexOf(title.replace(/\s+/gu, ' ')))
      expect(order[0]).toBe(0)
      expect(order.filter((at) => at >= 0)).toEqual(
        order.filter((at) => at >= 0).sort((a, b) => a - b),
      )
      expect(await page.getByRole('main').locator('[data-step]').count()).toBeLessThanOrEqual(11)
      const past = page.getByRole('heading', { name: t('today.groups.past') })
      await past.waitFor()
      const line = page.getByRole('main').locator('section').filter({ has: past })
      const before = await line.locator('.summary').innerText()
      await hand.press(line.getByRole('button').first())
      await expect
        .poll(async () => (await line.locator('.summary').allInnerTexts()).join(''), {
          timeout: 20_000,
        })
        .not.toBe(before)
      // What word of the offer kept waiting may have had its time as well.
      if ((await past.count()) > 0) await hand.press(line.getByRole('button').first())
      await past.waitFor({ state: 'hidden' })
    })

    it('end with what became of the offer', async () => {
      await hand.press(rowOf('Nautilia').getByRole('button', { name: t('offer.declined') }))
      await hand.press(dialog().getByRole('button', { name: t('recording.save'), exact: true }))
      await dialog().waitFor({ state: 'hidden' })
      await page.getByText(t('offer.passed')).waitFor({ state: 'hidden' })
      expect((await headings())[0]).toBe(t('offer.titles.one').replace(/\s+/gu, ' '))
    })
  })
}
