/** Before a name what precedes it may be part of it: « La Poste », « Crédit Agricole ». */
const NO_NAME = String.raw`(?=[ ,;.:/(’'-]|$)(?! \p{Lu}\p{Ll})`

const listed = (words: string): string => words.trim().split(/\s+/u).join('|')

const FRENCH = listed(`
  le la les un une des du de ce cet cette ces votre vos vous notre nos nous je mon ma mes il elle on ils
  elles ne leur leurs son sa ses en au aux à dans pour par avec sur comment quand pourquoi si que qui quel
  quelle quels quelles deux trois quatre cinq six sept huit neuf dix douze quinze vingt plus moins pas
  être avoir pouvoir lundi mardi mercredi jeudi vendredi samedi dimanche
  accueil achats aide allemand analyse anglais animation arabe assistanat audit autonome autonomie bac
  bénévolat bilingue bon bonne bonnes bons budget budgets bureautique calme capable certifié certifiée
  chinois clients clôture commerce comptabilité conduite connaissances contrats curiosité curieuse curieux
  délais dépannage diplôme discret discrète disponible dynamique double écoute équipe équipes espagnol esprit
  excellent excellente excellents excellentes fort forte français goût habitude habitué habituée horaires
  italien jours langues lecture logiciel logiciels maîtrise maintenance management marché méthode
  méthodique mise montage motivé motivée néerlandais niveau nouveau nouvelle organisé organisée outils ouvert
  ouverte paie parcours patient patiente permis planning plusieurs polyvalent polyvalente ponctuel
  ponctuelle portugais première prise projet projets qualité reprise réactif réactive relève remise
  respect résultats rigoureuse rigoureux rigueur salaire sens sérieuse sérieux soigneuse soigneux
  soin souplesse stage stages suivi support tact télétravail temps tenue titulaire travail trilingue tuteur usage
  véhicule veille vente ventes voiture volonté`)

/** Endings of common nouns. Names that end so are few, and stand before it. */
const FRENCH_NOUNS = String.raw`(?!(?:france|provence|valence|florence|clémence|laurence|constance|prudence|byzance|clément|trinité)\b)\p{Ll}{3,}(?:tions?|sions?|ités?|ences?|ances?|ismes?|ements?)`
/** « Reprendre la clôture »: an infinitive and its object. */
const FRENCH_DEED = String.raw`\p{Ll}{2,}(?:er|ir|re)(?= (?:le|la|les|un|une|des|du|mon|ma|mes|votre|vos|l[’']|d[’']))`

/** How noted French words begin where their capital is only that of a line. */
export const FRENCH_SMALL_WORDS = new RegExp(
  `^(?:(?:(?:${FRENCH}|${FRENCH_NOUNS})${NO_NAME})|${FRENCH_DEED}|${String.raw`(?:[ldjcmnst]|qu)[’'](?!\p{Lu}\p{Ll})`})`,
  'u',
)

/** A subject, or a verb in a form that has one: « on ferme le lundi », never « le travail avec vous ». */
export const FRENCH_TELLING =
  /(?<![\p{L}-])(?:(?<!(?:avec|chez|de|entre|par|pour|sans|à) )(?:[Jj]e|[Ii]ls?|[Ee]lles?|[Oo]n|[NnVv]ous)|a|ont|est|sont|était|étaient|sera|seront|va|vont|doit|doivent|peut|peuvent|veut|veulent|prend|reprend|part (?:en|à))(?![\p{L}-])|(?<!\p{L})[JjCc][’']/u

const ENGLISH = listed(`
  the a an your you our we my this that these those how what why when where whether who which it its they their
  there in on at for with to of two three four five six seven eight nine ten twelve fifteen twenty more
  less no not being having able ability accounting advanced annual attention available bilingual
  bookkeeping budget budgets building calm careful certified clean comfortable confident customer customers
  daily data degree driving early excellent experience experienced familiar first flexible fluent free full good
  half handling handover hands-on happy knowledge leading managing many mentoring monthly native
  negotiation night organised organising organized organizing parking patience patient people planning
  project projects proven punctual qualified quick ready reliable remote reporting running
  salary sales second several shift software solid speaking spreadsheets starting stock strong
  taking teaching team teamwork time trained training understanding used weekend weekly willing working
  writing yearly years`)
const ENGLISH_NOUNS = String.raw`(?!(?:boeing|sterling|beijing|reading|worthing|kipling|browning|manning|harding|fleming|hemming|spalding|golding|gosling)\b)\p{Ll}{2,}(?:tions?|ments?|ness|ships?|ability|ing)`

/** What is said of a language or a product is no part of its name. */
const BEFORE_NAMES = '(?:fluent|native|good|excellent|advanced|experienced|working|strong|daily)'

/** How noted English words begin where their capital is only that of a line. */
export const ENGLISH_SMALL_WORDS = new RegExp(
  `^(?:(?:${ENGLISH}|${ENGLISH_NOUNS})${NO_NAME}|${BEFORE_NAMES} )`,
  'u',
)

/** The same in English; "IT" is no pronoun. */
export const ENGLISH_TELLING =
  /(?<![\p{L}-])(?:(?<!(?:at|by|for|from|of|to|with) )(?:I|i|[Yy]ou|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Ii]t)|is|are|was|were|has|have|will|must|does|did)(?![\p{L}-])/u
