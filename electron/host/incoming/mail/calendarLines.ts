/** One line of a calendar, unfolded: its name in capitals, and all of it as it stands. */
export interface CalendarLine {
  readonly name: string
  readonly line: string
}

/** A component of a calendar with its own lines and the components within it. */
export interface CalendarPart {
  readonly name: string
  readonly lines: readonly CalendarLine[]
  readonly parts: readonly CalendarPart[]
}

/** Longest line that is looked at; a picture in a line is longer and says nothing here. */
const LONGEST = 64_000
/** Lines beyond these are not looked at: no invitation has as many. */
const MOST_LINES = 200_000

const NAME = /^(?:[\w-]+\.)?([A-Za-z][\w-]*)(?=[;:])/u

/** The lines of a calendar without their folds; one that does not begin with a name goes on with the last. */
export const calendarLines = (text: string): readonly CalendarLine[] => {
  const whole: string[][] = []
  for (const raw of text.split(/\r\n|\n|\r/u, MOST_LINES)) {
    const line = raw.replaceAll('\0', '')
    const last = whole.at(-1)
    if (/^[ \t]/u.test(line) && last !== undefined) last.push(line.slice(1))
    else if (NAME.test(line)) whole.push([line])
    else if (line.trim() !== '' && last !== undefined) last.push(line)
  }
  return whole.flatMap((pieces) => {
    const line = pieces.join('').slice(0, LONGEST)
    const name = NAME.exec(line)?.[1]?.toUpperCase()
    return name === undefined ? [] : [{ name, line }]
  })
}

interface OpenPart {
  readonly name: string
  readonly lines: CalendarLine[]
  readonly parts: OpenPart[]
}

/** Deeper than any calendar; a file that only opens components does not go on for ever. */
const DEEPEST = 8

/** The components of a calendar; one that is never closed ends with the file. */
export const calendarParts = (lines: readonly CalendarLine[]): readonly CalendarPart[] => {
  const root: OpenPart = { name: '', lines: [], parts: [] }
  const open: OpenPart[] = [root]
  for (const each of lines) {
    const value = each.line
      .slice(each.line.indexOf(':') + 1)
      .trim()
      .toUpperCase()
    if (each.name === 'BEGIN' && open.length <= DEEPEST) {
      const part: OpenPart = { name: value, lines: [], parts: [] }
      open.at(-1)?.parts.push(part)
      open.push(part)
    } else if (each.name === 'END') {
      const at = open.findLastIndex(({ name }) => name === value)
      if (at > 0) open.length = at
    } else open.at(-1)?.lines.push(each)
  }
  return root.parts
}

/** The first line of a component by that name. */
export const lineOf = (part: CalendarPart, name: string): string | undefined =>
  part.lines.find((line) => line.name === name)?.line

/** All lines of a component by that name. */
export const linesOf = (part: CalendarPart, name: string): readonly string[] =>
  part.lines.filter((line) => line.name === name).map(({ line }) => line)
