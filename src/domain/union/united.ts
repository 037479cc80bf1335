import type { LiveLogbook } from '#domain/logbook/logbook.ts'
import type { Person } from '#domain/logbook/person.ts'
import { unlikeUnited, withUnlike } from '#domain/logbook/unlike.ts'
import type { Register } from './registers.ts'

/** Whether words only add up: each answer of whom somebody is not stands beside the others. */
export const isUnited = ({ target, field }: Register): boolean =>
  target.kind === 'person' && field === 'unlike'

/** Puts all of the words in the place of the last one. */
export const unite = (logbook: LiveLogbook, { application, target, words }: Register): void => {
  const card = application === null ? undefined : logbook.applications.get(application)
  if (card === undefined) return
  const unlike = unlikeUnited(words.map(({ value }) => value as Person['unlike']))
  const people = card.people.map((person) =>
    person.id === target.id ? withUnlike(person, unlike) : person,
  )
  logbook.applications.set(card.id, { ...card, people })
}
