import type { Application } from '#domain/logbook/application.ts'
import type { Telling, TellingName } from '#domain/logbook/telling.ts'
import { toTell } from '#domain/logbook/toTell.ts'
import { emptyPromise, type PromiseDraft } from './promiseDraft.ts'

/** What is asked together of a card: all that a file left open about one interview, or one outcome. */
export interface TriagePart {
  /** The entry it is about; null for an interview that is not noted yet. */
  readonly entry: string | null
  readonly asks: readonly TellingName[]
  /** The day that is known, where only the hour is missing. */
  readonly day?: string
}

/** The answers to one part, as texts while they are written. */
export interface PartDraft {
  /** `YYYY-MM-DDTHH:mm`, of an outcome `YYYY-MM-DD`; the words as written while they cannot be read. */
  when: string
  /** `HH:mm`, where only that is asked. */
  hour: string
  /** Ids of people known on the card. */
  met: string[]
  /** Somebody else, by name. */
  name: string
  promise: PromiseDraft
}

/** Nothing answered yet. */
export const emptyPart = (): PartDraft => ({
  when: '',
  hour: '',
  met: [],
  name: '',
  promise: emptyPromise(),
})

/** What is still to be told of a card, gathered by what it is about. */
export const triageParts = (application: Application): readonly TriagePart[] => {
  const parts = new Map<string | null, Telling[]>()
  for (const telling of toTell(application)) {
    const entry = telling.entry ?? null
    parts.set(entry, [...(parts.get(entry) ?? []), telling])
  }
  return [...parts].map(([entry, tellings]) => {
    const day = tellings.find(({ on }) => on !== undefined)?.on
    return {
      entry,
      asks: tellings.map(({ asks }) => asks),
      ...(day === undefined ? {} : { day }),
    }
  })
}

/** The answers to all parts of a card, by the part: one that is told elsewhere takes none of the others along. */
export type TriageDraft = Readonly<Record<string, PartDraft>>

/** What a part's answers are kept under. */
export const partKey = ({ entry }: Pick<TriagePart, 'entry'>): string => entry ?? 'new'

/** One blank draft for each part. */
export const triageDraft = (parts: readonly TriagePart[]): Record<string, PartDraft> =>
  Object.fromEntries(parts.map((part) => [partKey(part), emptyPart()]))
