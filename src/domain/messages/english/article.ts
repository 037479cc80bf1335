const SOUNDS_CONSONANT = /^(?:eu|ewe|one|once|ouija|u(?=ni(?!n|m)|s[aeiu]|ti|b[ei]q|k))/iu
const SOUNDS_VOWEL = /^(?:hour|honest|honou?r|heir)/iu
const SPELT_OUT = /^[A-Z]{2,}(?![a-z])/u
const ELEVEN_OR_EIGHTY = /^(?:8|11(?!\d)|18(?!\d))/u

/** "an engineer", "a user researcher", "an HR manager", "an 8-hour shift". */
export const withAn = (text: string): string => {
  const spelt = SPELT_OUT.test(text)
  const vowel = spelt
    ? /^[AEFHILMNORSX]/u.test(text)
    : SOUNDS_VOWEL.test(text) ||
      ELEVEN_OR_EIGHTY.test(text) ||
      (/^[aeiou]/iu.test(text.normalize('NFD')) && !SOUNDS_CONSONANT.test(text))
  return `${vowel ? 'an' : 'a'} ${text}`
}
