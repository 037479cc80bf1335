import type { Page } from 'playwright-core'
import type { Hand } from './hand.ts'
import { fr } from './words.ts'

/** Somebody met at an interview. */
export interface Met {
  readonly name: string
  readonly civility: 'madame' | 'monsieur'
  readonly email?: string
}

/** What a person tells of an interview, in their own words. */
export interface Told {
  readonly company: string
  readonly post: string
  /** When it began, as people write it: « aujourd’hui 14 h ». */
  readonly start: string
  readonly met: readonly Met[]
  /** The day they promised an answer for, as people write it. */
  readonly promised: string
  readonly note: string
}

const tellMet = async (page: Page, hand: Hand, { name, civility, email }: Met): Promise<void> => {
  const slip = page.getByRole('group', { name: fr('interview.newPerson') })
  // An empty slip may be waiting already.
  if ((await slip.count()) === 0)
    await hand.press(page.getByRole('button', { name: fr('interview.addPerson') }))
  await hand.write(slip.getByLabel(fr('people.name'), { exact: true }), name)
  const person = page.getByRole('group', { name, exact: true })
  await hand.choose(person.getByRole('radio', { name: fr(`vocabulary.civilities.${civility}`) }))
  if (email !== undefined)
    await hand.write(person.getByLabel(fr('people.email'), { exact: true }), email)
}

/** Fills in the page of an interview; saving it is left to the caller. */
export const tellInterview = async (page: Page, hand: Hand, told: Told): Promise<void> => {
  const field = (name: Parameters<typeof fr>[0]) => page.getByLabel(fr(name), { exact: true })
  await hand.write(field('interview.company'), told.company)
  await hand.write(field('interview.post'), told.post)
  await hand.write(field('interview.start'), told.start)
  for (const met of told.met) await tellMet(page, hand, met)
  const promise = page.getByRole('radiogroup', { name: fr('interview.promise') })
  await hand.choose(promise.getByRole('radio', { name: fr('recording.promiseKinds.date') }))
  await hand.write(field('recording.promiseDate'), told.promised)
  await hand.press(page.getByRole('button', { name: fr('interview.more') }))
  await hand.write(field('interview.note'), told.note)
}
