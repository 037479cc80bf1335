import { happenedBefore, type Causality } from './causality.ts'
import type { UnionEvent } from './unionEvent.ts'

/** What an erasure is about: all of an application, or what one person or import left in it. */
interface Erasing {
  readonly hash: string
  readonly application: string | null
  readonly subject: string | null
}

const ERASES: Readonly<Record<string, true>> = {
  'application-erased': true,
  'person-erased': true,
  'import-forgotten': true,
}

/** Whether events of a type erase: they hold ids alone, and stay. */
export const isErasing = ({ type }: Pick<UnionEvent, 'type'>): boolean =>
  Object.hasOwn(ERASES, type)

/** Which words an event erases, by its envelope alone; null for one that erases nothing. */
export const erasingOf = ({
  hash,
  type,
  application,
  subjects,
}: Pick<UnionEvent, 'hash' | 'type' | 'application' | 'subjects'>): Erasing | null => {
  if (type === 'application-erased') return { hash, application, subject: null }
  const subject = isErasing({ type }) ? subjects[0] : undefined
  return subject === undefined ? null : { hash, application, subject }
}

const isAbout = (
  { application, subject }: Erasing,
  event: Pick<UnionEvent, 'application' | 'subjects'>,
): boolean =>
  application === event.application && (subject === null || event.subjects.includes(subject))

/**
 * What takes the words of each event away: an erasure that is about it and that it was not written
 * knowing of, by the hashes of both. An erasure wins whenever and from wherever the event comes.
 */
export const goneIn = (
  ordered: readonly Omit<UnionEvent, 'body'>[],
  { of }: Pick<Causality, 'of'>,
): ReadonlyMap<string, string> => {
  const erasings = ordered.flatMap((event) => erasingOf(event) ?? [])
  const perApplication = Map.groupBy(erasings, ({ application }) => application)
  const gone = new Map<string, string>()
  for (const event of ordered) {
    const about = isErasing(event) ? undefined : perApplication.get(event.application)
    const place = of(event.hash)
    if (about === undefined || place === undefined) continue
    const by = about.find((erasing) => {
      const told = of(erasing.hash)
      return isAbout(erasing, event) && told !== undefined && !happenedBefore(told, place)
    })
    if (by !== undefined) gone.set(event.hash, by.hash)
  }
  return gone
}
