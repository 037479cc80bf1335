import { happenedBefore, type Placed } from './causality.ts'
import type { UnionEvent } from './unionEvent.ts'

/**
 * Whose words are to be gone: all of an application, one person's part of it, or, of no application,
 * what one import (the subject) wrote about itself.
 */
export interface Erasing {
  readonly application: string | null
  readonly subject: string | null
}

/** Types of the events that erase. They hold ids and no words, and stay. */
export const ERASING_TYPES = ['application-erased', 'person-erased', 'import-forgotten'] as const

/** Whether events of a type erase. */
export const isErasing = ({ type }: Pick<UnionEvent, 'type'>): boolean =>
  ERASING_TYPES.some((each) => each === type)

/** Which words an event erases, by its envelope alone; null for one that names nobody. */
export const erasingOf = ({
  type,
  application,
  subjects,
}: Pick<UnionEvent, 'type' | 'application' | 'subjects'>): Erasing | null => {
  if (type === 'application-erased') return { application, subject: null }
  const subject = isErasing({ type }) ? subjects[0] : undefined
  return subject === undefined ? null : { application, subject }
}

/** Whether an erasure is about an event, by its envelope alone. */
export const isAbout = (
  { application, subject }: Erasing,
  event: Pick<UnionEvent, 'application' | 'subjects'>,
): boolean =>
  (application !== null || subject !== null) &&
  application === event.application &&
  (subject === null || event.subjects.includes(subject))

/**
 * Whether an erasure takes the words of an event away: it is about it, and the event was not written
 * knowing of it. It wins whenever and from wherever the event comes, and where nobody can tell.
 */
export const takesAway = (
  erasing: Erasing & { readonly placed: Placed | undefined },
  event: Pick<UnionEvent, 'type' | 'application' | 'subjects'> & {
    readonly placed: Placed | undefined
  },
): boolean =>
  !isErasing(event) &&
  isAbout(erasing, event) &&
  (erasing.placed === undefined ||
    event.placed === undefined ||
    !happenedBefore(erasing.placed, event.placed))
