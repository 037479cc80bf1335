import { incomingView } from '#domain/incoming/invitation/incomingView.ts'
import type { ReadingGround } from '#domain/incoming/mail/reading.ts'
import type { Language } from '#domain/language.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { intake } from '#contract/intake.ts'
import type { Handlers } from '#contract/calls.ts'
import type { FilesInHand } from '#electron/host/incoming/hand/filesInHand.ts'
import type { Session } from '#electron/host/session/session.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** The calls about files that come in. */
export type IntakeCalls = Pick<Handlers, keyof typeof intake>

const groundOf = (working: WorkingLogbook, language: Language): ReadingGround => {
  const { region, personName, personPhone = '' } = working.logbook().settings
  return { ...working.time(), language, region, own: { name: personName, phone: personPhone } }
}

export const intakeCalls = (
  files: FilesInHand,
  current: () => Session,
  language: () => Language,
): IntakeCalls => ({
  handOver: (piece) => files.take(piece),
  openFile: async ({ file }) => {
    const opened = await files.open(file)
    if (!opened.ok) return opened
    const { value } = opened
    if (value.sort === 'table' || value.sort === 'logbook') return accepted(value)
    const { working } = current()
    if (working === null) return refused('logbook-unavailable')
    const ground = groundOf(working, language())
    const read = await files.ask(file, 'letter', { ground })
    return read.ok
      ? accepted(incomingView(read.value, working.logbook().applications.values(), ground))
      : read
  },
  letGoOfFile: ({ file }) => {
    files.letGo(file)
    return accepted(undefined)
  },
})
