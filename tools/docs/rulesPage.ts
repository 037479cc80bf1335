import { RANKINGS, type RankingId } from '#domain/rules/channels.ts'
import type { Rule } from '#domain/rules/rule.ts'
import { DELAY } from '#domain/rules/explain.ts'
import { RULES } from '#domain/rules/rules.ts'
import { RULE_NUMBER_IDS } from '#domain/settings.ts'
import { RULE_IDS, SOURCE_IDS, type RuleId } from '#domain/step.ts'
import type { Language } from '#domain/template.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'
import { translator } from '#shared/i18n/translator.ts'
import { momentInWords, numberInWords } from './momentInWords.ts'
import { PAGE_WORDS, type PageWords } from './words.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const windowsOf = (rule: Rule, words: PageWords, translate: Translate): readonly string[] => [
  translate(`rules.exists.${rule.reason}`),
  momentInWords(rule.opens, words, translate),
  momentInWords(rule.due, words, translate),
  momentInWords(rule.closes, words, translate),
]

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(', ')

const extras = (forms: readonly Rule[], words: PageWords, translate: Translate): string[] => [
  ...forms.flatMap(({ lapses }) =>
    lapses === undefined
      ? []
      : [`- ${words.facts.lapses}: ${momentInWords(lapses, words, translate)}`],
  ),
  ...(forms.some(({ fromDueOnly }) => fromDueOnly === true) ? [`- ${words.facts.atDue}`] : []),
]

const ruleSection = (id: RuleId, words: PageWords, translate: Translate): string => {
  const forms = RULES.filter(({ rule }) => rule === id)
  const windows =
    id === 'missing-detail'
      ? words.facts.asFollowUp
      : table(
          words.columns,
          forms.map((form) => windowsOf(form, words, translate)),
        )
  return [
    `### ${translate(`rules.names.${id}`)} (\`${id}\`)`,
    translate(`rules.whats.${id}`),
    windows,
    [
      `- ${words.facts.contact}: ${unique(forms.map(({ contact }) => words.contacts[contact]))}`,
      `- ${words.facts.channels}: ${unique(forms.map(({ channels }) => words.rankings[channels]))}`,
      `- ${words.facts.sources}: ${unique(forms.flatMap(({ sources }) => sources))}`,
      ...extras(forms, words, translate),
    ].join('\n'),
    forms.map(({ reason }) => `> ${reasonInWords(reason, translate)}`).join('\n>\n'),
  ].join('\n\n')
}

const reasonInWords = (reason: Rule['reason'], translate: Translate): string =>
  translate(`rules.reasons.${reason}`, { delay: delayOf(reason, translate) })

const delayOf = (reason: Rule['reason'], translate: Translate): string => {
  const number = DELAY[reason]
  return number === null ? '' : numberInWords(number, translate)
}

const ranking = (id: RankingId, words: PageWords, translate: Translate): string =>
  [
    `### ${words.rankings[id]}`,
    RANKINGS[id]
      .map(
        ({ channel, reason }, place) =>
          `${place + 1}. ${translate(`vocabulary.channels.${channel}`)}: ${translate(`rules.channelReasons.${reason}`)}`,
      )
      .join('\n'),
  ].join('\n\n')

/** The page of the rules in one language, as Markdown. */
export const rulesPage = (language: Language): string => {
  const words = PAGE_WORDS[language]
  const translate = translator(language)
  const rankings = (Object.keys(RANKINGS) as RankingId[]).filter((id) => RANKINGS[id].length > 0)
  return `${[
    `# ${words.title}`,
    ...words.intro,
    `## ${words.sections.rules}`,
    ...RULE_IDS.map((id) => ruleSection(id, words, translate)),
    `## ${words.sections.channels}`,
    ...rankings.map((id) => ranking(id, words, translate)),
    `## ${words.sections.numbers}`,
    table(
      words.numberColumns,
      RULE_NUMBER_IDS.map((id) => [translate(`rules.numbers.${id}`), numberInWords(id, translate)]),
    ),
    `## ${words.sections.settled}`,
    words.settled.map((line) => `- ${line}`).join('\n'),
    `## ${words.sections.sources}`,
    SOURCE_IDS.map((id) => `- ${id}: ${translate(`rules.sources.${id}`)}`).join('\n'),
  ].join('\n\n')}\n`
}
