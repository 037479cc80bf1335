import type { Zone } from '#domain/calendar/zone.ts'
import { fold } from '#domain/fold.ts'

/** « La réunion de mardi », « l’heure de la réunion »: only with its capital it is the island. */
const MEETING = /(?<!denis de )\b[Ll]a r[ée]union\b/gu

/** The zone of a place named in words: « heure de Paris », "London time". */
export const zoneOfPlace = (words: string): Zone | undefined => zonesOfPlaces(words)[0]

/** The zones of all places a text names. */
export const zonesOfPlaces = (text: string): readonly Zone[] => {
  const folded = fold(text.replace(MEETING, ' '))
  return PLACES.filter(([pattern]) => pattern.test(folded)).map(([, zone]) => zone)
}

const place = (names: string, zone: Zone): readonly [RegExp, Zone] => [
  new RegExp(String.raw`\b(?:${names})\b`, 'u'),
  zone,
]

/** Places people name beside an hour; those of one zone together. */
const PLACES: readonly (readonly [RegExp, Zone])[] = [
  place(
    'paris|france|francaise?|metropole|lyon|lille|nantes|bordeaux|toulouse|marseille|french',
    'Europe/Paris',
  ),
  place('bruxelles|brussels|belge|belgique|belgium', 'Europe/Brussels'),
  place(
    'geneve|geneva|zurich|lausanne|bern|berne|suisse|swiss|switzerland|bale|basel',
    'Europe/Zurich',
  ),
  place('luxembourg|luxemburg', 'Europe/Luxembourg'),
  place(
    'berlin|munich|hambourg|hamburg|francfort|frankfurt|allemagne|allemande|germany|german',
    'Europe/Berlin',
  ),
  place('amsterdam', 'Europe/Amsterdam'),
  place('madrid|barcelone|barcelona', 'Europe/Madrid'),
  place('rome|milan|milano', 'Europe/Rome'),
  place('londres|london|royaume-uni|uk|britannique|british|edinburgh|manchester', 'Europe/London'),
  place('dublin|irlande|irish|ireland', 'Europe/Dublin'),
  place('lisbonne|lisbon|lisboa|portugal|porto', 'Europe/Lisbon'),
  place('casablanca|rabat|maroc|morocco', 'Africa/Casablanca'),
  place('tunis|tunisie|tunisia', 'Africa/Tunis'),
  place('alger|algiers|algerie|algeria', 'Africa/Algiers'),
  place('dakar|senegal', 'Africa/Dakar'),
  place('abidjan', 'Africa/Abidjan'),
  place('athenes|athens', 'Europe/Athens'),
  place('bucarest|bucharest', 'Europe/Bucharest'),
  place('helsinki', 'Europe/Helsinki'),
  place('istanbul', 'Europe/Istanbul'),
  place('moscou|moscow', 'Europe/Moscow'),
  place('montreal|quebec', 'America/Toronto'),
  place('toronto|ottawa', 'America/Toronto'),
  place('new york|new-york|nyc|boston|washington|eastern|est des etats-unis', 'America/New_York'),
  place('chicago|dallas|houston|austin', 'America/Chicago'),
  place('denver', 'America/Denver'),
  place('vancouver', 'America/Vancouver'),
  place(
    'san francisco|los angeles|seattle|pacifique|pacific|palo alto|california|californie',
    'America/Los_Angeles',
  ),
  place('halifax|moncton', 'America/Halifax'),
  place('guadeloupe|pointe-a-pitre', 'America/Guadeloupe'),
  place('martinique|fort-de-france', 'America/Martinique'),
  place('guyane|cayenne', 'America/Cayenne'),
  place('la reunion|reunionnaise|saint-denis de la reunion', 'Indian/Reunion'),
  place('noumea|nouvelle-caledonie', 'Pacific/Noumea'),
  place('papeete|tahiti', 'Pacific/Tahiti'),
  place('sao paulo|brasilia', 'America/Sao_Paulo'),
  place('dubai', 'Asia/Dubai'),
  place('bangalore|bengaluru|mumbai|delhi|inde|india', 'Asia/Kolkata'),
  place('singapour|singapore', 'Asia/Singapore'),
  place('hong kong|hong-kong', 'Asia/Hong_Kong'),
  place('tokyo', 'Asia/Tokyo'),
  place('shanghai|pekin|beijing', 'Asia/Shanghai'),
  place('sydney|melbourne', 'Australia/Sydney'),
]
