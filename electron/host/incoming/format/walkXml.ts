import { Parser } from 'saxen'
import { CannotRead } from './cannotRead.ts'
import type { Progress } from './progress.ts'
import { xmlText } from './xmlText.ts'

/** An attribute by its name without the prefix. */
export type Attribute = (name: string) => string | undefined

/** What is told of a document, element by element, each by its name without the prefix. */
export interface XmlWalk {
  readonly open?: (name: string, attribute: Attribute) => void
  readonly close?: (name: string) => void
  /** A text may come in several parts. */
  readonly text?: (text: string) => void
}

/** How a walk says that it gets on: `share`, which part of the whole work it is, from and to. */
export interface WalkProgress {
  readonly progress: Progress
  readonly share?: readonly [number, number]
}

/** What is decoded and walked at a time, in bytes. */
const PART_BYTES = 65_536
/** A text that goes on over so many parts is longer than any cell may be. */
const PARTS_OF_ONE = 32
/** Deeper than any document of a sheet. */
const DEPTH_MAX = 200

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

const prefixed = (read: Record<string, string>, wanted: string): string | undefined => {
  for (const name in read) if (name.endsWith(wanted) && localOf(name) === wanted) return read[name]
  return undefined
}

const attributeOf = (getAttributes: () => Record<string, string> | false): Attribute => {
  // The parser tells them only while it stands at their element.
  const read = getAttributes() || {}
  return (wanted) => {
    const written = Object.hasOwn(read, wanted) ? read[wanted] : prefixed(read, wanted)
    return written === undefined ? undefined : xmlText(written)
  }
}

const damaged = (): never => {
  throw new CannotRead('file-damaged')
}

const parserFor = (walk: XmlWalk, onEvent: () => void): Parser => {
  let depth = 0
  return new Parser()
    .on('openTag', (name, getAttributes) => {
      onEvent()
      depth += 1
      if (depth > DEPTH_MAX) damaged()
      walk.open?.(localOf(name), attributeOf(getAttributes))
    })
    .on('closeTag', (name) => {
      onEvent()
      depth -= 1
      walk.close?.(localOf(name))
    })
    .on('text', (written) => walk.text?.(xmlText(written)))
    .on('cdata', (written) => walk.text?.(written))
    .on('attention', (written) => {
      // Own words of a document may stand for other words and those for others again, without end:
      // no program that writes sheets needs them.
      if (/^<!(?:DOCTYPE|ENTITY)/iu.test(written)) damaged()
    })
    .on('error', damaged)
}

const decoderFor = (bytes: Uint8Array) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  return new TextDecoder(bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8')
}

/**
 * Walks a document from its beginning to its end. One that is cut short, or whose elements do not
 * close as they opened, is damaged.
 */
export const walkXml = (
  bytes: Uint8Array,
  walk: XmlWalk,
  { progress, share: [from, to] = [0, 1] }: WalkProgress,
): void => {
  const decoder = decoderFor(bytes)
  let partsSinceEvent = 0
  const parser = parserFor(walk, () => {
    partsSinceEvent = 0
  })
  for (let at = 0; at < bytes.length; at += PART_BYTES) {
    partsSinceEvent += 1
    if (partsSinceEvent > PARTS_OF_ONE) throw new CannotRead('file-cell-too-long')
    parser.write(decoder.decode(bytes.subarray(at, at + PART_BYTES), { stream: true }))
    progress.step(from + ((to - from) * at) / bytes.length)
  }
  parser.write(decoder.decode())
  parser.end()
}
