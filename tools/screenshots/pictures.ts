import type { Page } from 'playwright-core'
import type { Caller } from '#test/journeys/support/callShell.ts'
import { writeOffers } from '#test/journeys/support/sampleOffers.ts'
import type { Screen } from '#test/journeys/support/screens.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'
import type { Translate } from '#texts/catalogue.ts'

/** One picture of the README. */
export interface Picture {
  readonly screen: Screen
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
  /** Drawn by night too. */
  readonly alsoDark: boolean
  /** Written into the logbook before; what comes after is drawn with it. */
  readonly before?: (call: Caller) => Promise<void>
}

const WIDE = { width: 1400, height: 900 }
const NARROW = { width: 420, height: 860 }
/** A day of the full sample with more contacts than one wishes. */
const FULL_DAY = '2026-12-01'
/** The sample has an offer of its own, and gets two. */
const OTHER_OFFERS = 2

type Typed = By<'post' | 'start' | 'role' | 'promise', string>

/** What is typed into the form of an interview. */
const FRENCH: Typed = {
  post: 'Responsable de salle',
  start: 'hier 14 h',
  role: 'Directrice',
  promise: 'vendredi 4 décembre',
}
/** The same in other languages; whoever has none of their own types it in French. */
const TYPED: Partial<By<Language, Typed>> = {
  en: {
    post: 'Front of house manager',
    start: 'yesterday 2pm',
    role: 'Director',
    promise: 'Friday 4 December',
  },
}

/** An interview in the telling, with the plan beside it. */
const tell = async (page: Page, t: Translate): Promise<void> => {
  const write = (name: Parameters<Translate>[0], text: string) =>
    page.getByLabel(t(name), { exact: true }).fill(text)
  const shown = await page.evaluate(() => document.documentElement.lang)
  const language = LANGUAGES.find((known) => known === shown)
  const typed = (language && TYPED[language]) ?? FRENCH
  await write('interview.company', 'Café Zéphyr')
  await write('interview.post', typed.post)
  await write('interview.start', typed.start)
  await write('people.name', 'Claire Moreau')
  await write('people.role', typed.role)
  await page.getByRole('radio', { name: t('vocabulary.civilities.madame') }).click()
  await page.getByRole('radio', { name: t('recording.promiseKinds.date') }).click()
  await write('recording.promiseDate', typed.promise)
  await page.getByRole('heading', { level: 1 }).click()
  await page.getByRole('main').evaluate((main) => {
    main.scrollTop = 0
  })
}

const press = (name: 'steps.write' | 'steps.why') => (page: Page, t: Translate) =>
  page
    .getByRole('main')
    .getByRole('button', { name: t(name), exact: true })
    .first()
    .click()

/** The days of an absence are typed, and what they mean is told. */
const leave = async (page: Page, t: Translate): Promise<void> => {
  await page
    .getByRole('main')
    .getByRole('button', { name: t('away.leave') })
    .click()
  const dialog = page.getByRole('dialog')
  const write = (name: 'away.first' | 'away.last', day: string) =>
    dialog.getByLabel(t(name), { exact: true }).fill(day)
  await write('away.first', '1/12/2026')
  await write('away.last', '4/12/2026')
  await dialog.getByRole('heading', { name: t('away.lapsing') }).waitFor()
  await dialog.getByRole('heading', { level: 2 }).first().click()
}

/** A full day is open, with a calmer spread of it. */
const spread = async (page: Page, t: Translate): Promise<void> => {
  await page.locator(`[data-day="${FULL_DAY}"]`).click()
  await page.getByRole('button', { name: t('spread.propose') }).click()
  await page.getByRole('button', { name: t('spread.accept') }).waitFor()
}

/** The curve of answers stands where one looks. */
const lookAtSilence = async (page: Page, t: Translate): Promise<void> => {
  const title = page.getByRole('heading', { name: t('silence.title'), exact: true })
  await title.evaluate((heading) => {
    heading.style.scrollMarginBlockStart = '2rem'
    heading.scrollIntoView({ block: 'start' })
  })
}

/** The offers beside each other. */
const compare = (page: Page, t: Translate): Promise<void> =>
  page
    .getByRole('main')
    .getByRole('button', { name: t('offer.beside', { n: OTHER_OFFERS }) })
    .first()
    .click()

/** The pictures, in the order in which a visitor meets them. */
export const PICTURES: readonly Picture[] = [
  {
    screen: { name: 'today', hash: '#/today', open: press('steps.why') },
    size: WIDE,
    alsoDark: true,
  },
  { screen: { name: 'board', hash: '#/board' }, size: WIDE, alsoDark: true },
  { screen: { name: 'application', hash: '#/application/demo-6' }, size: WIDE, alsoDark: true },
  { screen: { name: 'ahead', hash: '#/ahead' }, size: WIDE, alsoDark: false },
  { screen: { name: 'interview', hash: '#/debrief', open: tell }, size: WIDE, alsoDark: false },
  {
    screen: { name: 'message', hash: '#/today', open: press('steps.write') },
    size: WIDE,
    alsoDark: false,
  },
  { screen: { name: 'logbook', hash: '#/logbook' }, size: WIDE, alsoDark: false },
  { screen: { name: 'narrow', hash: '#/today' }, size: NARROW, alsoDark: true },
]

/** Those that need a full logbook: days with much in them, answers enough for a curve. */
export const PICTURES_OF_ALL: readonly Picture[] = [
  { screen: { name: 'spread', hash: '#/ahead', open: spread }, size: WIDE, alsoDark: false },
  { screen: { name: 'week', hash: '#/week' }, size: WIDE, alsoDark: false },
  {
    screen: { name: 'silence', hash: '#/logbook', open: lookAtSilence },
    size: WIDE,
    alsoDark: false,
  },
  {
    screen: { name: 'offers', hash: '#/today', open: compare },
    size: WIDE,
    alsoDark: false,
    before: writeOffers,
  },
  // Last: what was begun is kept, and the first screen tells of it.
  {
    screen: { name: 'absence', hash: '#/ahead', open: leave },
    size: WIDE,
    alsoDark: false,
  },
]
