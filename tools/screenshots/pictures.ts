import type { Page } from 'playwright-core'
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
}

const WIDE = { width: 1400, height: 900 }
const NARROW = { width: 420, height: 860 }

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
