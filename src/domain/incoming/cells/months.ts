/** Names of the months, folded, in the languages that tables are written in; shortened ones by hand. */
const NAMES: readonly string[] = [
  'january janvier januar januari enero gennaio janeiro janner jan janv gen ene jänner',
  'february fevrier februar februari febrero febbraio fevereiro feb fev fevr febr',
  'march mars marz maart marzo marco mar mrz mrt maerz',
  'april avril abril aprile apr avr abr',
  'may mai mei mayo maggio maio mag',
  'june juin juni junio giugno junho jun giu',
  'july juillet juli julio luglio julho jul juil lug',
  'august aout augustus agosto aug ago aou',
  'september septembre septiembre settembre setembro sep sept set',
  'october octobre oktober octubre ottobre outubro oct okt ott out',
  'november novembre noviembre novembro nov',
  'december decembre dezember diciembre dicembre dezembro dec dez dic',
]

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

/** The number of a month, from 1, by its folded name; undefined for any other word. */
export const monthNamed = (word: string): number | undefined => NUMBERS.get(word)

const WEEKDAYS: readonly string[] = [
  'monday lundi montag maandag lunes lunedi segunda mon lun',
  'tuesday mardi dienstag dinsdag martes martedi terca tue tues mar',
  'wednesday mercredi mittwoch woensdag miercoles mercoledi quarta wed mer',
  'thursday jeudi donnerstag donderdag jueves giovedi quinta thu thur thurs jeu',
  'friday vendredi freitag vrijdag viernes venerdi sexta fri ven vie',
  'saturday samedi samstag zaterdag sabado sabato sat sam zat',
  'sunday dimanche sonntag zondag domingo domenica sun dim son zon dom',
]
const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

/** Two letters are a weekday, and not always the same one: « ma » is mardi and maandag, « di » dimanche and Dienstag. */
const TWO_LETTERS: ReadonlySet<string> = new Set(
  'mo tu we th fr sa su lu ma me je ve di mi do so wo vr za zo'.split(' '),
)

/** Whether a folded word stands for a weekday, be it known which. */
export const isWeekdayName = (word: string): boolean =>
  WEEKDAY_NUMBERS.has(word) || TWO_LETTERS.has(word)

/** The ISO number of a weekday by its folded name; undefined for any other word, and for two letters. */
export const weekdayNamed = (word: string): number | undefined => WEEKDAY_NUMBERS.get(word)
