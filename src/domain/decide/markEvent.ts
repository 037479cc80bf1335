import type { StepMark } from '#domain/logbook/application.ts'
import type { EventDraft } from '#domain/logbook/events.ts'

/** The event that puts a mark on a step. */
export const markEvent = (application: string, step: string, mark: StepMark): EventDraft => {
  if (mark.as !== 'snoozed')
    return { type: 'step-settled', application, body: { step, as: mark.as } }
  const { until, zone, opens } = mark
  return {
    type: 'step-snoozed',
    application,
    body: { step, until, zone, ...(opens === undefined ? {} : { opens }) },
  }
}
