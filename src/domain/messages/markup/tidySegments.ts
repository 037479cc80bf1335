import type { Segment } from './renderTemplate.ts'

const CLOSES_UP = /^[.,)](?=\s|$)/u
const ENDS_SENTENCE = /[.!?…][»”"’)\u00A0\u202F]*$/u
const FULL_STOP = /^\.(?![.\p{L}\p{N}])/u

interface Written {
  readonly segments: Segment[]
  /** White space met and not yet written: it counts only once something follows. */
  pending: string
}

const blank = (pending: string): string => {
  const lines = pending.split('\n').length - 1
  return lines === 0 ? (pending === '' ? '' : ' ') : '\n'.repeat(Math.min(lines, 2))
}

const write = (written: Written, segment: Segment): void => {
  // A list begins on a line of its own: no space stays before it.
  if (segment.text.startsWith('\n')) written.pending = ''
  const space = written.segments.length === 0 ? '' : blank(written.pending)
  written.pending = ''
  if (segment.kind !== 'field') {
    written.segments.push({ ...segment, text: space + segment.text })
    return
  }
  if (space !== '') {
    const { block } = segment
    written.segments.push({ kind: 'words', text: space, ...(block === undefined ? {} : { block }) })
  }
  written.segments.push(segment)
}

const writeWords = (written: Written, segment: Segment): void => {
  for (const piece of segment.text.match(/[ \t\n]+|[^ \t\n]+/gu) ?? []) {
    if (/^[ \t\n]/u.test(piece)) {
      written.pending += piece
      continue
    }
    const closesUp = CLOSES_UP.test(piece) && !written.pending.includes('\n')
    if (closesUp) written.pending = ''
    const last = written.segments.at(-1)
    const doubled =
      written.pending === '' &&
      last?.kind === 'value' &&
      (ENDS_SENTENCE.test(last.text) || last.text.startsWith('\n'))
    const text = doubled ? piece.replace(FULL_STOP, '') : piece
    if (text !== '') write(written, { ...segment, text })
  }
}

const sameStretch = (a: Segment, b: Segment): boolean =>
  a.kind === 'words' && b.kind === 'words' && a.block === b.block

const joined = (segments: readonly Segment[]): Segment[] => {
  const result: Segment[] = []
  for (const segment of segments) {
    const last = result.at(-1)
    if (last !== undefined && sameStretch(last, segment))
      result[result.length - 1] = { ...last, text: last.text + segment.text }
    else result.push(segment)
  }
  return result
}

/**
 * Closes the gaps that left-out sections leave in the words of the template: no doubled space, at
 * most one empty line, no second full stop after a value that ends a sentence or is a list. Values are the
 * person's: not a character of them changes.
 */
export const tidySegments = (segments: readonly Segment[]): readonly Segment[] => {
  const written: Written = { segments: [], pending: '' }
  for (const segment of segments) {
    if (segment.kind === 'words') writeWords(written, segment)
    else write(written, segment)
  }
  return joined(written.segments)
}
