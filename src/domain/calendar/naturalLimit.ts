/**
 * What is said about a day: `on` it, `by` it with all of it theirs, `before` it, or `from` it on,
 * which names no end.
 */
export type Reach = 'on' | 'by' | 'before' | 'from'

/** A limit found in a phrase, and the phrase without it. */
export interface FoundLimit {
  readonly reach: Reach
  /** "Until Friday", « jusqu’à vendredi »: a limit, but of what is not sure. */
  readonly sure: boolean
  readonly rest: string
}

interface LimitRow {
  readonly reach: Reach
  readonly sure: boolean
  readonly before: RegExp | null
  readonly after: RegExp | null
}

const ROWS: readonly LimitRow[] = [
  {
    reach: 'from',
    sure: true,
    before:
      /^(?:(?:surtout )?pas avant|(?:certainly )?not before|not until|no (?:earlier|sooner) than|not (?:earlier|sooner) than|pas plus tot que|au plus tot|a partir|a compter|starting(?: from| on)?|as of|as from|(?:just |sometime |some time |shortly |right |any time |not long )after|(?:juste|tout de suite|directement|immediatement|peu) apres|(?:immediately|straight|soon|directly) after|from(?! .* (?:to|until|till|-|and) )|after|apres|passe|at the earliest) /,
    after:
      /(?<! if| si| sinon| est) (?:au plus tot|at the earliest|(?:and )?onwards?|or later|ou (?:apres|plus tard)|or after|(?:et )?(?:surtout )?pas (?:avant|plus tot)|(?:and )?(?:certainly )?not (?:before|earlier|sooner))$/,
  },
  {
    reach: 'by',
    sure: true,
    before:
      /^(?:(?:sometime |some time |quelque part )?(?:between|entre) (?:now|maintenant|D0) (?:and|et)(?: le)?|from now (?:to|until|till)|dici(?: a)?|au plus tard(?: a)?|by no later than|by latest|by or before|by|no later than|not later than|latest(?: by| on)?|at the latest(?: by| on)?|pas plus tard que|pas apres|at worst|dernier (?:delai|carat)|not after|no longer than|on or before|before or on|avant ou|deadline(?: for)?|(?:1 )?date limite|(?:1 )?delai(?: fixe| de reponse| de decision)?(?: au)?(?= )|worst case|(?:dans le |au )?pire des cas|au pire|in time for|pour|for) /,
    after:
      / (?:au (?:grand |tout )?plus tard|at the (?:very |absolute )?latest|at the outside|latest|maxi?|au maximum|maximum|(?:grand|gros) max(?:imum|i)?|au grand maximum|dernier (?:delai|carat)|inclus|compris|included|inclusive|tops|or before|or earlier|or sooner|if not (?:before|sooner|earlier)|si(?:non| ce n est)? pas avant|ou avant|ou plus tot|au pire|at worst)$/,
  },
  {
    reach: 'by',
    sure: false,
    before: /^(?:jusqu au?|until|till|til|up to|up until|through(?! on\b)|thru) /,
    after: null,
  },
  {
    reach: 'before',
    sure: true,
    before:
      /^(?:juste avant|just before|avant|before|prior to|ahead of|earlier than|some time before|sometime before|this side of) /,
    after: null,
  },
]

/** « Vers le 12 », "around Friday", « dès lundi » name the day itself, if not to the day. */
const NEAR =
  /^(?:(?:vers|autour d[eu]|aux alentours d[eu]|aux environs d[eu]|environ|circa|around|about|round about|approximately|des|d es|sometime|some time|at some point|on|en|a|at|later(?! in)) )+/

/** « Avant le 10 inclus »: the day itself is theirs. */
const INCLUDED = /^(?:avant|before|until|jusqu au?) (.+) (?:inclus|compris|included|inclusive)$/

const takeOne = (phrase: string): FoundLimit | null => {
  const included = INCLUDED.exec(phrase)?.[1]
  if (included !== undefined) return { reach: 'by', sure: true, rest: included }
  for (const { reach, sure, before, after } of ROWS) {
    const bare = before?.exec(phrase)
    if (bare) return { reach, sure, rest: phrase.slice(bare[0].length) }
    const behind = after?.exec(phrase)
    if (behind) return { reach, sure, rest: phrase.slice(0, behind.index) }
  }
  return null
}

const OF_ARTICLE = /^(?:de|du|d|le|la|les|l|au|the|a|on)(?= )/

/**
 * Takes "by", « d’ici », « avant », "at the latest" off a phrase. Limits that say the same may stand
 * on both sides; those that contradict each other leave a word behind that nobody reads.
 */
export const takeLimit = (phrase: string): FoundLimit => {
  const limit = takeOne(phrase)
  if (limit === null) return { reach: 'on', sure: true, rest: phrase.replace(NEAR, '').trim() }
  const rest = limit.rest.replace(OF_ARTICLE, (article) => (article === 'a' ? '' : article)).trim()
  const again = takeOne(rest)
  // « Au plus tard avant vendredi »: the earlier of the two holds, and which is meant is asked.
  if (again === null) return { ...limit, rest }
  return again.reach === limit.reach
    ? { ...again, sure: again.sure && limit.sure }
    : { ...limit, rest: `?${rest}` }
}
