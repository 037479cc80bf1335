import * as v from 'valibot'
import { lastNoticeSchema, type LastNotice } from '#contract/notices.ts'
import type { NotificationTrial } from '#contract/views.ts'
import type { KeptRow, Notice, Notifier } from '#electron/host/machine/ports.ts'

/** What became of the last notification, whoever asked for it. */
export interface NoticeBook {
  /** Shows a notice, and notes what became of it. */
  readonly notifier: Notifier
  /** The last notice was clicked, or one of its buttons pressed. */
  readonly noteClick: () => void
  readonly last: () => LastNotice | null
}

/** Longer words of a system than anybody reads. */
const DETAIL_MAX = 200

const until = (end: number, text: string): string => Array.from(text).slice(0, end).join('')

/** What a system says of a failure, without the lines that repeat the command or the notice: these are private. */
const withoutWordsOf = ({ title, body }: Notice, detail: string): string =>
  detail
    .split('\n')
    .filter((line) => !/^\W*Command failed/u.test(line))
    .filter((line) => ![title, body].some((words) => words !== '' && line.includes(words)))
    .join(' ')
    .trim()

/** Lasts as long as the process: for a shell that keeps nothing. */
export const inMemoryRow = (): KeptRow => {
  let kept: unknown
  return {
    read: () => kept,
    write: (row) => {
      kept = row
    },
  }
}

/** `now` is the wall clock of the person's zone; what cannot be read in `row` counts as nothing. */
export const makeNoticeBook = (
  notifier: Notifier,
  now: () => string,
  row: KeptRow = inMemoryRow(),
): NoticeBook => {
  const last = (): LastNotice | null => {
    const read = v.safeParse(lastNoticeSchema, row.read())
    return read.success ? read.output : null
  }
  const note = (notice: Notice, { result, detail = '', second }: NotificationTrial): void => {
    const said = until(DETAIL_MAX / 2, withoutWordsOf(notice, detail))
    row.write({
      at: now(),
      result,
      ...(said === '' ? {} : { detail: said }),
      ...(second === undefined ? {} : { second }),
    } satisfies LastNotice)
  }
  return {
    last,
    notifier: {
      ...notifier,
      show: async (notice) => {
        try {
          const trial = await notifier.show(notice)
          note(notice, trial)
          return trial
        } catch (error) {
          const detail = error instanceof Error ? error.message : ''
          note(notice, { result: 'failed', detail })
          throw error
        }
      },
    },
    noteClick: () => {
      const shown = last()
      if (shown !== null && shown.clickedAt === undefined)
        row.write({ ...shown, clickedAt: now() } satisfies LastNotice)
    },
  }
}
