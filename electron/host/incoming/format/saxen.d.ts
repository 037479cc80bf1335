/** What is used of saxen, which brings no types. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      listener: (name: string, getAttributes: () => Record<string, string> | false) => void,
    ): this
    on(event: 'closeTag' | 'text' | 'cdata' | 'attention', listener: (text: string) => void): this
    on(event: 'error', listener: (error: Error) => void): this
    /** The next part of a document. */
    write(xml: string): this
    /** The end of the document; what is open still is an error. */
    end(): unknown
  }
}
