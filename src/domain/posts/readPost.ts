import { namingParts } from './advertisement.ts'
import { gendersOf } from './genders.ts'
import { postInCase } from './postCase.ts'

/** A post as an advertisement writes it, read as somebody would say it. */
export interface PostRead {
  /** What a message says of itself; the text as typed where nothing names any work. */
  readonly said: string
  /** Ways to say it, the likeliest first, where only the person can choose; empty where it is clear. */
  readonly choices: readonly string[]
}

/** Longest post that reads well within a sentence, in UTF-16 units (our choice). */
export const SAID_MAX = 60

/** Such a word alone says little of the work: what follows the dash belongs to it. */
const SAYS_LITTLE =
  /^(?:responsable|charge|chargee|chef|cheffe|assistante?|manager|directeur|directrice|technicien|technicienne|consultante?|ingenieure?|agent|agente|conseiller|conseillere|employee?|head|lead|director|engineer|officer|specialist|assistant|coordinator|coordinateur|coordinatrice|gestionnaire|operateur|operatrice)$/iu

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** A long post, cut where its own words part. */
const shorterOf = (post: string): readonly string[] => {
  const cuts = [
    ...post.matchAll(/\s(?:et|and|&|pour|en charge|dans|au sein|for|with|avec)\s|\s?\(/gu),
  ]
  return cuts
    .map(({ index }) => post.slice(0, index).trim())
    .filter((text) => text.length >= 8 && text.length <= SAID_MAX)
    .slice(-2)
}

/**
 * « Comptable - H/F » is « Comptable », « CDI – Responsable RH » is « Responsable RH », « Poste de
 * comptable » too; « Assistant(e) administratif(ve) » is asked about, as a candidate names the post
 * in their own gender.
 */
export const readPost = (typed: string): PostRead => {
  const [first, ...others] = namingParts(typed)
  if (first === undefined) return { said: typed.trim(), choices: [] }
  const isVague = SAYS_LITTLE.test(unaccented(first)) && others.length > 0
  const whole = isVague ? `${first} – ${others[0] ?? ''}` : first
  const { text, asked } = postInCase(whole)
  const genders = gendersOf(text)
  if (genders !== undefined)
    return { said: text.slice(0, 1).toLowerCase() + text.slice(1), choices: genders }
  if (asked !== undefined) return { said: text, choices: asked }
  if (isVague) {
    const joined = postInCase(
      `${first} ${(others[0] ?? '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`,
    ).text
    return { said: text, choices: [joined, postInCase(first).text] }
  }
  return { said: text, choices: text.length > SAID_MAX ? shorterOf(text) : [] }
}

/** Whether the person is asked, once, how they say it: only they can choose, or it is too long. */
export const isAskedAbout = (typed: string): boolean => {
  const { said, choices } = readPost(typed)
  return choices.length > 0 || said.length > SAID_MAX
}
