import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#domain/language.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Translate } from '#texts/catalogue.ts'
import { translator } from '#texts/translator.ts'
import { actIn } from './support/actIn.ts'
import { dialogOf } from './support/answerDialog.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import type { Hand } from './support/hand.ts'
import { keyHand } from './support/keyHand.ts'
import { mouseHand } from './support/mouseHand.ts'
import { type RunningShell, startShell } from './support/startShell.ts'

const TUESDAY_10H = Date.parse('2026-11-24T10:00:00+01:00')
const ZONE = 'Europe/Paris'

/** Somebody met at a company in October and thanked the day after. */
const met = (id: string, company: string, known: Omit<Person, 'id'>): Command => ({
  do: 'open-application',
  application: id,
  details: { company, post: 'Acheteuse', pace: 'normal', directContact: false, trial: 'executive' },
  people: [{ id: `${id}-p`, ...known }],
  entries: [
    {
      kind: 'interview',
      id: `${id}-i`,
      at: '2026-10-26T10:00',
      zone: ZONE,
      durationMinutes: 60,
      met: [`${id}-p`],
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

const OLD = 'rossi@passerelle.example'
const NEW = 'rossi@vermeil.example'
/** One address on two cards; on the third only the name is the same. */
const THREE_CARDS: readonly Command[] = [
  met('a', 'Lucarne', { name: 'Giulia Rossi', email: OLD }),
  met('b', 'Ardoise', { name: 'Giulia Rossi', email: OLD }),
  met('c', 'Ocrelle', { name: 'Giulia Rossi', phone: '06 39 98 00 01' }),
]

let chromium: SharedChromium
let shell: RunningShell
let page: Page

beforeAll(async () => {
  chromium = await startChromium()
})
afterEach(() => shell.close())
afterAll(() => chromium.close())

const button = (name: string, within: Locator | Page = page): Locator =>
  within.getByRole('button', { name, exact: true })
const cards = (t: Translate): Locator =>
  page.getByRole('region', { name: t('people.cards'), exact: true }).getByRole('listitem')
const ways = (t: Translate): Locator =>
  page.getByRole('region', { name: t('people.ways'), exact: true })
const toBeCards = async (t: Translate, count: number): Promise<void> => {
  await expect.poll(() => cards(t).count()).toBe(count)
}

const begin = async (language: Language, width: number): Promise<Translate> => {
  const t = translator(language)
  shell = await startShell('browser', {
    chromium,
    folder: newDataFolder(),
    nowMs: TUESDAY_10H,
    language,
    size: { width, height: 900 },
    env: { TZ: ZONE },
  })
  page = shell.page
  await actIn(page, ...THREE_CARDS)
  await page.reload()
  await page.locator('h1').first().waitFor()
  return t
}

/** To the list of people, and to the page of the one who stands on two cards. */
const openPerson = async (hand: Hand, t: Translate): Promise<void> => {
  await hand.goTo(page, 'people', t)
  const rows = page.getByRole('main').getByRole('listitem')
  await expect.poll(() => rows.count()).toBe(2)
  const both = rows.filter({ hasText: t('people.onCards', { n: 2 }) })
  await hand.press(both.getByRole('link', { name: 'Giulia Rossi' }))
  await toBeCards(t, 2)
}

it('a namesake told to be somebody else is asked about no more, from either page', async () => {
  const t = await begin('fr', 1400)
  await openPerson(mouseHand, t)
  const asked = page.getByText(t('people.who.likely'), { exact: true })
  await mouseHand.press(page.getByRole('button', { name: t('people.who.other') }))
  await asked.waitFor({ state: 'hidden' })
  await page.reload()
  await toBeCards(t, 2)
  expect(await asked.count()).toBe(0)
  await page.goto(`${new URL(page.url()).origin}/#/people/c/c-p`)
  await toBeCards(t, 1)
  expect(await asked.count()).toBe(0)
})

describe.each([mouseHand, keyHand])(
  'a person on three cards who changes company, $name',
  (hand) => {
    it.each([
      ['fr', 1400],
      ['en', 720],
      ['fr', 400],
    ] as const)('in %s at %i px', async (language, width) => {
      const t = await begin(language, width)
      await openPerson(hand, t)

      // The namesake of the third card is asked about, never taken for the same.
      const asked = page.getByText(t('people.who.likely'), { exact: true })
      await hand.press(page.getByRole('button', { name: t('people.who.other') }))
      await asked.waitFor({ state: 'hidden' })
      await hand.undo(page, t)
      await asked.waitFor()
      await hand.press(button(t('people.who.same')))
      await toBeCards(t, 3)

      await hand.press(button(t('people.who.elsewhere')))
      const dialog = dialogOf(page)
      const field = (name: string): Locator => dialog.getByLabel(name, { exact: true })
      await hand.write(field(t('people.move.company')), 'Vermeil')
      await hand.write(field(t('people.move.email')), NEW)
      await hand.press(button(t('people.move.submit'), dialog))
      await dialog.waitFor({ state: 'hidden' })
      await toBeCards(t, 4)
      await ways(t)
        .getByRole('button', { name: new RegExp(`^${NEW}`, 'u') })
        .waitFor()
      // Their old address is told, and can neither be opened nor copied.
      expect(await ways(t).getByText(OLD, { exact: true }).count()).toBe(1)
      expect(await ways(t).getByRole('button', { name: OLD }).count()).toBe(0)

      await hand.undo(page, t)
      await toBeCards(t, 3)
      await ways(t)
        .getByRole('button', { name: new RegExp(`^${OLD}`, 'u') })
        .waitFor()
      await hand.redo(page, t)
      await toBeCards(t, 4)

      // It holds when the window is opened anew, and the old card writes to them no more.
      await page.reload()
      await toBeCards(t, 4)
      await hand.press(cards(t).getByRole('link', { name: 'Lucarne', exact: true }))
      const people = page.getByRole('region', { name: t('application.people'), exact: true })
      await people.getByText(t('people.hasLeft')).waitFor()
      expect(await people.getByRole('button', { name: OLD }).count()).toBe(0)
    })
  },
)
