import { isInCapitals } from './nameCase.ts'
import { isCompound, isFirstName, isOnlyFirstName } from './firstNames.ts'
import {
  goesOn,
  isBetweenSurnames,
  isInitials,
  isJoinedGiven,
  isMarian,
  isOpenJoin,
  isParticle,
  isPatronymic,
  isSecondHalf,
  isVietnamese,
  mayBeInitials,
  mayComeFirst,
} from './nameWords.ts'
import { isSurname } from './surnames.ts'

/** A surname that is sure, as it was typed, and the words beside it. */
interface Found {
  readonly surname: string
  readonly others: readonly string[]
  /** All of it was typed in capitals, or the whole name without any. */
  readonly isCased: boolean
  /** The surname comes first and stays there, as in East Asia: « Nguyễn Thị Lan ». */
  readonly isFirst?: boolean
}

const found = (words: readonly string[], from: number, to: number): Found => {
  const surname = words.slice(from, to)
  return {
    surname: surname.join(' '),
    others: [...words.slice(0, from), ...words.slice(to)],
    isCased: surname.every(isInCapitals) || words.join(' ') === words.join(' ').toLowerCase(),
  }
}

/** DUPONT Marie, Anne LE GOFF, Jan van der BERG: in capitals beside words that are not. */
const inCapitals = (words: readonly string[]): Found | undefined => {
  const marks = words.map((word) => isInCapitals(word) && !isInitials(word))
  const first = marks.indexOf(true)
  const end = marks.lastIndexOf(true) + 1
  const isOneRun = marks.slice(first, end).every(Boolean)
  const last = words[first] ?? ''
  const isShort = end - first === 1 && mayBeInitials(last)
  // « MA Roy », « Nadia Benali UX »: two letters alone may be anything, but « Minh Anh VO » are a name.
  const isSure = words.length === 2 || (end === words.length && mayComeFirst(last))
  if (!isOneRun || (isShort && (first === 0 || !isSure))) return undefined
  let from = first
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1
  return found(words, from, end)
}

/** « Durand Paul », « Sow Anne », « DUPONT MARIE »: the second of two is known for a first name only. */
const isTurnedRound = ([first = '', second = '']: readonly string[]): boolean =>
  !isFirstName(first) &&
  (isOnlyFirstName(second) || (isSurname(first) && isFirstName(second))) &&
  !mayComeFirst(second)

/** « Marchetti-Lorenzi Ghjulia »: two names joined, of which none is a first name, may be a surname. */
const mayBeJoined = (word: string): boolean =>
  /^[^-]{5,}-[^-]{5,}$/u.test(word) && !word.split('-').some(isFirstName)

const ofTwo = (words: readonly string[], isShouted: boolean): Found | undefined => {
  const [first = '', second = ''] = words
  if (isTurnedRound(words)) return found(words, 0, 1)
  if (mayComeFirst(first) && isJoinedGiven(second)) return { ...found(words, 0, 1), isFirst: true }
  const isMixed = /^(?:martin|thomas|bernard|robert|richard|simon)$/iu.test(first)
  // « Martin Jean-Pierre »: two first names joined are no surname behind one that may be one.
  if (isMixed && second.includes('-') && isOnlyFirstName(second)) return found(words, 0, 1)
  if (isShouted)
    return isOnlyFirstName(first) && !isFirstName(second) ? found(words, 1, 2) : undefined
  const isKnown = isSurname(second) && !mayComeFirst(second)
  // The second of two is the surname, unless it looks like the first.
  return (mayComeFirst(first) && !isKnown) ||
    (mayBeJoined(first) && !isSurname(second)) ||
    (isFirstName(second) && !isFirstName(first))
    ? undefined
    : found(words, 1, 2)
}

/** How many words at the beginning are one first name: Jean Luc, Abdel Kader, Cheikh Tidiane. */
const wordsOfGiven = ([first = '', second = '']: readonly string[]): number =>
  isCompound(first, second) || goesOn(first) || isSecondHalf(second) ? 2 : 1

/** « Dalmau i Soler », « da Cunha e Silva », « Kerdoncuff-Le Roux »: words that are one surname. */
const joined = (words: readonly string[]): Found | undefined => {
  const open = words.findIndex((word, at) => at > 0 && isOpenJoin(word))
  const between = words.findIndex((word, at) => at > 1 && isBetweenSurnames(word))
  let from = open > 0 ? open : between - 1
  if (from < 1 || Math.max(open, between) === words.length - 1) return undefined
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1
  return found(words, from, words.length)
}

/** « Nguyen Thi Thu Ha », « Thu Hà Nguyễn »: the one word that is a surname of Vietnam. */
const vietnamese = (words: readonly string[]): Found | undefined => {
  const at = words.findIndex(isVietnamese)
  const isAtEdge = at === 0 || at === words.length - 1
  const others = words.filter((_, index) => index !== at)
  if (!isAtEdge || others.some((word) => isVietnamese(word) || isSurname(word))) return undefined
  return at > 0 && mayComeFirst(words[0] ?? '')
    ? undefined
    : { ...found(words, at, at + 1), isFirst: at === 0 }
}

/** Of three words or more, where something tells which of them are the surname. */
const ofMore = (words: readonly string[]): Found | undefined => {
  const [first = '', second = ''] = words
  const given = wordsOfGiven(words)
  const known = words.findIndex((word, at) => at > 0 && isSurname(word) && !isFirstName(word))
  // « Abd el-Kader Ziani »; but « Mohamed El Amrani ».
  const from = /^abd$/iu.test(first) && second.includes('-') ? 2 : 1
  const particle = words.findIndex((word, at) => at >= from && isParticle(word))
  const isOfMary = isMarian(first, second)
  if (known > 0 && (isOfMary || particle === -1 || known < particle)) {
    const isLast = known === words.length - 1
    // María GARCÍA López, Marie Tremblay Gagnon: all from the first known surname on.
    if (known === 1 || known === given || isLast || isOfMary)
      return isLast && known > given && !isOfMary && !words.slice(1, known).every(isFirstName)
        ? undefined
        : found(words, known, words.length)
  }
  if (particle > 0 && !isOfMary) {
    const named = words.slice(particle).filter((word) => !isParticle(word))
    const isGiven =
      particle === 1 || words.slice(1, particle).every(isFirstName) || particle === given
    // « d’Estienne d’Orves », « Ben Salem Trabelsi »; « Nour El Houda Mansouri » is called Nour El Houda.
    const isLong = particle === 1 && !/^(?:al|el|d[’'ʼ]arc)$/iu.test(words[particle] ?? '')
    return isGiven && (named.length < 2 || isLong)
      ? found(words, particle, words.length)
      : undefined
  }
  const isOfFather = words.length === 3 && isPatronymic(second)
  return words.length === 3 && (given === 2 || isOfFather) ? found(words, 2, 3) : undefined
}

/** « Le Gall Yann », « El Mehdi Berrada »: a particle in the first place, and what it belongs to. */
const behindParticle = (words: readonly string[]): Found | undefined => {
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? ''
  if (words.length < 3) return undefined
  if (/^el$/iu.test(first) && isFirstName(second)) return found(words, 2, words.length)
  return isFirstName(last) && !words.slice(0, -1).some(isFirstName)
    ? found(words, 0, words.length - 1)
    : undefined
}

/** Where all words look alike their order tells, in the cases where it is sure. */
const byPlace = (words: readonly string[], isShouted: boolean): Found | undefined => {
  const [first = '', , third] = words
  if (isInitials(words.at(-1) ?? ''))
    // « Lefebvre D. », but « Marie D. » and « Jean-Luc P. ».
    return words.length === 2 && isSurname(first) && !isFirstName(first)
      ? found(words, 0, 1)
      : undefined
  // « Bent Larsen », « Ar Rouzic »: in the first place it may be a name of its own.
  if (isParticle(first) && !/^(?:ar|bent)$/iu.test(first)) return behindParticle(words)
  const whole = joined(words)
  if (whole !== undefined) return whole
  if (third === undefined) return ofTwo(words, isShouted)
  const ofVietnam = vietnamese(words)
  if (ofVietnam !== undefined) return ofVietnam
  // Vietnamese and Chinese order, and capitals throughout, where nothing tells a first name.
  if (mayComeFirst(first) || (isShouted && !isOnlyFirstName(first))) return undefined
  return ofMore(words)
}

/** « J.-P. Martin », « Mary J. Jones »: initials stand for first names and are not counted. */
const withoutInitials = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => at === words.length - 1 || !isInitials(word))

/** The words beside a surname, initials among them, in their order. */
const restored = (words: readonly string[], surname: string): readonly string[] => {
  const taken = surname.split(' ')
  const at = words.findIndex((_, index) =>
    taken.every((word, offset) => words[index + offset] === word),
  )
  return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + taken.length)]
}

/**
 * The surname among the words of a name: in capitals where it is written so, the second of two
 * words unless it is known for a first name, all from a particle on (« Inès De La Fuente »), all
 * from a known surname on. Other words may be a double first name or a double surname, of two
 * words in capitals either may come first: there is none instead of a guess. After a title a word
 * alone is the surname, without one it may be any.
 */
export const surnameAmong = (words: readonly string[], isTitled: boolean): Found | undefined => {
  const named = withoutInitials(words)
  const [only = '', second] = named
  const initials = words.filter((word) => !named.includes(word))
  if (second === undefined)
    // « Dre Julie »: her first name, and no surname to say « Docteure » with.
    return (isTitled || initials.length > 0) &&
      !isInitials(only) &&
      only !== '' &&
      (initials.length > 0 || !isOnlyFirstName(only))
      ? { ...found(named, 0, 1), others: initials }
      : undefined
  // « F.-X. de Boissieu », « M.-C. Le Goff »: behind initials nothing else can be a first name.
  const isAllSurname = isInitials(words[0] ?? '') && isParticle(only) && named.length < 4
  if (isAllSurname && named.filter((word) => !isParticle(word)).length < 2)
    return { ...found(named, 0, named.length), others: initials }
  const shouted = named.filter((word) => isInCapitals(word) && !isInitials(word)).length
  const seen =
    shouted > 0 && shouted < named.length
      ? inCapitals(named)
      : byPlace(named, shouted === named.length)
  return seen === undefined ? undefined : { ...seen, others: restored(words, seen.surname) }
}
