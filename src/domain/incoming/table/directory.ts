import { companyKey } from '#domain/companyName.ts'
import { fold } from '#domain/fold.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { RowPerson } from './content.ts'

/** A person known on a card. */
export interface Known {
  readonly application: Application
  readonly person: Person
}

/** Everybody known on cards that are there, found by name, address and profile. */
export interface Directory {
  readonly byName: ReadonlyMap<string, readonly Known[]>
  readonly byDetail: ReadonlyMap<string, readonly Known[]>
  readonly byCompany: ReadonlyMap<string, readonly Application[]>
}

const profile = (link: string): string =>
  /linkedin\.com\/(?:in|pub)\/([^/?#]+)/iu.exec(link)?.[1]?.toLowerCase() ?? link

const put = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const all = map.get(key)
  if (all === undefined) map.set(key, [value])
  else all.push(value)
}

/** Makes the directory of whom the cards know. */
export const directoryOf = (applications: Iterable<Application>): Directory => {
  const byName = new Map<string, Known[]>()
  const byDetail = new Map<string, Known[]>()
  const byCompany = new Map<string, Application[]>()
  for (const application of applications) {
    if (application.presence !== 'present') continue
    put(byCompany, companyKey(application.details.company), application)
    for (const person of application.people) {
      const known = { application, person }
      put(byName, fold(person.name), known)
      if (person.email !== undefined && person.email !== '')
        put(byDetail, fold(person.email), known)
      if (person.linkedin !== undefined && person.linkedin !== '')
        put(byDetail, profile(person.linkedin), known)
    }
  }
  return { byName, byDetail, byCompany }
}

/**
 * Whoever a row names among those known: by profile or address, else by name where the company is
 * the same or the row names none. Homonyms are nobody in particular.
 */
export const knownBy = (
  directory: Directory,
  told: RowPerson,
  company: string,
): readonly Known[] => {
  const details = [
    told.email === undefined ? undefined : fold(told.email),
    told.linkedin === undefined ? undefined : profile(told.linkedin),
  ]
  for (const detail of details) {
    const found = detail === undefined ? [] : (directory.byDetail.get(detail) ?? [])
    if (found.length > 0) return found
  }
  const named = directory.byName.get(fold(told.name)) ?? []
  if (company === '')
    return new Set(named.map(({ application }) => companyKey(application.details.company))).size > 1
      ? []
      : named
  const key = companyKey(company)
  return named.filter(
    ({ application }) =>
      companyKey(application.details.company) === key ||
      companyKey(application.details.agency ?? '') === key,
  )
}
