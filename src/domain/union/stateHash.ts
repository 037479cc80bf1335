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

/**
 * The hash of a whole state: of the lines of its applications, each its id and its own hash, of its
 * texts and of its imports. `digest` is SHA-256 in hexadecimal of UTF-8. Settings are left out: each
 * version fills them up with defaults of its own.
 */
export const stateHash = (
  { applications, templates, imports }: Pick<Logbook, 'applications' | 'templates' | 'imports'>,
  digest: (text: string) => string,
): string => {
  const lines = [...applications.values()].map(
    (application) => `${application.id} ${digest(applicationText(application))}`,
  )
  const beside = [Object.fromEntries(templates), Object.fromEntries(imports)].map(canonical)
  return digest([...lines.sort(), ...beside].join('\n'))
}
