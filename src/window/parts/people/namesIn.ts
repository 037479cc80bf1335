/** A name that stands in a text, and whose it is. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
}

/** Part of a text; with an id it is somebody's name. */
export interface NamePart {
  readonly text: string
  readonly id?: string
}

/** A text cut where names stand in it, each once, in the order they are told. */
export const namesIn = (text: string, people: readonly NamedPerson[]): readonly NamePart[] => {
  const parts: NamePart[] = []
  let rest = text
  for (const { id, name } of people) {
    const at = name === '' ? -1 : rest.indexOf(name)
    if (at === -1) continue
    if (at > 0) parts.push({ text: rest.slice(0, at) })
    parts.push({ text: name, id })
    rest = rest.slice(at + name.length)
  }
  return rest === '' ? parts : [...parts, { text: rest }]
}
