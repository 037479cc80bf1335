import { fold } from '#domain/fold.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Behind « De », names of Flanders and Italy: both write it with a capital. */
const BEHIND_DE = set(`baere baets bie block bock boeck boever bondt bont bouver bremaeker brabander
  brabandere brouwer bruyn bruyne bruycker buck buyst buyser ceulaer ceuster clerck clercq cock coninck
  corte craene cuyper decker deyne dobbeleer doncker gendt geest geyter gieter graaf graeve greef groof
  groot groote haan haes hert herdt hoon jaeger jong jonge jonghe kesel keukeleire keyser keyzer kimpe kock
  koninck kort laender laet lange langhe leeuw leener letter maere maeseneer maesschalck man meester meyer
  mey meyst mol moor mulder munck munter muynck naeyer neef neve nijs nolf nys paepe pauw pelsmaeker pooter
  potter prins puydt raedt raeve ridder rijcke roeck roo roover ruyter rycke saedeleer schepper schrijver
  schryver schutter smedt smet smul spiegeleer spiegelaere staercke sutter sterck strooper temmerman troyer
  vadder vidts visscher vleeschauwer vlieger vliegher vleminck vocht vos vriendt vries vroey vuyst vylder
  wachter waele weerdt wever wilde winne winter wit witte wolf wulf zutter
  angelis bellis bernardi biasi bonis carlo cesare chirico cristofaro crescenzo fazio felice filippis filippo
  francesco gasperi giorgi giorgio girolamo gregorio laurentiis lellis leo lorenzo luca lucia luigi marchi
  marco maria martino matteis meo michele mita nardo nicola niro paoli paolis palma pascalis pasquale pietro
  rosa rossi sanctis santis sica simone stefani stefano tommaso vecchi vito vita vivo`)

/** Doubled letters and endings that French and Spanish do not have behind « de ». */
const FLEMISH =
  /(?:maecker|maeker|macker|meester|schr|aecker|uyck|uyt|uyv|oeck|aere?t?$|eyns$|ghe$)/u

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
