import type { Application } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'

/** JSON whose names stand in order, without blanks and without what is undefined. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value as Readonly<Record<string, unknown>>)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`
}

const byId = <Record extends { readonly id: string }>(
  records: readonly Record[],
): readonly Record[] => records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** One application as it is hashed: in no order but that of the ids. */
export const applicationText = ({
  id,
  presence,
  merged,
  details,
  people,
  entries,
  withdrawn,
  marks,
}: Application): string =>
  canonical(
    presence === 'erased'
      ? { id, presence }
      : {
          ...{
            id,
            presence,
            details,
            marks,
            into: presence === 'merged' ? merged?.into : undefined,
          },
          ...{ people: byId(people), entries: byId(entries), withdrawn: byId(withdrawn) },
        },
  )

/** Which way events are folded; it rises with every change after which the same ones amount to another state. */
export const FOLD = 1

/** SHA-256 in hexadecimal of UTF-8. */
export type Digest = (text: string) => string

/** What an application adds to the state that is hashed: its id and its own hash. */
export const applicationLine = (application: Application, digest: Digest): string =>
  `${application.id} ${digest(applicationText(application))}`

/**
 * The hash of a whole state: of the lines of its applications, of its texts and of its imports. Settings
 * are left out: each version fills them up with defaults of its own.
 */
export const stateHash = (
  { applications, templates, imports }: Pick<Logbook, 'applications' | 'templates' | 'imports'>,
  digest: Digest,
  lineOf = applicationLine,
): string => {
  const lines = Array.from(applications.values(), (application) => lineOf(application, digest))
  const beside = [Object.fromEntries(templates), Object.fromEntries(imports)].map(canonical)
  return digest([...lines.sort(), ...beside].join('\n'))
}
