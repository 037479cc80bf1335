const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const BRACKET = 0x5b
const BRACE = 0x7b

/** Where the text that begins at `start`, behind its quote, ends; the end of all where it does not. */
const endOfText = (json: string, start: number): number => {
  for (let at = json.indexOf('"', start); at !== -1; at = json.indexOf('"', at + 1)) {
    let slashes = 0
    while (json.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return at
  }
  return json.length
}

/**
 * Whether a JSON text would make more than `most` values. It is counted and not read: to read ten
 * million empty lists takes seconds and all the memory there is.
 */
export const hasMoreValues = (json: string, most: number): boolean => {
  let values = 1
  for (let at = 0; at < json.length && values <= most; at += 1) {
    const sign = json.charCodeAt(at)
    if (sign === QUOTE) at = endOfText(json, at + 1)
    else if (sign === COMMA || sign === BRACKET || sign === BRACE) values += 1
  }
  return values > most
}
