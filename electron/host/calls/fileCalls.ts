import { emlDraft } from '#domain/messages/sending/emlDraft.ts'
import type { Language } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import { translator } from '#texts/translator.ts'
import type { Shell } from '#electron/host/machine/ports.ts'

/** The calls that make a file for the person. */
export type FileCalls = Pick<Handlers, 'exportDraft'>

/** Files are named in the language they are made in, with the day. */
export const fileCalls = (
  { deliver }: Pick<Shell, 'deliver'>,
  draftLanguage: () => Language,
  now: () => string,
): FileCalls => ({
  exportDraft: ({ files, ...draft }) =>
    deliver({
      name: `${translator(draftLanguage())('exports.draftFile', { date: now().slice(0, 10) })}.eml`,
      mime: 'message/rfc822',
      content: emlDraft({ ...draft, attachments: files }),
    }),
})
