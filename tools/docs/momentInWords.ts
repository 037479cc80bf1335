import type { Moment, Point } from '#domain/rules/moment.ts'
import { RULE_NUMBERS, type RuleNumberId } from '#domain/settings.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { PageWords } from './words.ts'

/** A number of the rules as its default and its unit: "7 days". */
export const numberInWords = (id: RuleNumberId, translate: Translate): string =>
  translate(`rules.units.${RULE_NUMBERS[id].unit}`, { n: RULE_NUMBERS[id].default })

const pointInWords = (point: Point, words: PageWords, translate: Translate): string =>
  [
    words.anchors[point.from],
    point.trial === true ? words.trial : '',
    point.minus === undefined ? '' : ` − ${numberInWords(point.minus, translate)}`,
    point.plus === undefined ? '' : ` + ${numberInWords(point.plus, translate)}`,
    point.nextDay === true ? words.nextDay : '',
    point.friday === true ? words.friday : '',
    point.at === undefined ? '' : `${words.at}${point.at}`,
    point.slot === true ? words.slot : '',
    point.when === undefined
      ? ''
      : `${words.condition}${point.when.map((guard) => words.guards[guard]).join(', ')}`,
  ].join('')

/** A moment of a rule read aloud. */
export const momentInWords = (
  moment: Moment | 'never',
  words: PageWords,
  translate: Translate,
): string => {
  if (moment === 'never') return words.never
  if ('first' in moment)
    return moment.first.map((each) => momentInWords(each, words, translate)).join(words.otherwise)
  if ('latest' in moment)
    return `${words.latest}${moment.latest.map((each) => `(${momentInWords(each, words, translate)})`).join(' ')}`
  return pointInWords(moment, words, translate)
}
