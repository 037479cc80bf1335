import { fold } from '#domain/fold.ts'

/** What the names of a template stand for. */
export type NameKind = 'value' | 'block' | 'filter'

/** Names as they are kept, and as one language writes them; names without a word stay themselves. */
export type MarkupNames = Readonly<Record<NameKind, Readonly<Record<string, string>>>>

type Rename = (kind: NameKind, name: string) => string

// Escapes come first, so that an escaped brace opens nothing here either.
const MARKER = /\\[\\{}[\]]|\{([^\\{}[\]\n]{1,200})\}|\[\[([?!]?)([^\\{}[\]|:\n]{1,60}):/gu

const renamed = (source: string, rename: Rename): string =>
  source.replace(MARKER, (whole, variable?: string, shown?: string, section?: string) => {
    if (variable !== undefined) {
      const [name = '', ...filters] = variable.split('|')
      return `{${[rename('value', name), ...filters.map((filter) => rename('filter', filter))].join('|')}}`
    }
    if (section === undefined) return whole
    return `[[${shown ?? ''}${rename(shown === '' ? 'block' : 'value', section)}:`
  })

/** A template as it is kept, in the names of a language. Unknown names stay as they are. */
export const inWords = (source: string, names: MarkupNames): string =>
  renamed(source, (kind, name) =>
    Object.hasOwn(names[kind], name) ? (names[kind][name] ?? name) : name,
  )

/**
 * The reverse of `inWords`: a template as it was typed in the names of a language, as it is kept.
 * Accents, capitals and the shape of apostrophes do not matter; kept names are understood too.
 */
export const asKept = (typed: string, names: MarkupNames): string => {
  const kept = (kind: NameKind): ReadonlyMap<string, string> =>
    new Map(Object.entries(names[kind]).map(([name, word]) => [fold(word), name]))
  const all = { value: kept('value'), block: kept('block'), filter: kept('filter') }
  return renamed(typed, (kind, name) => all[kind].get(fold(name)) ?? name)
}
