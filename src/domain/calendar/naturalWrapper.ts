/**
 * What people write around the day itself: who calls whom, and how sure they sounded. Only words
 * that change no date stand here. No "not" or "ne", no "if", no "or", no second event ("closed",
 * "holiday"): such a sentence is left unread rather than read as something else.
 */
const PHRASES =
  /\b(?:(?:ti\w+|ten\w+) (?:(?:vous|te|t|me|m) )?au courant|des (?:nouvelles|la premiere heure)|vers (?:vous|toi|moi|nous)|(?:hear|heard|hearing|call|email|mail|word|reply|news|answer|response|feedback|decision|update)s? (?:back )?from (?:us|them|him|her|you|me|the team)|in touch|in contact|with (?:you|me|us)|news for (?:you|me|us)|en contact|re?pren\w+ contact|avec (?:vous|toi|moi)|for (?:you|me|us)|touch base|with (?:1|the|our|their|an?|some) (?:answer|decision|offer|update|response|reply|outcome|feedback|news)|(?:1|a|the|your|our|their) (?:call|ring|shout|bell|final decision|decision|answer|reply|response|update|outcome|email|mail)|1 (?:premier|premiere|#1)? ?(?:retour|reponse|decision|appel|mail|email|e mail|coup de (?:fil|telephone)|signe|message|courriel|suivi)|coup de (?:fil|telephone)|bonne (?:soiree|journee)|(?:kind|best|warm) regards|bien a vous|as discussed|comme (?:discute|evoque|prevu)|fingers crossed|(?:en|vous en|t en) (?:dit|dira|dirai|dirons) plus|(?:re)?dit quoi|en principe|sans faute|sans doute|a priori|en theorie|m a (?:on )?dit|nous a dit|c est|ca sera|ce sera|all being well|(?:si|if) (?:tout|all) (?:va bien|se passe bien|goes (?:well|to plan|according to plan))|sauf imprevu|en mesure|either way|1 way or (?:the |an)?other|dans tous les cas|de toute facon|quoi qu il (?:arrive|en soit)|for (?:definite|sure|certain)|(?:drop|send|shoot) (?:you|me|us) (?:1 |a )?(?:line|note|text|email|message)|(?:fai\w*|fera\w*|ferons|feront) (?:(?:1|le) )?(?:signe|point)|la suite|with any luck|as agreed|comme convenu|(?:to|a) you|a vous|a toi|make (?:1|a|the|our|their) (?:final )?decision|be able to|de (?:notre|leur|sa) part|(?:avons|aurons|auront|ont) (?:pris|fait) (?:notre|leur) (?:choix|decision)|be in|let (?:you|me|us) know|reach out|circle back|follow(?:ing)? up|catch up|loop back|(?:de? )?(?:nos|mes|ses|leurs) nouvelles|get back|come back|be back in touch|back to|ne (?:manquer\w+|manquons) pas(?: de)?|n hesite[rz] pas|par (?:mail|email|telephone|courriel)|by (?:phone|email|mail|telephone|letter))\b/g

const WORDS = new Set(
  (
    'cordialement cheers bonsoir salut coucou bjr bsr slt hi hello hey hiya sorry dsl desole desolee rep everyone everybody vise visons viser va vas vont vais allez allons aller reparle reparlons reparlera suivi apporter apportee apporterons poste drop say extend offer ' +
    'on nous vous sa son ses je il elle ils elles tu te t me m moi toi se s l lui leur j y le la les mon ma mes ' +
    'notre nos votre vos leurs ' +
    'aurez aura aurons auront aurais avoir avez devrait devrions devraient devriez devrais dois ' +
    'tient tiens tenons tenir tiendra tiendrai tiendrons tiendront redis redit redira redirons sera serons seront serez est sont etre etes suis ' +
    'rappelle rappelles rappellent rappelons rappeler rappellera rappellerai rappellerons rappelleront ' +
    'sonne sonnons sonner sonnera sonnerai sonnerons telephonons telephoner telephonera telephonerai telephonerons dessus ' +
    'appelle appellent appelons appeler appellera appellerai appellerons appelleront appel ' +
    'recontacte recontactent recontactons recontacter recontactera recontacterai recontacterons recontacteront recontactee ' +
    'contacte contactent contactons contacter contactera contacterai contacterons contacteront recontacte contactee ' +
    'reviens revient revenons reviennent revenir reviendra reviendrai reviendrons reviendront ' +
    'informe informons informer informera informerons informerai informeront informe informee informes informees tombera tombe tombent tomberont ecrit ecrivons tranchera attendue attendu attendons attendent connue connu rendue rendu fixe fixee fixes ' +
    'donne donnons donnent donner donnera donnerai donnerons donneront envoie envoyer enverra enverrai enverrons enverront ' +
    'dit dira dirai dirons diront dire disent annonce annonceront annoncee annoncera ' +
    'repond repondra repondrai repondrons repondront repondre repondons reponds reponse reponses retour retours ' +
    'decision decisions decide decident decidons decidera deciderons decideront decider tranche trancher trancherons trancheront ' +
    'rappel rappels prise prenons prennent prend prendra prendrai prendrons prendront prendre recevrez recevra recevoir recois ' +
    'pense pensent pensons penser espere esperons esperent compte comptons comptent prevoit prevoyons prevoient prevu prevue ' +
    'resultat resultats verdict promis promise normalement theoriquement logiquement surement certainement ' +
    'probablement svp stp merci ok oui bon donc alors voila bonjour rh recruteur recruteuse recrutement ' +
    'nouvelle nouvelles signe message mail email courriel telephone tel plus concernant entretien poste candidature ' +
    'vu savoir saurez saura faire fera ferons feront fais fait choix finale final definitive definitif ' +
    'we ll you i they he she it us them him her our your my their will shall should would can could ' +
    'hope hopes hoping hopefully aim aims aiming expect expects expecting expected plan plans planning intend ' +
    'going gonna be been was were more is are re s am have has ve get gets getting hear heard hearing know knows let lets ' +
    'call calls calling phone ring give gives giving contact contacts contacted contacting reach reaching touch back to ' +
    'answer reply replies replied response respond responding feedback news update updates updated result results outcome ' +
    'decide decided decides deciding made make making taken take said says told tell tells promised ' +
    'likely probably definitely certainly please thanks thank ok okay yes so well that due recruiter hr team manager ' +
    'revert reverting want wants need needs look looking tentatively ideally sure hiring ' +
    'statue statuer statuons statuera statuerons finalise finaliser finalisons finalisera finaliserons boucle boucler bouclons bouclerons ' +
    'communique communiquer communiquera communiquerons communiquee transmets transmettre transmettrai transmettra transmettrons transmise ' +
    'ecris ecrire ecrirai ecrira ecrirons ecriront joindre joindrai joindra joindrons confirme confirmer confirmerai confirmera confirmerons confirmee ' +
    'previens previent previendrai previendra previendrons prevenir prevenons avise aviser aviserons aviserai passer passerai rend rendre rendra rendrons ' +
    'donnee client direction drh chef cheffe patron patronne directeur directrice equipe consultant consultante cabinet agence ' +
    'inform informed notify notified advise confirm confirms confirmed finalise finalize finalised finalized write text message ping send sending ' +
    'verdict boss director department agency consultant employer company'
  ).split(' '),
)

/** Words a clause behind the day begins with: "Friday, they said", « vendredi on vous rappelle ». */
const CLAUSE =
  /^(?:on|nous|vous|je|il|elle|ils|elles|tu|we|you|i|they|he|she|it|is|for|pour|reponse|retour|decision|the|la|le|l)$/
const CLOSING =
  /^(?:svp|stp|merci|encore|please|thanks|hopefully|probably|normalement|ideally|ok|theoriquement|probablement|surement|definitely|defo|sur|certain|promis|confirmee?|confirmed|said)$/

/** « On se donne jusqu’à vendredi », "give us until Friday": of what it is the limit is plain. */
const THEIR_TIME =
  /^(?:(?:on|nous) (?:se|nous) (?:donne|laisse|donnons|laissons)|(?:laissez|donnez) nous|(?:please )?(?:give|allow) us|we(?: ve| have)? (?:given|got|have)(?: ourselves)?|we have) (?:jusqu a|jusqu au?|until|till) /
/** « Il faut compter deux semaines », "it takes ten days": the time they take is their limit. */
const TAKES =
  /\b(?:(?:il )?(?:(?:nous |leur |me |lui )?(?:faut|faudra|faudrait)(?: compter)?)|(?:(?:on|nous) )?(?:se|nous) (?:laisse|donne|laissons|donnons)|^(?:encore|another|still)|compte[rz]|prevoyez|prevoir|(?:ca|cela|ce qui) (?:prend|prendra|devrait prendre)|allow|(?:it|this|that|which) (?:usually |normally |typically )?(?:takes|will take|should take|ll take)|give (?:it|us)|(?:we|they|he|she|ils|elles|on|nous)(?: re| ll)?(?: (?:gonna|going to))? (?:want|need|(?:have |ve )?asked for|(?:ont|avons|a) (?:encore )?besoin d|demandent)(?:e|es)?) (?:encore |environ |about |around |up to |another )?(?=(?:1 )?(?:\d|dizaine|fortnight|quinzaine|huitaine))/
/** "One day next week", « un jour de la semaine prochaine »: the week is what is said. */
const SOME_DAY =
  /\b(?:1 day|some day) (?=(?:in |of )?(?:the )?(?:next|this)\b)|\b1 jour (?=(?:de )?la semaine)/g

const NOT_THIS =
  /^(?:not this (week|month)|pas (?:cette|ce) (semaine|mois)) (?:but |mais )?(?:the |la |le )?(?:(?:semaine |mois )?(?:prochaine?|suivante?|d apres)|next)(?: 1| (?:week|month))?$/

/** "Not next week, the week after", « pas lundi, mardi ». */
const NOT_NEXT =
  /^(?:not (?:next|(?:this |the )?coming) week|pas la semaine (?:prochaine|qui vient)) (?:but |mais )?(?:the |la )?(?:(?:week|#?1) after(?: that| next)?|following(?: 1| week)?|suivante|(?:semaine )?d apres|semaine suivante)$/
const NOT_THIS_DAY =
  /^(?:not|pas) (?:this |ce |the )?(?:coming )?(W\d)(?: ci| prochain)? (?:but |mais )?(?:the |le |celui )?(?:1 after|following(?: 1)?|suivant|d apres)$/
/** « Ok pour mardi », "booked for Friday": the day itself, no limit. */
const AGREED =
  /\b(?:ok|d accord|bon|partant|booked|set|good|confirmed|scheduled|down|confirmee?|(?:fix|cal)ee?) (?:pour|pr|for) (?=(?:le |la |the )?(?:[WD]\d|#?\d))/
const NOT_DAY = /^(?:not|pas) W\d (?:but |mais )?(?=W\d$)/

/** « La semaine prochaine ou celle d’après », "next week or the one after". */
const OR_THE_AFTER =
  / (?:ou|or) (?:celle d apres|la suivante|(?:la )?semaine d apres|the (?:#1|week) after|the following(?: 1| week)?)$/

/** « Ce we », where "we" is nobody. */
const WEEKEND = /(?<=\b(?:ce|le|du|prochain) )we\b|^we(?= (?:prochain|pro)\b)/g

/** « Fin de cette semaine ou début de la prochaine », "end of this month or early next": it is said once. */
const SAID_ONCE =
  /\b(?<next>next )?(?<unit>semaine|mois|week(?! end\b)|month)\b(?<between>.* (?:(?:la|le|the) )?)(?:(?<edge>debut|fin|mi|milieu|early|late|mid|end|start|beginning)(?: of| de| d| du)?(?: (?:la|le|the))?|(?<=\b(?:ou|or) (?:la |le |the )?)) ?(?:prochaine?|suivante?|next)(?: 1)?$/
const saidAgain = (...found: readonly unknown[]): string => {
  const { next, unit, between, edge } = found.at(-1) as Record<string, string | undefined>
  // Behind the next week it is the one after it.
  const isNext = next !== undefined || /^ (?:prochaine?|suivante?)\b/.test(between ?? '')
  const isAfterNext = isNext && /^(?:semaine|week)$/.test(unit ?? '')
  const again = isAfterNext ? 'week after next' : `${unit ?? ''} prochain`
  return `${next ?? ''}${unit ?? ''}${between ?? ''}${edge ?? ''} ${again}`
}

/** What is said while one thinks. */
const HESITATION =
  /\b(?:euh|heu|hum|uh|um|erm|hein|bah|ben|disons|mettons|on va dire|ecoutez|honnetement|honestly|to be honest|let s say|you know|quoi(?=$)|plus que probablement)(?: |$)|(?<=\b(?:by|on|in|for|before) )(?:what|say|like) /g

const HELD = 'said'
/** The phrase with what people write around a day in several words taken for what it says: nothing. */
export const withoutIdioms = (phrase: string): string => phrase.replace(PHRASES, HELD)

/** Within a phrase of the sentence a word such as « vers » or "by" says nothing of the day. */
const isAround = (word: string): boolean => WORDS.has(word)

/** « Plus tôt » counts from what nobody knows; without its first word it would be the morning. */
const isCompared = (words: readonly string[], at: number): boolean =>
  words[at] === 'plus' &&
  (/^(?:tot|tard|vite|rapidement)$/.test(words[at + 1] ?? '') ||
    words.slice(at + 1, at + 4).join(' ') === 'de bonne heure')

/** « S 49 » is a week and « T1 2027 » a quarter; before a word both are an ending or a pronoun. */
const isWeekNumber = (words: readonly string[], at: number): boolean =>
  (words[at] === 's' && /^\d/.test(words[at + 1] ?? '')) ||
  (words[at] === 't' &&
    /^[1-4](?:\/\d+)?$/.test(words[at + 1] ?? '') &&
    /^(?:\d\d|20\d\d)?$/.test(words[at + 2] ?? ''))

/** "Nothing before Monday", « pas de réponse avant janvier », "you won’t hear until the 5th". */
const NOTHING_BEFORE =
  /^(?:.* )?(?:(?:pas|plus) de? \w+|rien(?: de (?:9|nouveau|plus))?|aucune? \w+|no(?: \w+)? \w+|nothing|(?:wo|will|ca|can|do|would|should) ?not \w+(?: \w+){0,4}?|ne \w+ (?:pas|rien)(?: \w+){0,6}?) (?:avant|before|until|till) /

/** « Plutôt jeudi » is Thursday; behind a week, of which it is a guess, it is a doubt. */
const PREFERRED =
  /(?<!\b(?:semaine|sem|week|wk|prochaine|suivante) ?,? )\b(?:plutot|rather|ideally|idealement) (?!que|than)/g
/** « Plus tard vendredi », "later on Friday". */
const LATER_ON = /(?<!\b(?:au|le|pas|tout|grand) )\bplus tard (?=W\d)/

/**
 * The phrase without the sentence around it: what stands before the first word that may say a day,
 * and a clause behind the last one. A word it does not know stays, so that nobody reads past it.
 */
export const unwrapped = (tokens: string): string => {
  const all = tokens
    .replace(HESITATION, '')
    // « 27 ou 28/04 ».
    .replace(
      /(?<![/#\d] ?)\b#?(\d{1,2}) (ou|or|et|and|au|-) (?:le )?(?=\d{1,2}\/(0?\d|1[0-2])$)/,
      '$1/$3 $2 ',
    )
    .replace(
      /\b(?:avant que|before) (?:the |le |la )?(week|month|year|semaine|mois|annee) (?:is|soit|ne soit) (?:out|over|up|finie?|passee?|terminee?|fini)$/,
      'by end $1',
    )
    .replace(NOTHING_BEFORE, 'not before ')
    .replace(OR_THE_AFTER, ' or the week after next')
    .replace(SAID_ONCE, saidAgain)
    .replace(NOT_NEXT, 'week after next')
    .replace(NOT_DAY, '')
    .replace(NOT_THIS_DAY, '$1 after')
    .replace(AGREED, '')
    .replace(NOT_THIS, (_, one?: string, other?: string) => `next ${one ?? other ?? ''}`)
    .replace(/\b(?:on or before|before or on|by or before)\b/g, 'by')
    .replace(/\b(?:on|in) or (?:around|about)\b/g, 'around')
    .replace(THEIR_TIME, 'by ')
    .replace(TAKES, 'within ')
    .replace(PREFERRED, '')
    .replace(LATER_ON, '')
    .replace(/\b(by|before|after|from|around|about) (\d{1,2}) (?:on )?([WD]\d)\b/g, '$1 $3 at $2')
    .replace(/\b([WD]\d) (before|after|from|around|about|vers) (?=\d{1,2}$)/g, '$1 $2 at ')
    .replace(SOME_DAY, '')
    .replace(WEEKEND, 'weekend')
    .replace(/\b(he|she|they|we|i|you|it) d(?= )/g, '$1')
    .replace(PHRASES, HELD)
    .split(' ')
  let first = 0
  const isSaid = (at: number): boolean => isWeekNumber(all, at) || isCompared(all, at)
  while (first < all.length - 1 && isAround(all[first] ?? '') && !isSaid(first)) first += 1
  const rest = all.slice(first)
  while (rest.length > 1 && CLOSING.test(rest.at(-1) ?? '')) rest.pop()
  const clause = rest.findIndex(
    (word, index) => index > 0 && CLAUSE.test(word) && rest.slice(index + 1).every(isAround),
  )
  return (clause === -1 ? rest : rest.slice(0, clause)).join(' ')
}
