import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { STATUSES, type Status } from '#domain/incoming/statuses/status.ts'
import { statusOf } from '#domain/incoming/statuses/statusOf.ts'
import { questionId, type Asking } from './asking.ts'
import type { TableFrame } from './frame.ts'
import type { TableStatus } from './reading.ts'

/** What one text means. */
export interface StatusMeaning {
  readonly means: Status
  /** It says no more than that. */
  readonly isWhole: boolean
  /** It speaks of an interview that took place or was agreed. */
  readonly isInterview: boolean
  /** It speaks of an interview that was cancelled or put off. */
  readonly isOff: boolean
  /** It says that nothing is decided yet. */
  readonly isPending: boolean
}

/** What the statuses of a table mean. */
export interface StatusesOf {
  readonly list: readonly TableStatus[]
  /** What a text means, and whether it says no more than that. */
  readonly of: (text: string) => StatusMeaning
}

/** More different texts than this are remarks and no statuses: only those that were found are listed. */
const MOST_LISTED = 500

/** The words of a status; a picture alone stands for itself. */
const wordsOf = (text: string): string => plainWords(text) || text.trim()

const NO_MEANING: StatusMeaning = {
  means: 'none',
  isWhole: true,
  isInterview: false,
  isOff: false,
  isPending: false,
}
/** Whoever answers one of these to a text that speaks of an interview knows of none that took place. */
const BEFORE_ANY: ReadonlySet<Status> = new Set(['wished', 'sent', 'withdrawn'] satisfies Status[])
const PENDING = /^(?:pending|en attente|waiting|awaiting|open|in progress|en cours)$/u

const OFF =
  /\b(?:annule|annulee|cancelled|canceled|cancel|reporte|reportee|postponed|rescheduled|decale|decalee|abgesagt|verschoben|uitgesteld|geannuleerd)\b/u

/** Reads every different status once; those that are not sure are asked. */
export const statusesOf = (frame: TableFrame, asking: Asking): StatusesOf => {
  const found = new Map<string, { text: string; column: number; header: string; rows: number }>()
  for (const { column, header } of frame.columns.filter(
    ({ use }) => use === 'status' || use === 'act',
  ))
    for (const { cells } of frame.rows) {
      const text = cells[column]?.text.trim() ?? ''
      const plain = wordsOf(text)
      if (plain === '') continue
      const known = found.get(plain)
      if (known === undefined) found.set(plain, { text, column, header, rows: 1 })
      else known.rows += 1
    }
  const meanings = new Map<string, StatusMeaning>()
  const byText = new Map<string, StatusMeaning>()
  const list: TableStatus[] = []
  for (const [plain, { text, column, header, rows }] of found) {
    const id = questionId('status', plain)
    const { status, isSure } = statusOf(text)
    const means = isSure
      ? (asking.chosen(id, STATUSES) ?? status)
      : asking.ask({
          id,
          asks: 'status',
          column,
          header,
          examples: [text.slice(0, 200)],
          rows,
          options: STATUSES,
          proposed: status,
        })
    const status_ = STATUSES.find((each) => each === means) ?? 'none'
    meanings.set(plain, {
      means: status_,
      isWhole: isSure,
      isInterview: tellsOfInterview(text) && (isSure || !BEFORE_ANY.has(status_)),
      isOff: OFF.test(plain) && tellsOfInterview(text),
      isPending: PENDING.test(plain),
    })
    if (list.length < MOST_LISTED) list.push({ id, text: text.slice(0, 200), means: status_, rows })
  }
  return {
    list,
    of: (text) => {
      const known = byText.get(text) ?? meanings.get(wordsOf(text)) ?? NO_MEANING
      byText.set(text, known)
      return known
    },
  }
}

const UNANSWERED =
  /\b(?:no|not|sans|pas de|aucune?|without|keine?|geen) (?:answer|response|reply|reponse|retour|nouvelles?|feedback|antwort|reactie)\b/gu

/** Whether a text speaks of an interview that took place or was agreed, beside whatever it says. */
export const tellsOfInterview = (text: string): boolean => {
  // « Pas de réponse après entretien » says nothing against the interview.
  const plain = plainWords(text).replace(UNANSWERED, ' ')
  return (
    /\b(?:interviews?|interviewed|entretiens?|entrevues?|phone screen(?:ing)?|screening call|vorstellungsgesprach|gesprach|gesprek|entrevista|colloquio)\b/u.test(
      plain,
    ) &&
    !/\b(?:no|not|sans|without|before|avant|pas|kein|keine|ohne|never|jamais|aucun|vor|geen|sin)\b/u.test(
      plain,
    )
  )
}
