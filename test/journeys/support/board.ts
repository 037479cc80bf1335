import type { Locator, Page } from 'playwright-core'
import type { Stage } from '#domain/vocabulary.ts'
import { fr } from './words.ts'

/** The column of a stage, open or folded. */
export const columnOf = (page: Page, stage: Stage): Locator =>
  page.getByRole('region', { name: fr(`vocabulary.stages.${stage}`), exact: true })

/** The card of a company, wherever it stands or within one column. */
export const cardOf = (page: Page, company: string, within: Page | Locator = page): Locator =>
  within
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: company, exact: true }) })

/** The link of a card: what has the keyboard. */
export const cardLink = (page: Page, company: string): Locator =>
  page.getByRole('link', { name: company, exact: true })

/** The line of a card's menu that leads to a stage; each line begins with the name of the stage. */
export const moveLine = (page: Page, stage: Stage): Locator =>
  page.getByRole('menuitem', {
    name: new RegExp(`^${fr(`vocabulary.stages.${stage}`)}( :|$)`, 'u'),
  })
