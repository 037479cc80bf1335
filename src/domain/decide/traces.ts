import type { Application } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'

/** An application that holds something of another one, and what it calls some people of it. */
export interface Trace {
  readonly application: Application
  readonly people: readonly string[]
}

const idsIn = ({ merged }: Application, person: string): readonly string[] => [
  person,
  ...Object.entries(merged?.people ?? {}).flatMap(([here, there]) =>
    there === person ? [here] : [],
  ),
]

/**
 * An application and all that were joined to it, directly or through others: what is erased from it
 * must leave them too. `people` are ids in `application`.
 */
export const tracesOf = (
  logbook: Logbook,
  application: Application,
  people: readonly string[] = [],
): readonly Trace[] => [
  { application, people },
  ...[...logbook.applications.values()]
    .filter(({ presence, merged }) => presence === 'merged' && merged?.into === application.id)
    .flatMap((joined) =>
      tracesOf(
        logbook,
        joined,
        people.flatMap((person) => idsIn(joined, person)),
      ),
    ),
]
