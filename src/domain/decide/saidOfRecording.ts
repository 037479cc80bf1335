import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import type { SaidKey } from './said.ts'

/** What is said of an entry noted in an application, as it stood before. */
export const keyOfRecording = (before: Application, { kind }: Entry): SaidKey =>
  kind === 'let-go' && isBeforeInterview(before) ? 'sent-let-go' : kind
