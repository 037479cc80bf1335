/** As many lists and objects as are read of one text: each costs fifty times its signs. */
const BRACKETS_MAX = 2_000_000

const LIST = '['.charCodeAt(0)
const OBJECT = '{'.charCodeAt(0)

/** JSON of anybody; throws where it is none, or mostly brackets: as values they fill the memory. */
export const parseJson = (text: string): unknown => {
  let brackets = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === LIST || sign === OBJECT) brackets += 1
  }
  if (brackets > BRACKETS_MAX) throw new RangeError('More lists and objects than any file has.')
  return JSON.parse(text) as unknown
}
