import { fold } from '#domain/fold.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Behind « De », names of Flanders and Italy: both write it with a capital. */
const BEHIND_DE =
  set(`angelis baets bellis bernardi biasi bie boever bonis bont bouver brabander brabandere brouwer bruyn
  bruyne buyser buyst carlo cesare ceuster chirico clercq corte craene crescenzo cristofaro cuyper
  deyne fazio felice filippis filippo francesco gasperi geyter gieter giorgi giorgio girolamo graeve
  gregorio haes hert jaeger jong jonge kesel keukeleire keyser keyzer kimpe kort laender laet lange
  laurentiis lellis leo letter lorenzo luca lucia luigi man marchi marco maria martino matteis meo
  mey meyer meyst michele mita mol mulder munter naeyer nardo neve nicola niro nolf nys paepe palma
  paoli paolis pascalis pasquale pauw pietro potter prins raeve ridder rosa rossi sanctis santis
  schepper schutter sica simone smet smul stefani stefano sutter temmerman tommaso troyer vadder
  vecchi vidts visscher vita vito vivo vocht vos vuyst vylder wachter waele wever wilde winne winter
  wit witte wolf wulf zutter`)

/**
 * Doubled letters and endings that French and Spanish do not have behind « de », but for Turckheim,
 * Looz and Saavedra.
 */
const FLEMISH =
  /(?:maeker|meester|schr|ck(?!heim)|uyt|uyv|aa(?!v)|ee|oo(?!z)|ij|^v[lr]|aere?t?$|dt$|eyns$|ghe$)/u

/** Behind « D’ »: Flanders (D’Hondt), Italy (D’Angelo), Portuguese India (D’Souza), Québec (D’Amours). */
const BEHIND_D =
  /^h(?:aen|oll|aes|aey|ert|eyg|oe|oo|ondt|oker)|^ieteren|[io]$|^(?:elia|alba|ambra|andrea|urbana?|amours?|anjou|aoust|astous|auteuil|souza|silva|costa|cruz|lima|sa|almeida|arcy)$/u

/** Whether De or D’ before the rest of a surname in capitals is written with a capital of its own. */
export const isParticleCapital = (particle: string, rest: string): boolean => {
  const word = fold(rest)
  return particle.toLowerCase() === 'de'
    ? BEHIND_DE.has(word) || FLEMISH.test(word)
    : BEHIND_D.test(word)
}
