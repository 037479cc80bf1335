import { localOf } from '#domain/calendar/zone.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { stillHolds } from '#domain/decide/stillHolds.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { LiveLogbook, Logbook } from '#domain/logbook/logbook.ts'
import type { Question } from '#domain/union/questions.ts'
import type { CarriedPart } from '#electron/host/logbook/events/carried.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import type { UnionView } from './unionView.ts'

/** The side of an open logbook that other computers have to do with. */
export interface SharedSide {
  /** The same with events of other computers that were taken over, by their places. */
  readonly takeIn: (seqs: readonly number[]) => Promise<CardChanges>
  /** Several computers write it. */
  readonly isShared: () => boolean
  /** Whether what events wrote still stands as they wrote it; always where one computer writes. */
  readonly stands: (events: readonly EventDraft[]) => boolean
  /** The last word that another computer wrote about some cards: which one, and when. */
  readonly lastElsewhere: (
    cards: ReadonlySet<string | null>,
  ) => { readonly device: string; readonly at: LocalDateTime } | undefined
  /** Fields with two words for one thing. */
  readonly questions: () => readonly Question[]
  /** Cards about which a newer program of another computer wrote: shown, and not edited. */
  readonly unknown: () => ReadonlySet<string>
}

/** What it is made of. */
export interface SharedParts {
  readonly carried: CarriedPart | undefined
  readonly union: UnionView | null
  readonly isShared: () => boolean
  readonly live: () => LiveLogbook
  /** Events of others stand in the state. */
  readonly noted: (events: readonly StoredEvent[]) => void
  /** Plans these anew; of other settings, all of `next`, which takes the place of the state then. */
  readonly replanned: (
    ids: ReadonlySet<string | null>,
    next: LiveLogbook,
  ) => CardChanges | Promise<CardChanges>
}

/** Puts what some cards amount to now in the place of what stood there. */
const takeOver = (
  live: LiveLogbook,
  { applications, settings, templates, imports }: Logbook,
  ids: ReadonlySet<string | null>,
): void => {
  for (const id of ids) {
    if (id === null) continue
    const card = applications.get(id)
    if (card === undefined) live.applications.delete(id)
    else live.applications.set(id, card)
  }
  if (!ids.has(null)) return
  live.settings = settings
  for (const [own, theirs] of [
    [live.templates, templates],
    [live.imports, imports],
  ] as const) {
    own.clear()
    for (const [id, value] of theirs) (own as Map<string, unknown>).set(id, value)
  }
}

const copyOf = ({ settings, applications, templates, imports }: LiveLogbook): LiveLogbook => ({
  settings,
  applications: new Map(applications),
  templates: new Map(templates),
  imports: new Map(imports),
})

/** What other computers wrote, taken into the state that is kept live. */
export const sharedSide = ({
  carried,
  union,
  isShared,
  live,
  noted,
  replanned,
}: SharedParts): SharedSide => ({
  takeIn: async (seqs) => {
    if (union === null || carried === undefined) return { changed: [], removed: [] }
    const events = carried.stored(seqs)
    const { ids, logbook } = union.part(new Set(events.map(({ application }) => application)))
    // Their settings are in force once everything is planned by them: until then all is as it was.
    const next = ids.has(null) ? copyOf(live()) : live()
    takeOver(next, logbook, ids)
    noted(events)
    return replanned(ids, next)
  },
  isShared,
  stands: (events) => !isShared() || stillHolds(live(), events),
  lastElsewhere: (cards) => {
    const last = carried
      ?.index()
      .all()
      .findLast(({ device, application }) => cards.has(application) && device !== carried.device())
    return last === undefined
      ? undefined
      : { device: last.device, at: localOf(Date.parse(last.recordedAt), live().settings.zone) }
  },
  questions: () => union?.questions() ?? [],
  unknown: () => union?.unknown() ?? new Set(),
})
