/** The bytes of a text in UTF-8. `TextEncoder` belongs to the platform, not to the language. */
export const utf8Bytes = (text: string): readonly number[] =>
  [...encodeURIComponent(text.toWellFormed()).matchAll(/%([\dA-F]{2})|[^%]/gu)].map(
    ([sign, hex]) => (hex === undefined ? sign.charCodeAt(0) : Number.parseInt(hex, 16)),
  )
