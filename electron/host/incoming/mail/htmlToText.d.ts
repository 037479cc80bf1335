/** What is used of html-to-text, whose package brings no types. */
declare module 'html-to-text' {
  interface Selector {
    readonly selector: string
    readonly format?: string
    readonly options?: Readonly<Record<string, unknown>>
  }
  export const convert: (
    html: string,
    options?: {
      readonly wordwrap?: number | false
      readonly limits?: Readonly<Record<string, number>>
      readonly selectors?: readonly Selector[]
    },
  ) => string
}
