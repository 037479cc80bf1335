import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import { hasDetail } from '#domain/logbook/interviewFacts.ts'
import type { SaidKey } from './said.ts'

/** What is said of an entry noted in an application, as it stood before. */
export const keyOfRecording = (before: Application, { kind }: Entry): SaidKey =>
  kind === 'let-go' && isBeforeInterview(before) ? 'sent-let-go' : kind

/** What is said of a better account of an entry: an interview told for the first time is no correction. */
export const keyOfCorrecting = (before: Entry | undefined, entry: Entry): SaidKey =>
  before?.kind === 'interview' &&
  entry.kind === 'interview' &&
  !hasDetail(before) &&
  hasDetail(entry)
    ? 'interview'
    : 'entry-corrected'
