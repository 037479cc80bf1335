import type { Application } from './application.ts'

/** The same for two texts that are the same: 53 bits of what they say, in letters and digits. */
export const printOf = (text: string): string => {
  let [a, b] = [0xde_ad_be_ef, 0x41_c6_ce_57]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2_654_435_761)
    b = Math.imul(b ^ code, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36)
}

/** A print of a value: the same as long as it says the same, its fields in the same order. */
export const valuePrint = (value: unknown): string => printOf(JSON.stringify(value))

/** A print of all that a card says: the same as long as nobody changes anything of it. */
export const cardPrint = ({ details, people, entries, marks }: Application): string =>
  valuePrint([details, people, entries, marks])
