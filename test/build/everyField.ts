import * as v from 'valibot'
import { id } from '#domain/fields/fields.ts'
import { PARIS } from './entries.ts'

type Schema = v.GenericSchema & {
  readonly type: string
  readonly wrapped?: Schema
  readonly item?: Schema
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly pipe?: readonly unknown[]
}

/** Fields that name something of the same card: a mark there would name nobody. */
const NAMING: Readonly<Record<string, string>> = { interview: 'held', entry: 'held', id: 'p1' }

/** The word of a field: letters alone, so that no way of writing takes it apart, and never one in another. */
const wordOf = (path: string): string => `Q${path.replaceAll(/[^a-zA-Z]/gu, '')}Q`

const takes = (schema: Schema, text: string): boolean => {
  const read = v.safeParse(schema, text)
  return read.success && read.output === text
}

/** The text of a field in which its word stands, as its schema takes it. */
const textOf = (schema: Schema, path: string): string => {
  const word = wordOf(path)
  const candidates = [
    `+33 6 ${String(10_000_000 + path.length * 1_001_003).slice(0, 8)} ${word}`,
    word,
    `${word}@example.com`,
    `https://example.com/${word}`,
    '2026-12-20T10:00',
    '2026-12-20',
    PARIS,
    `${word}/${word}`,
  ]
  // No number can hold a word: its schema is passed over.
  const isPhone = /phone$/iu.test(path)
  const found = candidates.find((text, at) => (at === 0 ? isPhone : takes(schema, text)))
  if (found === undefined) throw new Error(`No text for ${path}`)
  return found
}

const valueAt = (schema: Schema, path: string): unknown => {
  const name = path.split('.').at(-1) ?? ''
  if (schema === (id as unknown)) return NAMING[name] ?? 'p1'
  switch (schema.type) {
    case 'optional':
    case 'nullable':
    case 'nullish':
      return schema.wrapped === undefined ? undefined : valueAt(schema.wrapped, path)
    case 'object':
    case 'strict_object':
    case 'loose_object':
      return Object.fromEntries(
        Object.entries(schema.entries ?? {}).map(([field, of]) => [
          field,
          valueAt(of, `${path}.${field}`),
        ]),
      )
    case 'array':
      return schema.item === undefined ? [] : [valueAt(schema.item, path)]
    case 'union':
    case 'variant':
      return valueAt(schema.options?.[0] as Schema, path)
    case 'picklist':
      return schema.options?.[0]
    case 'literal':
      return schema.literal
    case 'boolean':
      return true
    case 'number':
      return [1, 10, 60].find((number) => v.is(schema, number))
    case 'string':
      return textOf(schema, path)
    default:
      throw new Error(`A field of a kind that no mark is made for: ${path}, ${schema.type}`)
  }
}

/**
 * A value in which every text that a schema has room for holds a word of its own, made of where it
 * stands: a field that is new is marked without being told.
 */
export const everyFieldOf = <Of extends v.GenericSchema>(
  schema: Of,
  path: string,
): v.InferOutput<Of> => valueAt(schema, path)

/** The words of fields that stand in a text, as paths without dots, each once. */
export const wordsIn = (text: string): readonly string[] =>
  [
    ...new Set(
      [...text.matchAll(/Q(?<path>[a-zA-Z]+)Q/gu)].map(({ groups }) => groups?.['path'] ?? ''),
    ),
  ].sort()
