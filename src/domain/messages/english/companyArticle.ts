import { fold } from '#domain/fold.ts'

/** Houses that English names with their article, by their initials or in full. */
const WITH_THE = new Set(
  `bbc|nhs|un|eu|fbi|cia|oecd|rspca|rspb|rnli|aa|rac|met office|home office|foreign office|cabinet office|treasury|
civil service|red cross|british red cross|salvation army|national trust|national gallery|national theatre|
british museum|british library|british council|british army|royal navy|royal mint|royal mail group|guardian|
financial times|economist|washington post|new york times|times|telegraph|independent|open university|
world bank|world health organization|european commission|european parliament|metropolitan police|
city of london|post office|co-op|body shop|north face|gap|ritz|savoy|trainline|crown estate|environment agency`
    .replaceAll('\n', '')
    .split('|')
    .map((name) => name.trim()),
)
const OF =
  /^(?:university|college|school|institute|ministry|department|office|bank|city|embassy|government|church|bishopric|diocese|museum|house|port|council|institution|royal society|society|museum|high commission) (?:of|for) /u

/** "the BBC", "the University of Leeds"; a name with its own article, or without one, stays. */
export const withThe = (name: string): string => {
  const plain = fold(name)
  if (/^(?:the|le|la|les|l') ?/u.test(plain) && /^(?:the |le |la |les |l')/u.test(plain))
    return name
  const isBank =
    plain === 'bank of america' || plain === 'bank of ireland' || plain === 'house of fraser'
  return WITH_THE.has(plain) || (OF.test(plain) && !isBank) ? `the ${name}` : name
}
