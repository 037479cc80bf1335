import * as v from 'valibot'
import { lastNoticeSchema, type LastNotice } from '#contract/notices.ts'
import type { NotificationTrial } from '#contract/views.ts'
import type { KeptRow, Notifier } from '#electron/host/machine/ports.ts'

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
export const makeNoticeBook = (notifier: Notifier, now: () => string, row: KeptRow): NoticeBook => {
  const last = (): LastNotice | null => {
    const read = v.safeParse(lastNoticeSchema, row.read())
    return read.success ? read.output : null
  }
  const note = ({ result, detail, second }: NotificationTrial): void => {
    row.write({
      at: now(),
      result,
      ...(detail === undefined || detail === '' ? {} : { detail: until(DETAIL_MAX / 2, detail) }),
      ...(second === undefined ? {} : { second }),
    } satisfies LastNotice)
  }
  return {
    last,
    notifier: {
      show: async (notice) => {
        try {
          const trial = await notifier.show(notice)
          note(trial)
          return trial
        } catch (error) {
          note({ result: 'failed', detail: error instanceof Error ? error.message : '' })
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
