import type { FoldedText } from './foldedText.ts'
import { isOpening } from './openingHours.ts'

/** A stretch of the folded text. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const before = ({ folded }: FoldedText, { from }: Stretch, signs = 48): string =>
  folded.slice(Math.max(0, from - signs), from)

/** « avant le 30 », "by Friday", « d’ici vendredi »: until when something is asked for. */
const LIMIT =
  /(?:\bavant\b|\bd'ici\b|\bau plus tard\b|\bjusqu'(?:a|au)\b|\bjusque\b|\bup to\b|\bbefore\b|(?<!\b(?:come|drop|stop|swing|pop|pass|drive) )\bby\b|\buntil\b|\bno later than\b|\blatest\b|\bdeadline\b[^\n]{0,12}|\bdate limite\b[^\n]{0,24}|\ba (?:rendre|remettre|renvoyer|retourner)\b|\bdue\b|\bexpire[sd]?\b[^\n]{0,10}|\bvalable\b[^\n]{0,12})\s*(?:le |la |the |on |:|,|a |at |au |du |fin |close of (?:play|business) |cob |eod |end of (?:the )?(?:play|day) |la fin de (?:la )?journee (?:de )?)*\s*$/u
/** "postponed until the 10th": then it is. */
const MOVED_TO =
  /\b(?:postponed|moved|pushed back|put back|rescheduled|delayed|reportee?|repoussee?|decalee?) (?:until|jusqu'(?:a|au))\s*(?:le |the )?$/u
const LIMIT_BEHIND = /^\s*(?:au plus tard|at the latest|maximum|max\b|dernier delai)/u

/** Whether a date or an hour is a limit and no meeting. */
const isLimit = (text: FoldedText, stretch: Stretch): boolean =>
  (LIMIT.test(before(text, stretch)) && !MOVED_TO.test(before(text, stretch))) ||
  LIMIT_BEHIND.test(text.folded.slice(stretch.to, stretch.to + 24))

/** "open 8am-6pm", « ouvert de 8 h à 18 h »: of a car park, say, in the middle of a line. */
const OPEN =
  /\b(?:(?:open|opens|opened|closes|ouverte?s?|ouvre|ferme)(?: daily| every day| tous les jours)?\s*:?\s*(?:from |between |de |entre |des |a |at |on |le |the )*|(?:parking|car park|metro|magasin|boutique|shop|store)(?: daily| every day| tous les jours)?\s*:?\s*(?:from |between |de |entre |des |a |at )?)$/u

/** « votre candidature du 12 », « prise de poste le 4 janvier »: a day of something else. */
const ASIDE =
  /(?:candidature|annonce|offre|courrier|courriel|e-?mail|mail|message|echange|entretien telephonique|appel|application|letter|posting|posted|publiee?|dated|advert|received|recue?|prise de (?:poste|fonctions?)|poste a pourvoir|demarrage|embauche|debut(?: du contrat)?|start(?:ing)?(?: date)?|a (?:partir|compter) (?:de|du)|des|from|since|depuis|cdd|contrat)\s*(?:du|de|le|of|on|from|prevue?|souhaitee?|:|a compter du|des|au|the|est|is|to)*\s*(?:le |the |on |du )?$/u

/** Whether a date stands in brackets as what it is no longer: what follows them is about the date before. */
export const isSetAside = (text: FoldedText, stretch: Stretch): boolean =>
  NO_LONGER.test(before(text, stretch)) && /^\s*\)/u.test(text.folded.slice(stretch.to))

/** Whether a day without an hour is told of something else than a meeting. */
export const isAside = (text: FoldedText, stretch: Stretch): boolean =>
  ASIDE.test(before(text, stretch))

/** « votre candidature du 26 novembre à 14 h 30 »: when something was sent, to the minute. */
const SENT =
  /(?:candidature|application|message|e-?mail|mail|courriel|courrier|annonce|dossier|reminder|rappel|notification|invitation|convocation)s? (?:du|of|dated|from|(?:(?:a (?:bien )?ete |was |has been )?(?:bien )?(?:recue?|envoyee?|deposee?|received|sent|submitted)(?: le| on)?))\s*(?:le |the )?$/u

/** Goes on to the next word, if that begins neither to tell of a talk nor another clause. */
const NO_TALK = String.raw`(?:(?!\b(?:interview|entretien|entrevue|rendez-vous|rdv|visio|meeting|call|invit|meet|recevoir|recevr|rencontr|propos|see\b|voir\b|verr|attend|ven(?:ir|ez)|pass(?:er|ez)\b|com(?:e|ing)\b|free\b|available|dispon|slot|creneau|will\b|ring\b|phone\b|appel|recoi|contact|joindr|convoqu|convi|(?:and|et|but|mais|so|donc) (?:i|i'm|we|we're|you|je|j'|nous|on|vous|il|would|could|can|please)\b))[^.,:;!?\n])`
/** « candidature pour l’offre 12 déposée le », "we received your application for the post on": when it came in. */
const CAME_IN = new RegExp(
  [
    String.raw`\b(?:received|got|submitted|sent us|recu|enregistre|receptionne)e?s?\b${NO_TALK}{0,20}\b(?:application|candidature|dossier|cv|resume)\b${NO_TALK}{0,60}\b(?:on|le|du|dated)`,
    String.raw`\b(?:application|candidature|dossier|cv|resume)\b${NO_TALK}{0,60},? ?\b(?:deposee?|envoyee?|recue?|enregistree?|transmise?|received|submitted|sent)(?: le| on)?`,
    String.raw`\b(?:you applied|vous avez postule|applied)\b${NO_TALK}{0,60}\b(?:on|le)`,
  ]
    .map((words) => `(?:${words})\\s*(?:the )?$`)
    .join('|'),
  'u',
)
const FAR = 140

/** « (et non plus le 3/12) », "instead of Wednesday": what it is not, or no longer. */
const NO_LONGER =
  /(?:\b(?:et )?non (?:plus |pas )?|\bau lieu (?:de |du |d')|\bplutot (?:que |qu')|\binitialement (?:prevue?|fixee?|programmee?)|\bprevue? initialement|(?:,|\() ?not(?= (?:on |at |the )*$)|\binstead of|\brather than|\band not|\((?:was|formerly|previously|avant|precedemment)|\boriginally (?:scheduled|planned|booked|set)(?: for| on)?|(?:^|\n)[^\p{L}\n]*(?:previous(?:ly)?|old|former(?:ly)?|original(?:ly)?|ancien(?:ne)?|precedemment|initialement)(?: (?:date|time|horaire|heure|creneau|slot)s?(?: (?:and|et) (?:time|heure))?)? ?:)\s*(?:celui |l'entretien |le rendez-vous |your |the (?:interview |meeting |call )?)?(?:du |le |la |de |a |au |on |at |for |of |the )*$/u

/** « code 12h45# », "PIN 0915", a room, an end: figures that are no hour to meet at. */
const NO_HOUR =
  /\b(?:codes?|pin|passcode|password|mot de passe|digicode|identifiant|id)(?: (?:secret|d'acces|confidentiel|porte|number|no|is|est|de la (?:reunion|conference)))*\s*[:=#]?\s*$|\b(?:batiment|bat|salle|room|hall|local|suite|ext|extension)\.? ?(?:n°|no\.?|:)?\s*$|\b(?:se termine\p{L}*|termine(?:ra)?|finira|(?:heure de )?fin ?: ?|fin(?: prevue)?(?= (?:vers|a)\b)|end time ?: ?|ends?|ending|finish(?:es|ing)?)(?: (?:at|a|vers|by|around|about|prevue a))?\s*$/u

/** « Envoyé le 26/11/2026 10:49 » at the head of a line: of the mail itself. */
const STAMPED =
  /(?:^|\n)[^\p{L}\n]*(?:envoye|sent|imprime|printed|genere|generated|cree|created|publie|posted|modifie|updated)e?s? (?:le |on |at )?$/u

/** "time tbc", « l’heure vous sera précisée »: any hour that stands beside is another one. */
const HOUR_TO_COME =
  /\b(?:time|heure|horaire)s?\b[^.!?\n]{0,24}\b(?:tbc|tba|to be (?:confirmed|announced|advised)|a (?:confirmer|definir|preciser|convenir)|sera (?:communique|precise|confirme)|seront (?:communique|precise|confirme))/u

/** Whether a text says that the hour will be told later. */
export const isHourToCome = ({ folded }: FoldedText): boolean => HOUR_TO_COME.test(folded)

/** "Every Monday at 9", « chaque lundi »: what comes again. */
const EVERY = /\b(?:every(?: other)?|each|chaque|tous les|toutes les)\s*$/u

/** « le jury se réunit le 15 à 14 h », "could you start on Monday at 9": of others, or of the work itself. */
const OF_OTHERS =
  /\b(?:(?<panel>(?:i've|i have|we've|we have|j'ai|nous avons|on a)(?: got)? (?:an?|another|une?)(?: autre| other)? (?:\p{L}+ )?(?:meeting|call|appointment|reunion|rendez-vous|rdv|point|comite) (?:with|avec) (?!you\b|vous\b|toi\b)[^.!?;,\n]{1,30}?|(?:jury|commission|comite|panel|committee|board)s? (?:se reunit|se reunira|se reunissent|deliberera?|delibere|meets|will meet|is meeting|rendra (?:sa|son) \p{L}+|decides?))|(?:proclamation|affichage|publication|annonce|remise) (?:des|du|de la|de) \p{L}+(?: (?:par|sur|au|en) [^.!?;,\n]{1,20})?|results? (?:will be |are |is )?(?:announced|published|posted|out)|(?:could|can|would) you (?:be able to )?start(?: work)?|(?<work>(?:position|role|job|contract|shift|work|training|induction|poste|contrat|mission|formation|emploi|travail|cdd|cdi)s? (?:will |would |should |is to |is due to |is expected to |ne |aurait |devrait )?(?:starts?|begins?|starting|commencer?a?|commencerait|demarrer?a?|demarrerait|debuter?a?|debuterait))|(?:pourriez|pouvez)-vous commencer|(?:you would|you'd|you will|you'll) start(?: work)?|(?:vous )?(?:commencer(?:iez|ez)|demarrer(?:iez|ez)|debuter(?:iez|ez)))\s*(?:le |on |the |from |a partir du |des le |at |a )?$/u

/** "Your interview for the position will start on": the interview itself. */
const INTERVIEW_OF =
  /(?<!\b(?:suite a|apres|following|after) (?:l'|votre |ton |your |the )?)\b(?:interviews?|entretiens?|entrevues?)\b[^.,;:!?\n]*$/u

/** "… and would like you to attend", « … et vous recevra »: a panel meets whom it reads the application of. */
const WITH_YOU =
  /^[^.;!?\n]*\b(?:(?:like|invites?|asks?|wants?|expects?|needs?) you|(?:see|meet|interview) you|(?:your|votre|ton) (?:interview|entretien|entrevue)|for (?:an )?interview|vous etes (?:convi|invit|attend|convoqu)\p{L}*|(?:vous|te) (?:recevr?\p{L}*|rencontr\p{L}*|convi\p{L}*|invit\p{L}*|attend\p{L}*|entendr\p{L}*|audition\p{L}*|propos\p{L}*)|en (?:entretien|entrevue))\b/u

const isOfOthers = (text: FoldedText, stretch: Stretch): boolean => {
  const said = before(text, stretch, FAR)
  const found = OF_OTHERS.exec(said)
  if (found === null) return false
  if (found.groups?.['work'] !== undefined) return !INTERVIEW_OF.test(said.slice(0, found.index))
  return (
    found.groups?.['panel'] === undefined ||
    !WITH_YOU.test(text.folded.slice(stretch.to, stretch.to + FAR))
  )
}

/** « rue du 8 mai 1945 »: where, and not when. */
const STREET =
  /\b(?:rue|avenue|av|place|boulevard|bd|square|quai|cours|rond-point|passage|allee|metro|arret)\.?\s+(?:du|de)\s*(?:le )?$/u

/** « je finis à 18 h », "we close at 5", « avant l’ouverture (10 h) »: an hour of somebody's day, and of no meeting. */
const OF_DAY = new RegExp(
  [
    String.raw`\b(?:je|j'|on|nous|il|elle|ils|elles|qui|equipe|magasin|boutique|atelier|cabinet|service) ?(?:ne )?(?:finis|finit|finissons|finissent|termine|terminons|terminent|ferme|fermons|ferment|ouvre|ouvrons|ouvrent|debauche|debauchons|quitte|pars|part(?! sur)|partons(?! sur)|travaille|travaillons)\b[^.!?;,\n]{0,20}\b(?:a|vers|jusqu'a|des|de)`,
    String.raw`\b(?:i|we|he|she|they|shop|store|office|studio) (?:usually |normally |only )?(?:finish|finishes|close|closes|open|opens|leave|leaves|clock off|get off|am off|work|works|shoot|teach)\b[^.!?;,\n]{0,20}\b(?:at|until|till|from|around)`,
    String.raw`\b(?:surgery|clinic|service|shifts?|classes|class|lessons?|school|lunch|market|deliveries|cours|classe|marche|livraisons?|spectacle|concert|representation|seance|messe|match|show|film|performance)s?(?: (?:du|de|de l'|of the) ?(?:soir|matin|apres-midi|evening))? (?:starts?|begins?|opens?|commence(?:nt)?|debute(?:nt)?|ouvre(?:nt)?) (?:at|a|vers|around)`,
    String.raw`\b(?:enfants|eleves|clients|salaries|equipes?|patients|livreurs|children|kids|pupils|students|customers|staff) (?:arrivent|arrive|partent|commencent|sortent|start|leave|come in) (?:at|a|vers|des|around|from)`,
    String.raw`\b(?:parking|stationnement|street|entry|admission)\b[^.!?;,\n]{0,20}\b(?:free|gratuite?|payante?|allowed)\b[^.!?;,\n]{0,12}\b(?:after|before|from|until|apres|avant|des|a partir de|jusqu'a)`,
    String.raw`\b(?:(?:horaires?|heures) (?:de travail|de nuit|de jour|du poste|de la mission)|working hours|hours of work|work hours|shift(?: pattern| hours| times?)?)(?: (?:de|from|are|sont)| ?:)(?:[\d\s:h.,/–-]|\b(?:a|to|et|and|ou|or|am|pm)\b)*`,
    String.raw`\b(?:ouverture|fermeture|opening|closing)\b(?: (?:de|du|des|of|time)\b[^.!?;,\n]{0,24}?)?[ (:,]{0,3}(?:prevue? )?(?:a|at|vers)?`,
  ]
    .map((words) => `(?:${words})\\s*$`)
    .join('|'),
  'u',
)

/** « sauf de 12 h à 14 h », "except Friday": what is left out. */
const LEFT_OUT =
  /\b(?:sauf|hormis|excepte|hors|a l'exception|except(?: for)?|excluding|apart from|other than)\s*(?:entre |de |du |le |la |les |between |from |on |the |at |a )*$/u

/** « après le test du 1er », "before the open day on": of what comes before or after, and not of the talk. */
const OF_ANOTHER =
  /\b(?:apres|avant|following|after|before|suite a|depuis) (?:le |la |l'|les |votre |notre |the |your |our |ce |cette )?(?:test|epreuve|exercice|examen|visite|formation|reunion|journee|salon|forum|webinaire|training|exam|assessment|exercise|visit|workshop|fair|open day)s?(?: (?!pour\b|for\b)\p{L}+){0,3}? (?:du|de|of|on|le|from|prevue?)\s*(?:le |the )?$/u

/** « CDD du 1er mars au 31 août 2027 (9 h-17 h) », "contract from 1 March to 31 August": how long the work is. */
const TERM_BEFORE =
  /\b(?:cdd|contrat|mission|stage|remplacement|contract|placement)s? \b[^.!?;,:\n]{0,24}?(?:\b(?:du|from) (?:le |the )?(?<end>[^.!?;,:\n]{3,24}? (?:au|to|until|jusqu'au) (?:the )?)?)$/u
const TERM_BEHIND = /^ (?:au|to|until|jusqu'au) /u

const isOfTerm = (text: FoldedText, stretch: Stretch): boolean => {
  const found = TERM_BEFORE.exec(before(text, stretch, 72))
  return (
    found !== null &&
    (found.groups?.['end'] !== undefined || TERM_BEHIND.test(text.folded.slice(stretch.to)))
  )
}

/** Whether a date or an hour is a limit, an opening hour, the day of a paper or what it is no longer, and no meeting. */
export const isNoMeeting = (text: FoldedText, stretch: Stretch): boolean =>
  isLimit(text, stretch) ||
  isOpening(text, stretch) ||
  OPEN.test(before(text, stretch)) ||
  NO_LONGER.test(before(text, stretch)) ||
  LEFT_OUT.test(before(text, stretch)) ||
  OF_ANOTHER.test(before(text, stretch, 72)) ||
  SENT.test(before(text, stretch)) ||
  CAME_IN.test(before(text, stretch, FAR)) ||
  STREET.test(before(text, stretch)) ||
  isOfTerm(text, stretch) ||
  isOfOthers(text, stretch) ||
  EVERY.test(before(text, stretch)) ||
  STAMPED.test(before(text, stretch)) ||
  NO_HOUR.test(before(text, stretch)) ||
  text.folded.charAt(stretch.to) === '#'

const TRAIN = String.raw`(?<!\d ?)(?<!\b(?:en|by|par|will|to|we|we'll|gare) )\b(?:train|tgv|ter|intercites|eurostar|flight|navette|shuttle)s?(?! (?:station|you|the|our|driver|manager))\b`
/** « le TGV de 9 h 12 », "the shuttle at 9:45"; « 12 ter » is a number of a street, and one may come by train. */
const DEPARTURE = new RegExp(
  String.raw`${TRAIN}(?:[^.!?,;:\n]{0,12}|[^.!?;\n]{0,20}\b(?:arriv|depar|leav|part|retour|return)\p{L}*\b[^.!?,;:\n]{0,16})$`,
  'u',
)

/** Whether an hour is none to meet at: as a date may be none, or of a train. */
export const isNoHour = (text: FoldedText, hour: Stretch): boolean =>
  isNoMeeting(text, hour) ||
  OF_DAY.test(before(text, hour, 64)) ||
  DEPARTURE.test(before(text, hour))
