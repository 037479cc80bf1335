import { journalCsv } from '#domain/csv/journalCsv.ts'
import { chosenRows } from '#domain/views/journal.ts'
import { emlDraft } from '#domain/messages/sending/emlDraft.ts'
import { refused } from '#domain/outcome.ts'
import type { Language } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import { translator } from '#texts/translator.ts'
import { journalWords } from './journalWords.ts'
import type { Shell } from '#electron/host/machine/ports.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** The calls that make a file for the person. */
export type FileCalls = Pick<Handlers, 'exportJournal' | 'exportDraft'>

/** Files are named in the language they are made in, with the day. */
export const fileCalls = (
  working: () => WorkingLogbook | null,
  { deliver }: Pick<Shell, 'deliver'>,
  draftLanguage: () => Language,
  now: () => string,
): FileCalls => ({
  exportJournal: async ({ filter, profile, language }) => {
    const open = working()
    if (open === null) return refused('logbook-unavailable')
    const t = translator(language)
    const rows = chosenRows(open.journal(), filter)
    const date = open.time().now.slice(0, 10)
    return deliver({
      name: `${t('exports.journalFile', { date })}.csv`,
      mime: 'text/csv;charset=utf-8',
      content: journalCsv(rows, journalWords(t), { profile, language }),
    })
  },
  exportDraft: ({ files, ...draft }) =>
    deliver({
      name: `${translator(draftLanguage())('exports.draftFile', { date: now().slice(0, 10) })}.eml`,
      mime: 'message/rfc822',
      content: emlDraft({ ...draft, attachments: files }),
    }),
})
