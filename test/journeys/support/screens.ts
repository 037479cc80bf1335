import type { Locator, Page } from 'playwright-core'
import type { Translate } from '#texts/catalogue.ts'

/** A screen or a dialog, and how it is reached from any other screen of the sample logbook. */
export interface Screen {
  readonly name: string
  /** The address within the window. */
  readonly hash: string
  /** What is pressed there to see it; nothing for the screen itself. */
  readonly open?: (page: Page, t: Translate) => Promise<void>
  /** The component whose dialog stands before it then, below `src/window/`. */
  readonly dialog?: string
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name, exact: true }).first().click()

const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('menuitem', { name, exact: true }).click()

/** An application with much in it. */
export const SAMPLE_APPLICATION = 'demo-6'
const APPLICATION = `#/application/${SAMPLE_APPLICATION}`

const PERSON = `#/people/${SAMPLE_APPLICATION}/${SAMPLE_APPLICATION}-p1`

/** Somebody met there. */
const SAMPLE_PERSON = 'Brigitte Vauquelin'

type SomeStage = 'thanked' | 'interviewed'

/** The first card of a stage, with the focus; a narrow board shows one stage at a time. */
const focusCard = async (page: Page, t: Translate, stage: SomeStage): Promise<Locator> => {
  const name = t(`vocabulary.stages.${stage}`)
  const tab = page.getByRole('tab', { name })
  const card = page.getByRole('main').getByRole('article')
  await card.first().waitFor()
  if (await tab.isVisible()) await tab.click()
  const link = page
    .getByRole('region', { name, exact: true })
    .getByRole('article')
    .getByRole('link')
  await link.first().focus()
  return link.first()
}

const selectCards = async (page: Page, t: Translate, stage: SomeStage): Promise<void> => {
  const first = await focusCard(page, t, stage)
  await first.press(' ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
}

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
      await choose(page, t('steps.chooseDate'))
    },
    dialog: 'parts/steps/SnoozeDialog.vue',
  },
  { name: 'the week in review', hash: '#/week' },
  {
    name: 'an absence',
    hash: '#/settings/away',
    open: (page, t) => press(page, t('away.leave')),
    dialog: 'parts/away/AwaySheet.vue',
  },
  { name: 'board', hash: '#/board' },
  {
    name: 'cards selected',
    hash: '#/board',
    open: (page, t) => selectCards(page, t, 'thanked'),
  },
  {
    name: 'cards moved together',
    hash: '#/board',
    open: async (page, t) => {
      await selectCards(page, t, 'thanked')
      const bar = page.getByRole('region', { name: t('board.selection.label') })
      await bar.getByRole('button', { name: t('board.move.words') }).click()
      await page.getByRole('menuitem', { name: t('vocabulary.stages.relanced') }).click()
    },
    dialog: 'screens/board/MoveTogetherDialog.vue',
  },
  {
    name: 'a card put back',
    hash: '#/board',
    open: async (page, t) => {
      await (await focusCard(page, t, 'thanked')).press('m')
      await choose(page, t('board.move.take-back', { stage: t('vocabulary.stages.interviewed') }))
    },
    dialog: 'parts/moving/MoveBackDialog.vue',
  },
  {
    name: 'an application sent',
    hash: '#/board',
    open: async (page, t) => {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('combobox').fill(t('sent.note'))
      await page
        .getByRole('option', { name: t('sent.note') })
        .first()
        .click()
    },
    dialog: 'parts/sending/SentForm.vue',
  },
  { name: 'ahead', hash: '#/ahead' },
  {
    name: 'a day ahead',
    hash: '#/ahead',
    open: async (page, t) => {
      const day = page.getByRole('main').locator('[data-day][aria-current]')
      const unfold = day.getByRole('button', { name: t('ahead.openDay') })
      await day.waitFor()
      // A narrow window has a list in place of the month.
      if (await unfold.isVisible()) await unfold.click()
      else await day.click()
      await page.getByRole('button', { name: t('ahead.closeDay') }).waitFor()
    },
  },
  { name: 'what comes in', hash: '#/in' },
  {
    name: 'an import to take back',
    hash: '#/in',
    open: (page, t) => press(page, t('incomingTable.past.takeBack')),
    dialog: 'screens/incoming/PastImports.vue',
  },
  { name: 'what is to complete', hash: '#/triage' },
  { name: 'application', hash: APPLICATION },
  {
    name: 'what to note',
    hash: APPLICATION,
    open: (page, t) => press(page, t('application.theyWrote')),
    dialog: 'parts/recording/EntryForm.vue',
  },
  {
    name: 'what courtesy would rather avoid',
    hash: APPLICATION,
    open: async (page, t) => {
      await press(page, t('application.call'))
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(t('recording.at'), { exact: true }).fill('22/11 9:00')
      await dialog.getByRole('button', { name: t('recording.save'), exact: true }).click()
      await dialog.locator('[data-warnings]').waitFor()
    },
    dialog: 'parts/recording/EntryForm.vue',
  },
  {
    name: 'company and post',
    hash: APPLICATION,
    open: (page, t) => press(page, t('application.editDetails')),
    dialog: 'screens/application/DetailsDialog.vue',
  },
  {
    name: 'merge',
    hash: APPLICATION,
    open: (page, t) => press(page, t('application.merge')),
    dialog: 'screens/application/MergeDialog.vue',
  },
  {
    name: 'erase',
    hash: APPLICATION,
    open: (page, t) => press(page, t('application.erase')),
    dialog: 'parts/erasing/EraseApplicationDialog.vue',
  },
  {
    name: 'a new person',
    hash: APPLICATION,
    open: (page, t) => press(page, t('application.addPerson')),
    dialog: 'parts/people/PersonDialog.vue',
  },
  {
    name: 'erase a person',
    hash: APPLICATION,
    open: async (page, t) => {
      await press(page, t('people.choices', { person: SAMPLE_PERSON }))
      await choose(page, t('people.erase'))
    },
    dialog: 'parts/people/ErasePersonDialog.vue',
  },
  { name: 'interview', hash: '#/debrief' },
  {
    name: 'interview in detail',
    hash: '#/debrief',
    open: (page, t) => press(page, t('interview.more')),
  },
  { name: 'one more interview', hash: `#/debrief/${SAMPLE_APPLICATION}` },
  { name: 'logbook', hash: '#/logbook' },
  {
    name: 'export',
    hash: '#/logbook',
    open: (page, t) => press(page, t('journal.export')),
    dialog: 'parts/export/ExportDialog.vue',
  },
  {
    name: 'computers, to begin',
    hash: '#/settings/computers',
    open: (page, t) => press(page, t('devices.off.begin')),
  },
  {
    name: 'computers, to join over a server',
    hash: '#/settings/computers',
    open: async (page, t) => {
      await press(page, t('devices.off.join'))
      await page.getByRole('radio', { name: t('devices.place.webdav') }).check()
    },
  },
  { name: 'out', hash: '#/out' },
  {
    name: 'a folder for the calendar',
    hash: '#/out/calendar',
    open: (page, t) => press(page, t('outgoingCalendar.folderChoose')),
    dialog: 'parts/outgoing/FolderPicker.vue',
  },
  {
    name: 'a calendar',
    hash: APPLICATION,
    open: (page, t) => press(page, t('outgoingCalendar.toAdd')),
    dialog: 'parts/outgoing/CalendarDialog.vue',
  },
  {
    name: 'a contact card',
    hash: PERSON,
    open: (page, t) => press(page, t('outgoingCalendar.people.contact')),
    dialog: 'parts/outgoing/ContactDialog.vue',
  },
  {
    name: 'everything noted of a person',
    hash: PERSON,
    open: (page, t) => press(page, t('outgoingCalendar.people.all')),
    dialog: 'parts/outgoing/HeldDialog.vue',
  },
  {
    name: 'a code for the telephone',
    hash: '#/out/phone',
    open: async (page, t) => {
      await page.getByLabel(t('outgoingCalendar.scan.own')).fill('+33 6 39 98 12 34')
      await press(page, t('outgoingCalendar.scan.ownDo'))
    },
    dialog: 'parts/outgoing/ScanDialog.vue',
  },
  { name: 'people', hash: '#/people' },
  { name: 'person', hash: PERSON },
  {
    name: 'the same person as',
    hash: PERSON,
    open: (page, t) => press(page, t('people.who.sameAs')),
    dialog: 'screens/people/SamePersonDialog.vue',
  },
  {
    name: 'a person who works elsewhere',
    hash: PERSON,
    open: (page, t) => press(page, t('people.who.elsewhere')),
    dialog: 'screens/people/ElsewhereDialog.vue',
  },
  { name: 'settings', hash: '#/settings' },
  {
    name: 'a template',
    hash: '#/settings/templates',
    open: (page, t) => {
      const template = t('messages.templates.thanks-email')
      return press(page, t('messages.editor.editThis', { template }))
    },
    dialog: 'parts/templates/TemplateDialog.vue',
  },
  {
    name: 'a backup to restore',
    hash: '#/settings/data',
    open: async (page, t) => {
      await press(page, t('settings.backUp'))
      await press(page, t('settings.restore'))
    },
    dialog: 'parts/carry/RestoreDialog.vue',
  },
  { name: 'message', hash: '#/today', open: (page, t) => press(page, t('steps.write')) },
  {
    name: 'call',
    hash: '#/today',
    open: (page, t) => press(page, t('steps.call')),
    dialog: 'screens/messages/phone/PhoneCard.vue',
  },
  {
    name: 'all shortcuts',
    hash: '#/today',
    open: (page) => page.keyboard.press('?'),
    dialog: 'frame/ShortcutsDialog.vue',
  },
  {
    name: 'search',
    hash: '#/today',
    open: (page) => page.keyboard.press('ControlOrMeta+k'),
    dialog: 'screens/palette/CommandPalette.vue',
  },
]
