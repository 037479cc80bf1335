import type { AdviceId } from './advice.ts'

/** What a sentence may do to its reader. */
export type Fault = Extract<AdviceId, 'begging' | 'pressure' | 'hurt' | 'familiar'>

/** A shape of sentence that weighs on the reader, whatever it is about. */
export interface Shape {
  readonly fault: Fault
  readonly says: RegExp
  /** The same shape said kindly. */
  readonly unless?: RegExp
}

/** A shape, written without accents and with plain apostrophes; whole words only. */
export const shape = (fault: Fault, says: string, unless?: string): Shape => ({
  fault,
  says: new RegExp(String.raw`(?<![\w'])(?:${says})(?!\w)`, 'u'),
  ...(unless === undefined ? {} : { unless: new RegExp(String.raw`\b(?:${unless})`, 'u') }),
})
