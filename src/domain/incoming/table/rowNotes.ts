import { TEXT_MAX } from '#domain/fields/fields.ts'

/** A text in pieces that each can be kept; never inside a character. */
const pieces = (text: string): readonly string[] => {
  const parts: string[] = []
  let rest = text
  while (rest.length > TEXT_MAX) {
    const space = rest.lastIndexOf(' ', TEXT_MAX)
    let end = space > TEXT_MAX / 2 ? space : TEXT_MAX
    const code = rest.charCodeAt(end)
    if (code >= 0xdc_00 && code <= 0xdf_ff) end -= 1
    parts.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? parts : [...parts, rest]
}

/** Lines put together into as few texts as can be kept; nothing of them is cut off. */
export const noteParts = (lines: readonly string[]): readonly string[] => {
  const parts: string[] = []
  for (const line of lines.flatMap(pieces)) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + line.length + 1 <= TEXT_MAX)
      parts[parts.length - 1] = `${last}\n${line}`
    else parts.push(line)
  }
  return parts
}
