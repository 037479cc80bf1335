/** What is used of html-to-text, whose package brings no types. */
declare module 'html-to-text' {
  interface Selector {
    readonly selector: string
    readonly format?: string
    readonly options?: Readonly<Record<string, unknown>>
  }
  interface Builder {
    addInline(text: string): void
  }
  type Formatter = (
    element: { readonly children: unknown },
    walk: (children: unknown, builder: Builder) => void,
    builder: Builder,
  ) => void
  export const convert: (
    html: string,
    options?: {
      readonly wordwrap?: number | false
      readonly limits?: Readonly<Record<string, number>>
      readonly formatters?: Readonly<Record<string, Formatter>>
      readonly selectors?: readonly Selector[]
    },
  ) => string
}
