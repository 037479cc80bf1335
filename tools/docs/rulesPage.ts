import { RANKINGS, type RankingId } from '#domain/rules/channels.ts'
import type { Rule } from '#domain/rules/rule.ts'
import { RULES } from '#domain/rules/plan/rules.ts'
import { DEFAULT_NUMBERS, RULE_NUMBER_IDS } from '#domain/logbook/ruleNumbers.ts'
import { reasonParams, usualInWords } from '#domain/rules/plan/explain.ts'
import { RULE_IDS, SOURCE_IDS, type RuleId, type SourceId } from '#domain/rules/step.ts'
import type { Translate } from '#texts/catalogue.ts'
import type { Amounts } from '#texts/fr/rules/holds.ts'
import { translator } from '#texts/translator.ts'
import { hoursSection, numbersSection } from './choices.ts'
import { momentInWords, type MomentWords } from './momentInWords.ts'
import { PAGE_WORDS, type PageLanguage } from './pageWords.ts'
import { table } from './table.ts'

/** The numbers as they are by default, in words. */
const amountsIn = (translate: Translate): Amounts =>
  Object.fromEntries(RULE_NUMBER_IDS.map((id) => [id, usualInWords(id, translate)])) as Amounts

/** What is true where a form of a rule is kept. */
export const holdsInWords = (
  { rule, reason }: Pick<Rule, 'rule' | 'reason'>,
  { words, translate }: Pick<MomentWords, 'words' | 'translate'>,
): string => words.holds[rule === 'missing-detail' ? rule : reason](amountsIn(translate))

const windowsOf = (rule: Rule, given: MomentWords): readonly string[] => [
  given.translate(`rules.exists.${rule.reason}`),
  holdsInWords(rule, given),
  momentInWords(rule.opens, given),
  momentInWords(rule.due, given),
  momentInWords(rule.closes, given),
]

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)]

const sourceName = (source: SourceId, { words }: MomentWords): string =>
  source === 'own' ? words.own : source

const extras = (forms: readonly Rule[], given: MomentWords): string[] => {
  const { words, translate } = given
  const advice = unique(forms.flatMap(({ hints }) => hints ?? [])).map((hint) =>
    translate(`rules.hints.${hint}`, { person: words.somebodyElse }),
  )
  return [
    ...(advice.length === 0 ? [] : [`- ${words.facts.advice}${words.colon}${advice.join(' ')}`]),
    ...forms.flatMap(({ lapses }) =>
      lapses === undefined
        ? []
        : [`- ${words.facts.lapses}${words.colon}${momentInWords(lapses, given)}`],
    ),
    ...(forms.some(({ fromDueOnly }) => fromDueOnly === true) ? [`- ${words.facts.atDue}`] : []),
  ]
}

const reasonInWords = (reason: Rule['reason'], { translate }: MomentWords): string =>
  translate(`rules.reasons.${reason}`, reasonParams(reason, DEFAULT_NUMBERS, translate))

const ruleSection = (id: RuleId, given: MomentWords): string => {
  const { words, translate } = given
  const forms = RULES.filter(({ rule }) => rule === id)
  const isFollowUp = id === 'missing-detail'
  const windows = isFollowUp
    ? [...unique(forms.map((form) => holdsInWords(form, given))), words.facts.asFollowUp].join(
        '\n\n',
      )
    : table(
        words.columns,
        forms.map((form) => windowsOf(form, given)),
      )
  const line = (name: string, texts: readonly string[]): string =>
    `- ${name}${words.colon}${unique(texts).join(', ')}`
  return [
    `### ${translate(`rules.names.${id}`)} (\`${id}\`)`,
    translate(`rules.whats.${id}`),
    windows,
    ...(isFollowUp
      ? []
      : [forms.map(({ reason }) => `> ${reasonInWords(reason, given)}`).join('\n>\n')]),
    [
      line(
        words.facts.contact,
        forms.map(({ contact }) => words.contacts[contact]),
      ),
      line(
        words.facts.channels,
        forms.map(({ channels }) => words.rankings[channels]),
      ),
      ...extras(forms, given),
      line(
        words.facts.sources,
        forms.flatMap(({ sources }) => sources.map((each) => sourceName(each, given))),
      ),
    ].join('\n'),
  ].join('\n\n')
}

/** Whatever they asked for comes first, in a single line for all channels. */
const ranking = (id: RankingId, { words, translate }: MomentWords): string => {
  const lines = unique(
    RANKINGS[id].map(({ channel, reason }) => {
      const why = translate(`rules.channelReasons.${reason}`)
      return reason === 'asked-for'
        ? why
        : `${translate(`vocabulary.channels.${channel}`)}${words.colon}${why}`
    }),
  )
  return [
    `### ${words.rankings[id]}`,
    lines.map((line, place) => `${place + 1}. ${line}`).join('\n'),
  ].join('\n\n')
}

/** The page of the rules in one language, as Markdown. */
export const rulesPage = (language: PageLanguage): string => {
  const words = PAGE_WORDS[language]
  const translate = translator(language)
  const given: MomentWords = { language, words, translate }
  const rankings = (Object.keys(RANKINGS) as RankingId[]).filter((id) => RANKINGS[id].length > 0)
  return `${[
    `# ${words.title}`,
    ...words.intro,
    `## ${words.sections.hours}`,
    ...hoursSection(given),
    `## ${words.sections.rules}`,
    ...RULE_IDS.map((id) => ruleSection(id, given)),
    `## ${words.sections.channels}`,
    ...rankings.map((id) => ranking(id, given)),
    `## ${words.sections.settled}`,
    words.settled.map((line, place) => `${String(place + 1)}. ${line}`).join('\n'),
    `## ${words.sections.numbers}`,
    numbersSection(given),
    `## ${words.sections.sources}`,
    SOURCE_IDS.map(
      (id) => `- ${sourceName(id, given)}${words.colon}${translate(`rules.sources.${id}`)}`,
    ).join('\n'),
    words.writtenBy,
  ].join('\n\n')}\n`
}
