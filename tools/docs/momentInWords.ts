import { TIMES, type RuleMoment, type Point, type Time } from '#domain/rules/ruleMoment.ts'
import { RULE_NUMBERS, type RuleNumberId } from '#domain/logbook/ruleNumbers.ts'
import type { Language } from '#domain/language.ts'
import type { Translate } from '#texts/catalogue.ts'
import { timeOfDay } from '#texts/dates.ts'
import type { PageWords } from './pageWords.ts'

/** What it takes to put a moment into words. */
export interface MomentWords {
  readonly language: Language
  readonly words: PageWords
  readonly translate: Translate
}

/** A number of the rules as its default and its unit: "7 days". */
export const numberInWords = (id: RuleNumberId, translate: Translate): string =>
  translate(`rules.units.${RULE_NUMBERS[id].unit}`, { n: RULE_NUMBERS[id].default })

const timeInWords = (time: Time, { language, words }: MomentWords): string => {
  if (TIMES[time] === TIMES['00:00']) return words.dayBegins
  if (TIMES[time] === TIMES['23:59']) return words.dayEnds
  return `${words.at}${timeOfDay(time, language)}`
}

/** A slot is looked for from the first minute of a day: naming that minute would only be noise. */
const isSlotOfDay = ({ at, slot }: Point): boolean => at === '00:00' && slot !== undefined

const pointInWords = (point: Point, given: MomentWords): string => {
  const { words, translate } = given
  return [
    words.anchors[point.from],
    point.trial === true ? words.trial : '',
    point.minus === undefined ? '' : ` − ${numberInWords(point.minus, translate)}`,
    point.plus === undefined ? '' : ` + ${numberInWords(point.plus, translate)}`,
    point.deciders === true ? words.deciders : '',
    point.nextDay === true ? words.nextDay : '',
    point.dayBefore === true ? words.dayBefore : '',
    point.friday === true ? words.friday : '',
    point.at === undefined || isSlotOfDay(point) ? '' : timeInWords(point.at, given),
    point.workingDay === undefined ? '' : words.workingDays[point.workingDay],
    point.lastSlotBefore === true ? words.lastSlotBefore : '',
    point.slot === undefined ? '' : words.slots[point.slot],
    point.when === undefined
      ? ''
      : `${words.condition}${point.when.map((guard) => words.guards[guard]).join(words.and)}`,
  ].join('')
}

/** A promise among several moments only keeps the others back. */
const isPromise = (moment: RuleMoment): boolean => 'from' in moment && moment.from === 'promise'

/** A moment of a rule read aloud. */
export const momentInWords = (moment: RuleMoment | 'never', given: MomentWords): string => {
  const { words } = given
  if (moment === 'never') return words.never
  if ('first' in moment)
    return moment.first.map((each) => momentInWords(each, given)).join(words.otherwise)
  if ('startOfDay' in moment) return words.startOfDay
  if ('earliest' in moment) {
    const parts = moment.earliest.map((each) => `(${momentInWords(each, given)})`)
    return `${words.earliest}${parts.join(words.or)}`
  }
  if ('latest' in moment) {
    const parts = moment.latest
      .filter((each) => !isPromise(each))
      .map((each) => momentInWords(each, given))
    const [only, second] = parts
    const latest =
      only !== undefined && second === undefined
        ? only
        : `${words.latest}${parts.map((part) => `(${part})`).join(words.or)}`
    return moment.latest.some(isPromise) ? `${latest}${words.notBeforePromise}` : latest
  }
  return pointInWords(moment, given)
}
