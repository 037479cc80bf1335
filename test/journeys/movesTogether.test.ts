import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { actIn } from './support/actIn.ts'
import { dialogOf } from './support/answerDialog.ts'
import { cardLink, cardOf, columnOf } from './support/board.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { clickHand } from './support/clickHand.ts'
import { newDataFolder } from './support/dataFolder.ts'
import type { Hand } from './support/hand.ts'
import { keyHand } from './support/keyHand.ts'
import { mouseHand } from './support/mouseHand.ts'
import { type RunningShell, startShell } from './support/startShell.ts'
import { fr } from './support/words.ts'

const TUESDAY_10H = Date.parse('2026-11-24T10:00:00+01:00')
const ZONE = 'Europe/Paris'

/** Somebody thanked after an interview in October; with a promise, a follow-up comes too early. */
const thanked = (
  id: string,
  company: string,
  { promised, email }: { readonly promised?: string; readonly email?: string } = {},
): Command => ({
  do: 'open-application',
  application: id,
  details: {
    company,
    post: `Poste ${id}`,
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [{ id: `${id}-p`, name: `Personne ${id}`, ...(email === undefined ? {} : { email }) }],
  entries: [
    {
      kind: 'interview',
      id: `${id}-i`,
      at: '2026-10-26T10:00',
      zone: ZONE,
      durationMinutes: 60,
      met: [`${id}-p`],
      ...(promised === undefined ? {} : { promise: { kind: 'date', date: promised } }),
    },
    {
      kind: 'thanks',
      id: `${id}-t`,
      at: '2026-10-27T10:00',
      zone: ZONE,
      to: `${id}-p`,
      channel: 'email',
    },
  ],
})

let chromium: SharedChromium
let shell: RunningShell
let page: Page

const select: Readonly<Record<string, (company: string) => Promise<void>>> = {
  [mouseHand.name]: (company) => cardLink(page, company).click({ modifiers: ['ControlOrMeta'] }),
  [clickHand.name]: async (company) => {
    await cardLink(page, company).hover()
    await page.getByRole('checkbox', { name: fr('board.card.select', { company }) }).check()
  },
  [keyHand.name]: async (company) => {
    await cardLink(page, company).focus()
    await page.keyboard.press('Space')
  },
}
const notice = (): Locator =>
  dialogOf(page).getByRole('region', { name: fr('board.many.before'), exact: true })
const button = (name: string): Locator => dialogOf(page).getByRole('button', { name, exact: true })
const standsIn = (stage: 'thanked' | 'relanced', company: string): Promise<void> =>
  cardOf(page, company, columnOf(page, stage)).waitFor()

/** Selects the cards, and asks to move them to « Relance ». */
const follow = async (hand: Hand, ...companies: readonly string[]): Promise<void> => {
  for (const company of companies) await select[hand.name]?.(company)
  await hand.move(page, companies.at(-1) ?? '', 'relanced')
  await hand.press(button(fr('board.many.go')))
}

beforeAll(async () => {
  chromium = await startChromium()
  shell = await startShell('browser', {
    chromium,
    folder: newDataFolder(),
    nowMs: TUESDAY_10H,
    size: { width: 1400, height: 900 },
    env: { TZ: ZONE },
  })
  page = shell.page
  page.setDefaultTimeout(10_000)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await actIn(
    page,
    thanked('a', 'Ateliers Coudrelle', { promised: '2026-12-01', email: 'a@agence.example' }),
    thanked('b', 'Vermaneuil'),
    thanked('c', 'Orvalle', { email: 'a@agence.example' }),
  )
})
beforeEach(async () => {
  await page.goto(`${new URL(page.url()).origin}/#/board`)
  await page.reload()
  await standsIn('thanked', 'Vermaneuil')
})
afterAll(async () => {
  await shell.close()
  await chromium.close()
})
afterEach(() => {
  expect(shell.consoleErrors()).toEqual([])
})

describe.each([mouseHand, clickHand, keyHand])(
  'several cards followed up together, $name',
  (hand) => {
    it('are told who announced a date; the others move alone, and come back with one undo', async () => {
      await follow(hand, 'Ateliers Coudrelle', 'Vermaneuil')
      await expect
        .poll(() => notice().innerText())
        .toMatch(/mar\..1er.déc\..*Ateliers Coudrelle.*Personne a/su)
      expect(await notice().innerText()).not.toContain('Vermaneuil')
      expect(await notice().evaluate((element) => element === document.activeElement)).toBe(true)
      await hand.press(button(fr('board.many.others', { n: 1 })))
      await standsIn('relanced', 'Vermaneuil')
      await standsIn('thanked', 'Ateliers Coudrelle')
      await page.getByText(fr('board.selection.count', { n: 1 }), { exact: true }).waitFor()
      await hand.undo(page)
      await standsIn('thanked', 'Vermaneuil')
      await page.keyboard.press('Escape')
    })

    it('are all moved where the person decides so, in one change', async () => {
      await follow(hand, 'Ateliers Coudrelle', 'Vermaneuil')
      await hand.press(button(fr('board.many.anyway')))
      await standsIn('relanced', 'Vermaneuil')
      await standsIn('relanced', 'Ateliers Coudrelle')
      await page
        .getByText(fr('entries.follow-up.said', { n: 2 }))
        .first()
        .waitFor()
      await hand.undo(page)
      await standsIn('thanked', 'Vermaneuil')
      await standsIn('thanked', 'Ateliers Coudrelle')
    })

    it('are told that one person would be contacted twice, and which card comes first', async () => {
      await follow(hand, 'Vermaneuil', 'Ateliers Coudrelle', 'Orvalle')
      await notice()
        .getByText(/Personne . est déjà de ce déplacement, pour «.Poste ..»/u)
        .waitFor()
      await page.keyboard.press('Escape')
      await dialogOf(page).waitFor({ state: 'hidden' })
      await standsIn('thanked', 'Orvalle')
      await standsIn('thanked', 'Vermaneuil')
      await page.keyboard.press('Escape')
      await page.getByText(fr('board.selection.count', { n: 3 }), { exact: true }).waitFor({
        state: 'detached',
      })
    })
  },
)

describe('many reasons', () => {
  it('are folded after the first cards, and all of them are reached by keys', async () => {
    const companies = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six']
    await actIn(
      page,
      ...companies.map((company, at) =>
        thanked(`m${String(at)}`, `Maison ${company}`, { promised: `2026-12-0${String(at + 2)}` }),
      ),
    )
    // All are chosen that are there: the window hears of them a moment later.
    await page.getByText(fr('board.running', { n: 9 }), { exact: true }).waitFor()
    await cardLink(page, 'Maison Trois').waitFor()
    await cardLink(page, 'Vermaneuil').focus()
    await page.keyboard.press('ControlOrMeta+a')
    await keyHand.move(page, 'Vermaneuil', 'relanced')
    await keyHand.press(button(fr('board.many.go')))
    const reason = notice()
      .getByRole('listitem')
      .filter({ hasText: fr('board.many.reasons.beforePromise') })
    const shown = (): Promise<number> =>
      reason.getByRole('listitem').filter({ visible: true }).count()
    await reason.waitFor()
    expect(await shown()).toBe(3)
    await keyHand.press(reason.getByRole('button', { name: fr('board.many.moreCards', { n: 4 }) }))
    expect(await shown()).toBe(7)
    await page.keyboard.press('Escape')
  })
})
