import type { RuleNumberId } from '#domain/logbook/ruleNumbers.ts'
import type { TemplateId } from '#domain/messages/templates.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { MessageKey } from '#texts/catalogue.ts'

/** What must stand in a text for it to say the piece, in French and in English. */
export interface Says {
  readonly fr: string
  readonly en: string
}

/** One thing in Relance that does what an article advises. */
export type Deed =
  | { readonly by: 'rule'; readonly id: RuleId }
  /** A number of the rules, which the person may change. */
  | { readonly by: 'number'; readonly id: RuleNumberId }
  | { readonly by: 'text'; readonly id: MessageKey; readonly says: Says }
  /** A message prepared; `says` stands in its words or in what its parts are named. */
  | { readonly by: 'template'; readonly id: TemplateId; readonly says: Says }
  /** A settled point of `docs/RULES.md`, counted from 1. */
  | { readonly by: 'point'; readonly id: number }
  /** The file of a screen below `src/window/screens/`. */
  | { readonly by: 'screen'; readonly id: string }

/** A test by its file and its name, as they are written. */
export interface Proof {
  readonly file: string
  readonly name: string
}

/** One piece of advice of an article, in our own words: done here, or deliberately not. */
export type Piece = { readonly advice: string } & (
  | { readonly deeds: readonly [Deed, ...Deed[]]; readonly proofs: readonly [Proof, ...Proof[]] }
  | { readonly notDone: string }
)

export const rule = (id: RuleId): Deed => ({ by: 'rule', id })
export const number = (id: RuleNumberId): Deed => ({ by: 'number', id })
export const text = (id: MessageKey, fr: string, en: string): Deed => ({
  by: 'text',
  id,
  says: { fr, en },
})
export const template = (id: TemplateId, fr: string, en: string): Deed => ({
  by: 'template',
  id,
  says: { fr, en },
})
export const point = (id: number): Deed => ({ by: 'point', id })
export const screen = (id: string): Deed => ({ by: 'screen', id })

/** A worked case of the rules; `test/domain/rules/plan/plan.test.ts` plays each. */
export const worked = (name: string): Proof => ({ file: 'test/fixtures/ruleCases.json', name })

/** The same for the second edition, played by `test/domain/rules/rules.secondEdition.test.ts`. */
export const workedSecond = (name: string): Proof => ({
  file: 'test/fixtures/ruleCasesSecond.json',
  name,
})

const inTest =
  (file: string) =>
  (name: string): Proof => ({ file: `test/${file}.test.ts`, name })

export const channelsTest = inTest('domain/rules/channels')
export const coachTest = inTest('domain/messages/coach/coach')
export const courtesyTest = inTest('domain/rules/plan/courtesy')
export const makeStepTest = inTest('domain/rules/plan/makeStep')
export const messageTest = inTest('domain/messages/draft/composeMessage')
export const phoneTest = inTest('window/screens/messages/phone/PhoneCard')
export const rulesTest = inTest('domain/rules/rules')
export const screenTest = inTest('window/screens/messages/ComposeScreen')
export const templatesTest = inTest('domain/messages/templatesFor')
export const whomTest = inTest('domain/rules/whom')
export const proof = (file: string, name: string): Proof => ({ file, name })

/** Where a sentence is all there is, this holds it to what it has to say. */
export const WORDS_HELD: Proof = {
  file: 'test/tools/docs/articles.test.ts',
  name: 'is said by the texts and messages it names, in both languages: %s',
}
