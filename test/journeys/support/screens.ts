import type { Page } from 'playwright-core'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** A screen or a dialog, and how it is reached from any other screen of the sample logbook. */
export interface Screen {
  readonly name: string
  /** The address within the window. */
  readonly hash: string
  /** What is pressed there to see it; nothing for the screen itself. */
  readonly open?: (page: Page, t: Translate) => Promise<void>
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).first().click()

/** An application with much in it. */
export const SAMPLE_APPLICATION = 'demo-6'
const APPLICATION = `#/application/${SAMPLE_APPLICATION}`

/** Every screen, and every question that can stand before one. */
export const SCREENS: readonly Screen[] = [
  { name: 'today', hash: '#/today' },
  {
    name: 'today with a date explained',
    hash: '#/today',
    open: (page, t) => press(page, t('steps.why')),
  },
  {
    name: 'menu of a step',
    hash: '#/today',
    open: (page) => page.getByRole('main').locator('[aria-haspopup=menu]').first().click(),
  },
  {
    name: 'another date for a step',
    hash: '#/today',
    open: async (page, t) => {
      await page.getByRole('main').locator('[aria-haspopup=menu]').first().click()
      await page.getByRole('menuitem', { name: t('steps.chooseDate') }).click()
    },
  },
  { name: 'board', hash: '#/board' },
  { name: 'application', hash: APPLICATION },
  {
    name: 'what to note',
    hash: APPLICATION,
    open: (page, t) => press(page, t('application.answer')),
  },
  {
    name: 'company and post',
    hash: APPLICATION,
    open: (page, t) => press(page, t('application.editDetails')),
  },
  { name: 'merge', hash: APPLICATION, open: (page, t) => press(page, t('application.merge')) },
  { name: 'erase', hash: APPLICATION, open: (page, t) => press(page, t('application.erase')) },
  {
    name: 'a new person',
    hash: APPLICATION,
    open: (page, t) => press(page, t('application.addPerson')),
  },
  { name: 'interview', hash: '#/debrief' },
  { name: 'one more interview', hash: `#/debrief/${SAMPLE_APPLICATION}` },
  { name: 'logbook', hash: '#/logbook' },
  { name: 'export', hash: '#/logbook', open: (page, t) => press(page, t('journal.export')) },
  { name: 'settings', hash: '#/settings' },
  { name: 'message', hash: '#/today', open: (page, t) => press(page, t('steps.write')) },
  { name: 'call', hash: '#/today', open: (page, t) => press(page, t('steps.call')) },
  {
    name: 'all shortcuts',
    hash: '#/today',
    open: (page) => page.keyboard.press('?'),
  },
  { name: 'search', hash: '#/today', open: (page) => page.keyboard.press('ControlOrMeta+k') },
]
