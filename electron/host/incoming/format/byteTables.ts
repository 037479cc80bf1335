/**
 * What the bytes from 0x80 on say in the two encodings of one byte a sign that are met. Read from here
 * and not by `TextDecoder`, which in several versions of Node reads 0x80 to 0x9F of Windows-1252 as
 * control characters and so loses ’ œ – €.
 */
const WINDOWS_32 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + '\u0090‘’“”•–—˜™š›œ\u009džŸ'
const LATIN_96 = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')

export const WINDOWS_1252 = WINDOWS_32 + LATIN_96

export const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéè' +
  'êëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ' +
  '∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ' +
  '–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ' +
  '\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
