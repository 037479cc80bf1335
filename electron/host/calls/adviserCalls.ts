import type { outgoing, OutgoingRows } from '#contract/outgoing.ts'
import type { Handlers } from '#contract/calls.ts'
import { FORM_WORDS } from '#domain/outgoing/adviser/formWords.ts'
import {
  adviserTable,
  periodOf,
  type AdviserGround,
} from '#domain/outgoing/adviser/adviserTable.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Shell } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { headersOf } from '#electron/host/outgoing/adviser/headers.ts'
import { makePace } from '#electron/host/machine/pace.ts'
import { printedLives } from '#electron/host/outgoing/adviser/printedLives.ts'
import {
  choiceIn,
  sheetWords,
  spokenOf,
  type SaidAs,
} from '#electron/host/outgoing/adviser/sheetWords.ts'
import { tableFile, titleOf } from '#electron/host/outgoing/adviser/tableFile.ts'
import type { Session } from '#electron/host/session/session.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** The calls about tables and reports that go out. */
export type AdviserCalls = Pick<Handlers, keyof typeof outgoing>

/** The logbook as tables are made from it, as of this moment. */
export const groundOf = (working: WorkingLogbook): AdviserGround => ({
  applications: () => working.logbook().applications.values(),
  journal: working.journal,
  ...working.time(),
})

/** A page of the rows of a choice. */
export const outgoingRows = (
  asked: AdviserChoice,
  working: WorkingLogbook,
  {
    as,
    offset,
    limit,
    lives,
  }: { as: SaidAs; offset: number; limit: number; lives?: boolean | undefined },
): OutgoingRows => {
  const choice = choiceIn(asked, working.logbook().settings.region)
  const { language, locale, cells, written } = sheetWords(choice, as)
  const table = adviserTable(choice, groundOf(working), cells)
  const headers = headersOf(table, spokenOf(choice))
  const { name, period, count } = FORM_WORDS[language]
  const own = choice.parts.includes('me') ? working.logbook().settings.personName : ''
  const places = Array.from(
    { length: Math.max(0, Math.min(limit, table.total - offset)) },
    (_, at) => offset + at,
  )
  const { applications } = working.logbook()
  const ids = places.map(table.application)
  return {
    of: table.of,
    title: titleOf(choice),
    ...(own === '' ? {} : { name: own }),
    locale,
    labels: { name, period, count },
    period: periodOf(choice),
    columns: table.columns.map(({ field, kind }, at) => ({
      field,
      header: headers[at] ?? '',
      kind,
    })),
    total: table.total,
    rows: places.map((at) =>
      table.row(at).map((cell, place) => written(cell, table.columns[place]?.kind ?? 'text')),
    ),
    applications: ids,
    ...(lives === true && choice.table === 'applications'
      ? printedLives(
          choice,
          ids.map((id) => applications.get(id)),
          working.time(),
        )
      : {}),
  }
}

/** Makes what goes out from the session's logbook; a file that takes long can be stopped. */
export const adviserCalls = (
  { deliver, savePdf, push }: Pick<Shell, 'deliver' | 'savePdf' | 'push'>,
  {
    current,
    scheduler,
  }: {
    readonly current: () => Session
    readonly scheduler: Pick<Scheduler, 'yieldToCalls'>
  },
): AdviserCalls => {
  /** Files being made, and whether each was stopped. */
  const making = new Map<string, { stopped: boolean }>()
  return {
    outgoingRows: ({ choice, ...page }) => {
      const { working } = current()
      return working === null
        ? refused('logbook-unavailable')
        : accepted(outgoingRows(choice, working, page))
    },
    exportTable: async ({ job, choice, format }) => {
      const { working } = current()
      if (working === null) return refused('logbook-unavailable')
      const state = { stopped: false }
      making.set(job, state)
      const pace = makePace(scheduler, {
        onDone: (done) => push('making', { job, done }),
        isStopped: () => state.stopped,
      })
      try {
        const spoken = choiceIn(choice, working.logbook().settings.region)
        const file = await tableFile(spoken, format, { ground: groundOf(working), pace })
        if (file === 'too-long') return refused('table-too-long')
        return file === null ? accepted({ how: 'cancelled' }) : await deliver(file)
      } finally {
        making.delete(job)
      }
    },
    stopExport: ({ job }) => {
      const state = making.get(job)
      if (state !== undefined) state.stopped = true
      return accepted(undefined)
    },
    savePrinted: ({ title, landscape }) =>
      savePdf === undefined
        ? refused('file-not-written')
        : savePdf({ name: `${title}.pdf`, landscape }),
  }
}
