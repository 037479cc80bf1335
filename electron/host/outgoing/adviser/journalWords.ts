import { rowOf } from '#domain/entry/entry.ts'
import { ENTRY_KINDS } from '#domain/entry/kinds.ts'
import type { CellWords } from '#domain/outgoing/adviser/column.ts'
import { CHANNELS, FOLLOW_UP_OUTCOMES, STAGES } from '#domain/vocabulary.ts'
import type { Translate } from '#texts/catalogue.ts'
import { detailWords, type DayWords } from '#electron/host/outgoing/detailWords.ts'

/** The text of each member of a closed list, looked up once. */
const byValue = <Value extends string>(
  values: readonly Value[],
  text: (value: Value) => string,
): Readonly<Record<Value, string>> =>
  Object.fromEntries(values.map((value) => [value, text(value)])) as Record<Value, string>

/** Each text looked up once: a table says the same few words in thousands of cells. */
const rememberedTexts = (t: Translate): Translate => {
  const known = new Map<string, string>()
  return (key, params) => {
    const asked = params === undefined ? key : `${key} ${JSON.stringify(params)}`
    const before = known.get(asked)
    if (before !== undefined) return before
    const text = t(key, params)
    known.set(asked, text)
    return text
  }
}

/** The words of the exported journal; dates in them stay ISO unless `day` writes them otherwise. */
export const journalWords = (
  translate: Translate,
  day: DayWords = (iso) => iso,
): Omit<CellWords, 'standing'> => {
  const t = rememberedTexts(translate)
  const stages = byValue(STAGES, (stage) => translate(`vocabulary.stages.${stage}`))
  const outcomes = byValue(FOLLOW_UP_OUTCOMES, (outcome) =>
    translate(`vocabulary.outcomes.${outcome}`),
  )
  const kinds = byValue(ENTRY_KINDS, (kind) => translate(`entries.${kind}.name`))
  const channels = byValue(CHANNELS, (channel) => translate(`vocabulary.channels.${channel}`))
  return {
    stage: (stage) => stages[stage],
    kind: (kind) => kinds[kind],
    channel: (channel) => channels[channel],
    result: (entry) => {
      const result = rowOf(entry.kind).result(entry)
      if (result === undefined) return ''
      return result.tells === 'outcome' ? outcomes[result.outcome] : detailWords(result, t, day)
    },
  }
}
