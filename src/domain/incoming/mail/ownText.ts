/** The text of a mail in its three parts: what it says, who signs, and what others said before. */
export interface TextParts {
  readonly said: string
  readonly signature: string
}

const CLOSING =
  /^[\s>]*(?:(?:bien |très |tres )?(?:cordialement|amicalement)|bien à vous|cordiales salutations|salutations(?: distinguées)?|meilleures salutations|sincères salutations|sincèrement|respectueusement|belle journée|bonne journée|excellente journée|à (?:très )?bientôt|dans l['’]attente|je vous prie d['’]agréer.*|veuillez agréer.*|best(?: regards| wishes)?|kind(?:est)? regards|warm(?:est)? regards|regards|many thanks|thanks|thank you|cheers|sincerely|yours (?:sincerely|faithfully|truly)|all the best|looking forward.*|merci(?: d['’]avance)?|bàv|cdlt)\b[\s,.!]*$/iu
const DASHES = /^(?:--\s?|_{5,}|-{5,}|—{2,})$/u
/** A signature is short: further below, a closing word is part of the text. */
const LONGEST_SIGNATURE = 25

const withoutQuotes = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !/^\s?>/u.test(line))

/** Parts the text of a mail: the signature begins at its dashes, or behind the last closing words. */
export const partsOf = (body: string): TextParts => {
  const lines = withoutQuotes(body.split('\n'))
  const dashes = lines.findIndex((line) => DASHES.test(line))
  const closing = lines.findLastIndex((line) => CLOSING.test(line))
  const isNear = closing !== -1 && lines.length - closing <= LONGEST_SIGNATURE
  const at = dashes > 0 && (!isNear || dashes < closing) ? dashes : isNear ? closing : -1
  return at === -1
    ? { said: lines.join('\n'), signature: '' }
    : { said: lines.slice(0, at + 1).join('\n'), signature: lines.slice(at + 1).join('\n') }
}
