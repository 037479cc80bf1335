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
  'monday lundi montag maandag lunes lunedi segunda mon lun mo ma',
  'tuesday mardi dienstag dinsdag martes martedi terca tue tues mar di',
  'wednesday mercredi mittwoch woensdag miercoles mercoledi quarta wed mer mi wo',
  'thursday jeudi donnerstag donderdag jueves giovedi quinta thu thur thurs jeu do',
  'friday vendredi freitag vrijdag viernes venerdi sexta fri ven fr vr vie',
  'saturday samedi samstag zaterdag sabado sabato sat sam sa za',
  'sunday dimanche sonntag zondag domingo domenica sun dim so zo dom',
]
const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

/** The ISO number of a weekday by its folded name; undefined for any other word. */
export const weekdayNamed = (word: string): number | undefined => WEEKDAY_NUMBERS.get(word)
