import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import type { Dated } from './content.ts'
import { OUTCOMES } from './rowOutcome.ts'
import type { RowCells } from './rowCells.ts'
import { hourIn } from './rowDays.ts'
import { rowStory, type RowStory } from './rowStory.ts'
import type { TableRules } from './rules.ts'

/** « entretien jeudi prochain », "interview on the 12th": the day of the note is not the day it is about. */
const OTHER_DAY =
  /\b(?:next|tomorrow|prochaine?|demain|le \d{1,2}|on the \d{1,2}|\d{1,2} \d{1,2}(?: \d{2,4})?)\b/u

/**
 * Reads one act of a journal: what was done that day. Whatever is no sending, follow-up, interview
 * or outcome stays in the notes with its day.
 */
export const actStory = (cells: RowCells, rules: TableRules): RowStory => {
  const act = cells.one('act')
  if (act === undefined) return rowStory(cells, rules)
  const cell = cells.one('date') ?? cells.one('applied-on')
  const { dates, refused } =
    cell === undefined ? { dates: [] } : rules.dates(cell.cell, cell.column)
  if (cell !== undefined && refused !== undefined) cells.doubt(cell, refused)
  const found: Dated | undefined = dates[0] ?? rules.dayOfParts(cells)[0]
  const hour = cells.one('interview-time')
  const time = hour === undefined ? null : hourIn(hour)
  if (hour !== undefined && (time === null || found?.time !== undefined)) cells.keep(hour)
  const day =
    found === undefined || found.time !== undefined || time === null ? found : { ...found, time }
  const { means } = rules.statuses.of(act.text)
  const outcome = OUTCOMES[means]
  cells.notes.push([day?.date, act.text].filter((part) => part !== undefined).join(' · '))
  for (const status of cells.all('status')) cells.keep(status)
  const none = { sent: 'undated', interviews: [], followUps: [], plannedFollowUps: [] } as const
  if (means === 'wished') return { ...none, sent: 'not-sent' }
  if (means === 'sent') return { ...none, sent: day ?? 'undated' }
  if (means === 'followed-up') return { ...none, followUps: day === undefined ? [] : [day] }
  const isOfDay = day !== undefined && !OTHER_DAY.test(plainWords(act.text))
  if (means === 'interview' && isOfDay) return { ...none, interviews: [day] }
  if (means === 'interview' || means === 'interview-planned') return { ...none, openInterview: {} }
  if (outcome !== undefined)
    return { ...none, outcome: { is: outcome, ...(day === undefined ? {} : { on: day }) } }
  return none
}
