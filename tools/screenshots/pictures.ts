import type { Page } from 'playwright-core'
import type { Screen } from '#test/journeys/support/screens.ts'
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

/** Words that are typed: each language reads moments its own way. */
const isFrench = (t: Translate): boolean => t('frame.board') === 'Tableau'

/** An interview in the telling, with the plan beside it. */
const tell = async (page: Page, t: Translate): Promise<void> => {
  const write = (name: Parameters<Translate>[0], text: string) =>
    page.getByLabel(t(name), { exact: true }).fill(text)
  await write('interview.company', 'Café Zéphyr')
  await write('interview.post', isFrench(t) ? 'Responsable de salle' : 'Front of house manager')
  await write('interview.start', isFrench(t) ? 'hier 14 h' : 'yesterday 2pm')
  await write('people.name', 'Claire Moreau')
  await write('people.role', isFrench(t) ? 'Directrice' : 'Director')
  await page.getByRole('radio', { name: t('vocabulary.civilities.madame') }).click()
  await page.getByRole('radio', { name: t('recording.promiseKinds.date') }).click()
  await write('recording.promiseDate', isFrench(t) ? 'vendredi 4 décembre' : 'Friday 4 December')
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
  { screen: { name: 'interview', hash: '#/debrief', open: tell }, size: WIDE, alsoDark: false },
  {
    screen: { name: 'message', hash: '#/today', open: press('steps.write') },
    size: WIDE,
    alsoDark: false,
  },
  { screen: { name: 'logbook', hash: '#/logbook' }, size: WIDE, alsoDark: false },
  { screen: { name: 'narrow', hash: '#/today' }, size: NARROW, alsoDark: true },
]
