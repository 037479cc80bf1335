import { again } from './again.ts'
import { inverseOf } from './inverse.ts'
import { scratchOf } from './scratch.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { same } from '#domain/same.ts'

/** Whether events were written together with the adding of another logbook. */
export const isAdding = (events: readonly EventDraft[]): boolean =>
  events.some(({ type }) => type === 'logbook-added')

/**
 * What is written behind the events of another logbook that were taken over: that it was added, and
 * the settings and texts of here, which stand as they did.
 */
export const addingEvents = (
  before: Logbook,
  taken: readonly EventDraft[],
  {
    from,
    opened,
    changed,
  }: { readonly from: string; readonly opened: number; readonly changed: number },
): readonly EventDraft[] => {
  const after = scratchOf(before)
  for (const event of taken) if (event.application === null) applyEvent(after, event)
  const texts = [...before.templates].flatMap(([key, template]): EventDraft[] =>
    same(after.templates.get(key), template)
      ? []
      : [{ type: 'template-written', application: null, body: template }],
  )
  const settings: EventDraft[] = same(after.settings, before.settings)
    ? []
    : [{ type: 'settings-changed', application: null, body: { settings: before.settings } }]
  return [
    {
      type: 'logbook-added',
      application: null,
      body: { from, events: taken.length, opened, changed },
    },
    ...settings,
    ...texts,
  ]
}

/** Cards that came with an adding: taken back, they leave the board whole, and come back whole. */
const broughtBy = (before: Logbook, events: readonly EventDraft[]) => {
  const scratch = scratchOf(before)
  for (const event of events) applyEvent(scratch, event)
  const ids = new Set(
    events.flatMap(({ application }) =>
      application === null || before.applications.has(application) ? [] : [application],
    ),
  )
  const present = [...ids].filter((id) => scratch.applications.get(id)?.presence === 'present')
  const isOfOthers = (event: EventDraft): boolean => {
    if (event.type === 'import-forgotten')
      return event.body !== null && before.imports.has(event.body.import)
    return event.application === null || !ids.has(event.application)
  }
  return { present, others: events.filter(isOfOthers) }
}

/** The events that take an adding back; null where it erased something that was here. */
export const backOfAdding = (
  before: Logbook,
  events: readonly EventDraft[],
): readonly EventDraft[] | null => {
  const { present, others } = broughtBy(before, events)
  const back = inverseOf(before, others)
  if (back === null) return null
  return [
    ...back,
    ...present.map(
      (application) => ({ type: 'application-removed', application, body: {} }) as const,
    ),
  ]
}

/** The events that make it once more. */
export const forthOfAdding = (
  before: Logbook,
  events: readonly EventDraft[],
): readonly EventDraft[] => {
  const { present, others } = broughtBy(before, events)
  return [
    ...present.map(
      (application) => ({ type: 'application-restored', application, body: {} }) as const,
    ),
    ...again(others.filter(({ type }) => type !== 'logbook-added')),
  ]
}
