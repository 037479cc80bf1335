import { latest } from './about.ts'
import { ASSETS_MAX } from './blocks.ts'
import type { MessageContext } from './context.ts'
import { GRAMMARS } from './grammar/grammar.ts'
import { CONDITION_IDS } from './grammar/grammarRow.ts'
import { afterColon, linesOf, listed, told, unstopped } from './inserted.ts'
import { bulleted, enumerated, isWebAddress, sideBySide } from './lists.ts'
import { materialOf } from './material.ts'
import { inVariant } from './variants/inVariant.ts'
import { variantOf } from './variants/variants.ts'
import { visible } from './visible.ts'
import type { Language } from '#domain/language.ts'

/** The texts that say something. */
export const lines = (texts: readonly string[] | undefined): readonly string[] =>
  (texts ?? []).map(visible).filter((text) => text !== undefined)

/** The strengths of a message, a line each, the most there may be. */
export const assetsOf = (context: MessageContext) =>
  lines(materialOf(context).assets).flatMap(linesOf).slice(0, ASSETS_MAX)
/** Names and addresses of what goes along. */
export const documentsOf = (context: MessageContext): readonly string[] => {
  const filled = visible(context.filled?.['documents'])
  return filled === undefined ? lines(materialOf(context).documents) : lines(filled.split('\n'))
}
/** What goes along as a file. */
export const filesOf = (context: MessageContext): readonly string[] =>
  documentsOf(context).filter((document) => !isWebAddress(document))

/** Longer than this a line is prose, not an item of a list. */
const ITEM_MAX = 140

/** What was written in one piece: one line behind a colon, a list, or as it stands below it. */
export const piece = (text: string | undefined, language: Language): string | undefined => {
  const written = linesOf(text ?? '')
  return written.length > 1 && written.some(({ length }) => length > ITEM_MAX)
    ? `\n${text?.trim() ?? ''}`
    : told(written, language)
}

/** In a sentence; where an item holds what would join it to the next, semicolons part them. */
export const inSentence = (items: readonly string[], language: Language): string | undefined => {
  const said = items.map((item) => listed(item, language))
  return said.some((item) => GRAMMARS[language].joins.test(item))
    ? sideBySide(said, language)
    : enumerated(said, language)
}

/** A condition and its value; only the name is put in the words of the country. */
const conditionIn = (
  { settings }: MessageContext,
  language: Language,
  name: (typeof CONDITION_IDS)[number],
  value: string,
): string =>
  inVariant(
    GRAMMARS[language].condition(name, '{value}'),
    variantOf(language, settings.region)?.words ?? [],
  ).replace('{value}', () => value)

/** What an offer holds, a line for each condition that was noted. */
export const conditionsOf = (context: MessageContext, language: Language): string | undefined => {
  const offer = latest(context, 'offer')
  const { daysAWeek } = GRAMMARS[language]
  return bulleted(
    CONDITION_IDS.flatMap((name) => {
      const noted = visible(offer?.[name]?.replace(/\s*\n\s*/gu, ', '))
      if (noted === undefined) return []
      const isNumber = name === 'remoteDays' && /^\d(?:[.,]\d)?$/u.test(noted)
      const value = isNumber ? daysAWeek(noted) : afterColon(unstopped(noted), language)
      return [conditionIn(context, language, name, value)]
    }),
  )
}
