import { isParticleCapital } from './particleCase.ts'

const lower = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()

/** French gives these a small letter, and keeps the capital of « Du », « La », « Le ». */
const SMALL = /^(?:de|d|von|vom|zu|zur|der|den|ter|ten)$/u

const wordInCase = (word: string): string => {
  const small = lower(word)
  const [first = ''] = small
  const rest = small.slice(first.length)
  if (SMALL.test(small)) return small
  // McDonald; but Macé and Machado are no sons of anybody.
  if (/^mc\p{L}{3,}$/u.test(small)) return `Mc${wordInCase(small.slice(2))}`
  return first.toLocaleUpperCase('fr') + rest
}

/**
 * A name written in capitals, or without any, as names are written: Dupont, de La Fontaine,
 * De Backer, D’Haene, McDonald, O’Brien, Jean-Pierre.
 */
export const nameInCase = (name: string): string =>
  name
    .replace(/[\p{L}\p{M}]+/gu, wordInCase)
    .replace(/^(de\s+|d[’'ʼ])(\p{Lu}[\p{L}\p{M}]+)$/u, (whole, particle: string, rest: string) =>
      isParticleCapital(particle.trim(), rest) ? `D${whole.slice(1)}` : whole,
    )
    .replace(
      /^(?:van|ter|ten|den|der)\b/u,
      (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
    )

const isShouted = (word: string): boolean =>
  /\p{Lu}\p{M}*\p{Lu}/u.test(word.replace(/[’'ʼ-]/gu, '')) && word === word.toUpperCase()

/** Whether a word is in capitals, as surnames are written in forms: DUPONT, McDONALD, d’ESTAING. */
export const isInCapitals = (word: string): boolean =>
  isShouted(word) || /^(?:Mc|[dl][’'ʼ])\p{Lu}{2,}$/u.test(word)
