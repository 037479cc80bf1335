/** Where what a command says goes. */
export interface Saying {
  /** To whoever reads the output: words, or the one value of JSON. */
  readonly print: (text: string) => void
  /** As it is, without a line end: a table. */
  readonly write: (content: string) => void
  /** To the person beside it. */
  readonly explain: (sentence: string) => void
}
