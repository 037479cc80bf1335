import { isZone } from '#domain/calendar/zone.ts'
import { emptyApplication, evolve, type Application, type WrittenDown } from './application.ts'
import { withFieldsOf } from './changedFields.ts'
import type { ApplicationEvent, EventDraft, LogbookEvent } from './events.ts'
import type { ImportRecord } from './importRecord.ts'
import { defaultSettings, type Settings } from './settings.ts'
import type { RuleNumbers } from './ruleNumbers.ts'
import { templateKey, type WrittenTemplate } from './template.ts'

/** Everything the events say, rebuilt: the state that decisions are taken on. */
export interface Logbook {
  readonly applications: ReadonlyMap<string, Application>
  readonly settings: Settings
  readonly templates: ReadonlyMap<string, WrittenTemplate>
  /** Tables that were brought in, by the id of their import, oldest first. */
  readonly imports: ReadonlyMap<string, ImportRecord>
}

/** A logbook being rebuilt or kept live; `applyEvent` is the only thing that changes it. */
export interface LiveLogbook extends Logbook {
  readonly applications: Map<string, Application>
  settings: Settings
  readonly templates: Map<string, WrittenTemplate>
  readonly imports: Map<string, ImportRecord>
}

/** An empty logbook for a person in `zone`. */
export const emptyLogbook = (zone: string): LiveLogbook => ({
  applications: new Map(),
  settings: defaultSettings(zone),
  templates: new Map(),
  imports: new Map(),
})

const settingsNamed = (
  before: Settings,
  { settings, fields }: NonNullable<Extract<LogbookEvent, { type: 'settings-changed' }>['body']>,
): Settings => (fields === undefined ? settings : withFieldsOf(before, settings, fields))

const applyToLogbook = (logbook: LiveLogbook, event: LogbookEvent): void => {
  if (event.body === null) return
  switch (event.type) {
    case 'settings-changed':
      // Settings written by an older version lack newer numbers: the defaults stand in.
      logbook.settings = withDefaults(
        settingsNamed(logbook.settings, event.body),
        logbook.settings.zone,
      )
      return
    case 'template-written': {
      const { fields, ...written } = event.body
      const key = templateKey(written.template, written.language)
      const before = logbook.templates.get(key)
      logbook.templates.set(
        key,
        before === undefined || fields === undefined
          ? written
          : withFieldsOf<WrittenTemplate>(before, written, fields),
      )
      return
    }
    case 'template-reset':
      logbook.templates.delete(templateKey(event.body.template, event.body.language))
      return
    case 'table-imported':
      logbook.imports.set(event.body.import, event.body)
      return
    case 'import-forgotten':
      logbook.imports.delete(event.body.import)
      return
    case 'logbook-added':
      // What it brought, its own events say.
      return
  }
}

/** The number of days thanks stayed welcome, before it became when they lapse, and what it usually was. */
const EARLIER_WELCOME = { name: 'thankStillWelcomeDays', usual: 2 } as const

/** A number the person chose under its earlier name keeps its meaning; what was usual then is not a choice. */
const chosenEarlier = (numbers: Readonly<Record<string, number>>): Partial<RuleNumbers> => {
  const welcome = numbers[EARLIER_WELCOME.name]
  return welcome === undefined || welcome === EARLIER_WELCOME.usual
    ? {}
    : { thankLapsesAfterDays: welcome }
}

/** `zoneBefore` stands in for a zone that no clock knows: with it nothing could be noted. */
const withDefaults = (settings: Settings, zoneBefore: string): Settings => {
  const defaults = defaultSettings(settings.zone)
  return {
    ...defaults,
    ...settings,
    zone: isZone(settings.zone) ? settings.zone : zoneBefore,
    numbers: { ...defaults.numbers, ...chosenEarlier(settings.numbers), ...settings.numbers },
    trialMonths: { ...defaults.trialMonths, ...settings.trialMonths },
  }
}

const isLogbookEvent = (event: EventDraft): event is LogbookEvent => event.application === null

/**
 * Whether joining one application to another would leave it nowhere: the other one lives on in it
 * already, directly or through others, or is erased. Two computers may each have joined their way.
 */
const leadsNowhere = (logbook: Logbook, from: string, into: string): boolean => {
  const passed = new Set([from])
  for (let id = into; ;) {
    if (passed.has(id)) return true
    passed.add(id)
    const target = logbook.applications.get(id)
    if (target?.presence === 'erased') return true
    if (target?.presence !== 'merged' || target.merged === undefined) return false
    id = target.merged.into
  }
}

/** Applies one event in place, the same way live and when rebuilding. */
export const applyEvent = (logbook: LiveLogbook, event: EventDraft & WrittenDown): void => {
  if (isLogbookEvent(event)) {
    applyToLogbook(logbook, event)
    return
  }
  const { application: id } = event
  const into = event.type === 'application-merged' ? event.body?.into : undefined
  if (into !== undefined && leadsNowhere(logbook, id, into)) return
  const before = logbook.applications.get(id) ?? emptyApplication(id)
  logbook.applications.set(id, evolve(before, event satisfies ApplicationEvent))
}

/** The state that a whole history amounts to. */
export const rebuild = (events: Iterable<EventDraft & WrittenDown>, zone: string): LiveLogbook => {
  const logbook = emptyLogbook(zone)
  for (const event of events) applyEvent(logbook, event)
  return logbook
}
