import { interviewsOf, personOf, type Application } from './application.ts'
import type { Person } from './person.ts'

/** Whom an entry is likely about: who received me last, else the first person met, else the first known. */
export const leadOf = (application: Application): Person | undefined => {
  const last = interviewsOf(application).at(-1)
  return (
    personOf(application, last?.lead) ??
    personOf(application, last?.met[0]) ??
    application.people[0]
  )
}
