import type { RowFact, TableColumn, TableQuestion } from '#domain/incoming/table/reading.ts'
import { COLUMN_USES, type ColumnUse } from '#domain/incoming/headers/fields.ts'
import { STATUSES, type Status } from '#domain/incoming/statuses/status.ts'
import { CHANNELS, INTERVIEW_MODES } from '#domain/vocabulary.ts'
import { shortDayAndYear, timeOfDay } from '#texts/dates.ts'
import { zoneNames } from '#texts/zoneNames.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { languageOf } from '#domain/spoken.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useLists } from '#window/words/useLists.ts'
import type { ListedOption } from '#ui/option.ts'

/** Options of questions that mean the same whatever is asked. */
const PLAIN_OPTIONS = [
  'day-first',
  'month-first',
  '1900',
  '1904',
  'keep-as-note',
  'done',
  'planned',
  'sent',
  'not-sent',
  'company-first',
  'post-first',
] as const

/** What a use is about, by the first pattern that fits; what fits none is neither. */
const GROUPS: readonly { readonly name: 'post' | 'when' | 'person' | 'result'; has: RegExp }[] = [
  { name: 'result', has: /^result-/u },
  { name: 'person', has: /^(contact|met|connected|invited|direction)/u },
  { name: 'when', has: /-on$|^(date|day|month|year|offer-until|interview-time|zone)$/u },
  { name: 'post', has: /^(?!notes?$|skip$)/u },
]

const DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u

/** How what is found in a table, and asked of it, is said. */
export const useTableWords = () => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const { inSeries } = useLists()

  const dayText = (value: string, isDayOnly: boolean): string => {
    const day = shortDayAndYear(value, language())
    return value.length > 10 && !isDayOnly ? `${day}, ${timeOfDay(value, language())}` : day
  }
  const shownValue = ({ fact, value }: RowFact): string => {
    const lower = (words: string): string => words.toLocaleLowerCase(language())
    const channel = CHANNELS.find((known) => known === value)
    if (fact === 'channel' && channel !== undefined)
      return lower(t(`vocabulary.channels.${channel}`))
    const mode = INTERVIEW_MODES.find((known) => known === value)
    if (fact === 'interview-mode' && mode !== undefined) return lower(t(`vocabulary.modes.${mode}`))
    return DAY.test(value) ? dayText(value, fact === 'interview-day') : value
  }
  const zoneText = (zone: string): string =>
    zoneNames([zone], languageOf(language()), Date.parse(`${session.now}Z`))[0]?.label ?? zone

  return {
    headerOf: ({ header, column }: Pick<TableColumn, 'header' | 'column'>): string =>
      header.trim() === '' ? t('incomingTable.columns.unnamed', { n: column + 1 }) : header,
    questionText: (question: TableQuestion): string =>
      t(`incomingTable.questions.asks.${question.asks}`, { text: question.examples[0] ?? '' }),
    optionText: ({ asks }: TableQuestion, option: string): string => {
      const status = STATUSES.find((known) => known === option)
      if (asks === 'status' && status !== undefined)
        return t(`incomingTable.statuses.means.${status}`)
      const use = COLUMN_USES.find((known) => known === option)
      if (asks === 'meaning' && use !== undefined) return t(`incomingTable.uses.${use}`)
      const plain = PLAIN_OPTIONS.find((known) => known === option)
      if (plain !== undefined) return t(`incomingTable.questions.options.${plain}`)
      return asks === 'zone' ? zoneText(option) : option
    },
    factsText: (facts: readonly RowFact[]): string =>
      inSeries(
        facts.map((fact) => t(`incomingTable.facts.${fact.fact}`, { value: shownValue(fact) })),
      ),
    /** What a column may become, gathered by what it is about. */
    useOptions: (): readonly ListedOption<ColumnUse>[] => {
      const nameOf = (use: ColumnUse) => GROUPS.find(({ has }) => has.test(use))?.name ?? 'other'
      const order = [...GROUPS.map(({ name }) => name).toReversed(), 'other']
      return COLUMN_USES.map((value) => ({
        value,
        label: t(`incomingTable.uses.${value}`),
        group: t(`incomingTable.groups.${nameOf(value)}`),
        place: order.indexOf(nameOf(value)),
      })).toSorted((a, b) => a.place - b.place)
    },
    statusOptions: (): readonly ListedOption<Status>[] =>
      STATUSES.map((value) => ({ value, label: t(`incomingTable.statuses.means.${value}`) })),
  }
}
