import { ASIDES } from './asides.ts'
import { shape, type Fault, type Shape } from './shape.ts'

const ORDINAL =
  '(?:deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme|[2-9]e|third|fourth|fifth|sixth|[2-9](?:nd|rd|th))'
const COUNT =
  '(?:deux|trois|quatre|cinq|six|sept|huit|dix|quinze|two|three|four|five|six|seven|eight|ten|several|many|plusieurs|[2-9]|1\\d)'
const WRITING =
  '(?:e-?mails?|mails?|courriels?|messages?|relances?|appels?|calls?|attempts?|tentatives?|reminders?|fois que)'
const SPAN = '(?:jours?|semaines?|mois|days?|weeks?|months?)'

/**
 * Small grammars in place of lists of words: who is subject of what, with which denial, in what mood.
 * Written without accents and with plain apostrophes; each is tried on one sentence.
 */
const SHAPES: readonly Shape[] = [
  // The reader as subject of what was not done.
  shape(
    'pressure',
    String.raw`vous (?:\w+ )?n(?:e |')(?:\w+[ '-]){1,3}(?:pas|jamais|rien|aucun|guere|toujours pas|meme pas)|(?:personne|nul|aucun\w*(?: \w+)?) (?:ne |n')(?:m'|me )?\w+`,
    String.raw`n'hesitez|si vous n|vous ne m'en |vous n'avez (?:pas (?:besoin|a vous|encore (?:fait|pris|eu)|eu (?:le temps|l'occasion|la possibilite))|qu)|ne vous|ce que vous|pourquoi vous|vous ne (?:m')?(?:savez|regrett|serez)|personne n'a ete|n'etait pas|vous n'etiez pas|aussi (?:bien|clair)|aujourd'hui,? ne`,
  ),
  shape(
    'pressure',
    String.raw`you (?:\w+ )?(?:did not|didn't|have not|haven't|never|could not|couldn't|failed|forgot|are not|aren't|do not|don't)(?! (?:hesitate|have to|need|mind|worry))|(?:nobody|no one|not a single) (?:\w+ )?(?:has|have|had|bothered|answer\w*|repl\w+|respond\w*|call\w*)`,
    String.raw`if you|do not hesitate|don't hesitate|when you|unless you|you (?:did not|didn't) have (?:\w+ )?(?:time|chance|opportunity)|you don't have to|thank you|so (?:clear|well|kind|open)`,
  ),
  // What they said held against them.
  shape(
    'pressure',
    String.raw`(?:alors que|et pourtant|pourtant) (?:\w+ ){0,3}(?:vous|on m'|votre|rien)|vous (?:m'|nous )?(?:aviez|avez) (?:pourtant|bien(?! (?:voulu|re[cs]u|expliqu|accueilli|present)))|vous (?:etiez cense|deviez|auriez du|auriez pu)\w*`,
    String.raw`m'appeler a|lors de|vous deviez voir|vous auriez pu`,
  ),
  shape(
    'pressure',
    String.raw`you (?:had )?(?:told me|said|assured me|promised)(?: that)? (?:i|you|we|they) (?:would|'d)|you (?:were|are) (?:supposed|meant) to|should have (?:heard|had|received|been)|i (?:would|had|was) (?:have )?expect(?:ed|ing) (?:better|more|an?|some)`,
    String.raw`you (?:said|told me|mentioned) .*(?:hop|expect|like|might|may|about|that the|team|was|were)|as you said|as agreed`,
  ),
  shape(
    'pressure',
    String.raw`${ORDINAL} (?:\w+ )?${WRITING}|${COUNT} (?:\w+ )?${WRITING} (?:\w+ )*(?:sans|ignor|unanswered|rest|without|later|plus tard)|${COUNT} ${SPAN} (?:de silence|d'attente|sans (?:un|aucun|la|le|votre|nouvelle|reponse|signe)|of silence|of waiting|without|and (?:still )?(?:no|nothing|not))|(?:depuis|for) (?:\w+ )?${COUNT} ${SPAN}(?:,| et) (?:rien|aucun|silence|nothing|no)`,
  ),
  // A term set, a threat, an order.
  shape(
    'pressure',
    String.raw`(?:je vous (?:laisse|donne|accorde)|i(?: will|'ll| am going to|'m going to)? giv(?:e|ing) you) (?:\w+ ){0,3}(?:jusqu|until|till|\d|une?|deux|one|two|24|48)|(?:votre reponse|me repondre|repondre|repondez(?:-moi)?|repondiez|reponse|your (?:answer|reply|response|decision)|reply|respond|answer me|get back to me) (?:\w+ ){0,3}(?:aujourd'hui|ce soir|demain|immediatement|rapidement|sans attendre|today|tonight|tomorrow|this week|right away|straight away|urgently|now)`,
    String.raw`(?:je (?:dois|devrai|peux|pourrai)|i (?:must|need to|have to|can|could|will)) (?:\w+ ){0,4}(?:repondre|reply|answer|respond|give)|merci (?:de|pour) (?:votre|m'avoir)|thank`,
  ),
  shape(
    'pressure',
    String.raw`(?:je|j') ?(?:ne |n')?(?:patienterai|attendrai|supporterai|tolererai|resterai)(?: \w+)? (?:pas|plus|longtemps)|(?:i )?(?:will|can|shall|cannot|can't|won't)(?: not)? wait (?:any|much|for ?ever|longer)|make up your mind|i suggest you|hurry up|depechez|faites vite|tick\w* clock|passee? a la trappe|oublie dans un tiroir|lost patience|perd\w* patience|ma patience|my patience`,
  ),
  shape(
    'pressure',
    String.raw`(?:autres?|plusieurs) (?:employeurs?|entreprises?|societes?|recruteurs?|offres?) (?:m'attend|me (?:court|sollicit|veu|relanc|press)|n'attend)\w*|other (?:companies|employers|recruiters) (?:are )?(?:chasing|waiting|queuing|fighting|after)|(?:bother|deign|care)(?:ed|s)? to (?:answer|reply|respond|call|write)|(?:daign\w+|prend?\w* (?:meme )?(?:pas )?la peine de|preniez pas la peine)|(?:ca|cela) (?:ne )?(?:prend|prendrait) (?:que )?\w+ (?:secondes|minutes)|(?:take|cost) you (?:\w+ )?(?:seconds|minutes|nothing)`,
  ),
  shape(
    'pressure',
    String.raw`(?:il est|c'est|je trouve (?:cela|ca)?|cela est) (?:\w+ )?(?:regrettable|dommage|deplorable|lamentable|anormal|etonnant|surprenant|curieux|incroyable|penible|desagreable|incorrect|impoli|peu professionnel)|je m'etonne|je suis (?:etonne|surpris|scandalis|agac|lass|fatigu|exasper|frustr)\w*|(?:it is|it's|i find (?:it|this)|this is) (?:\w+ )?(?:disappointing|frustrating|rude|unprofessional|regrettable|annoying|ridiculous|disrespectful|poor|strange|odd|surprising) (?:that|how|to)|i am (?:\w+ )?(?:surprised(?! (?:by|at) how)|frustrated|annoyed|appalled|astonished|tired of|fed up|dismayed) (?:that|to|by|at|not|with|of)?`,
    String.raw`agreablement|pleasantly`,
  ),
  // Small before the reader, or ready for anything.
  shape(
    'begging',
    String.raw`(?:accordez|laissez|croyez|sauvez|aidez|choisissez|prenez|engagez|embauchez|recrutez|ecoutez|comprenez)[- ](?:moi|en moi|m'|mon|ma|votre confiance)|(?:faites|donnez)[- ](?:moi )?(?:confiance|sa chance|leur chance|une chance|ma chance)|(?:(?:^|please |just )(?:help|save|choose|pick|hire|consider|take|trust|believe in)|(?:believe in|take a chance on)) me(?! (?:understand|know|with|to|for (?:any|other|future|similar)))`,
    String.raw`merci de`,
  ),
  shape(
    'begging',
    String.raw`(?:n'importe quel(?:le)?s?|quelles que soient|a toutes) (?:\w+ )?(?:conditions?|salaire|prix|poste|contrat)|meme (?:\w+ )?(?:moins|non|mal|sans) (?:etre )?(?:payee?s?|remuneree?s?|salaire)|(?:work|start|do it) (?:\w+ ){0,3}(?:for (?:less|free|nothing)|unpaid)|even (?:unpaid|for less|without pay)|whatever (?:it takes|the (?:salary|pay|terms|conditions))|(?:any|whatever) (?:salary|pay|terms|conditions)`,
  ),
  shape(
    'begging',
    String.raw`(?:ma|mon|notre|la|le|my|our|the) (?:seule?|unique|dernier|derniere|only|last) (?:\w+ )?(?:chance|espoir|porte|issue|recours|planche|hope|way out|lifeline)|sauver?\w* (?:la vie|ma|mon)|me sauve\w*|save my|lifeline|(?:mean|means) (?:the world|everything|so much) to (?:me|my)|depend(?:ent|ait|s|ing)? (?:de|on) (?:moi|me|it|this|ce|cette)|il (?:me|nous) (?:le|la) faut|plus (?:aucune|de) (?:ressources?|revenus?|economies|issue|solution)|a bout de (?:forces?|ressources?|souffle)|(?:at )?(?:the |my )?wits' end|running out of (?:money|time|savings|options)|(?:je n'en peux|n'en pouvons) plus`,
    String.raw`reste mon`,
  ),
  shape(
    'begging',
    String.raw`(?:je ne suis|je n'ai|je sais que je ne suis|meme si je ne suis) (?:\w+ ){0,3}(?:pas|rien) (?:\w+ ){0,2}(?:la plus|le plus|la meilleure|le meilleur|d'exceptionnel|ideale?|parfaite?|a la hauteur)|rien d'exceptionnel|(?:modeste|humble) (?:personne|candidature|parcours|profil)|i (?:am|may|might|'m)(?: be)? (?:not|only|just) (?:be )?(?:the (?:most|best)|an? (?:ordinary|average|modest)|perfect|ideal|good enough)|not (?:good|qualified|experienced) enough`,
  ),
  shape(
    'begging',
    String.raw`abuser de votre|vous (?:embete|importune|ennuie|harcele|derange)\w*|(?:pardon|pardonnez|navree?|desolee?|confuse?|honteuse?|genee?) (?:\w+ )?(?:de|d'|pour) (?:\w+ )?(?:vous|prendre|revenir|relancer|insister|ce (?:mail|message)|mon insistance|m'imposer)|je m'en veux|prendre (?:encore )?de votre (?:precieux )?temps|(?:sorry|apologies|apologi[sz]e|forgive me|feel (?:awful|bad|terrible|guilty)) (?:\w+ ){0,2}(?:for|to|about) (?:\w+ )?(?:tak|writ|email|call|ask|com|push|persist|contact|add|keep|the)\w*|(?:hope|trust) (?:i am|i'm|that i am|this is) not (?:\w+ )?(?:annoy|bother|disturb|pester|pestering|being|a)\w*|je vous en (?:prie|serais? (?:eternellement|infiniment))|eternally grateful|eternellement`,
    String.raw`je vous prie d'agreer|sorry (?:it|that it)|prie de croire`,
  ),
  // Told out of a wound.
  shape(
    'hurt',
    String.raw`(?:laisse|rend|suis|reste|repars|sens) (?:\w+ )?(?:amer|ameree?|amere|aigri|furieu|en colere|devaste|aneanti|abattu|effondre|degout|revolt|indign|outre|decontenanc|ecoeur)\w*|(?:i am|i'm|feel|felt|left me) (?:\w+ )?(?:bitter|angry|furious|upset|devastated|crushed|gutted|insulted|humiliated|let down|cheated|used|betrayed|sick|heartbroken|appalled|led on)|slap in the face|kick in the teeth|(?:douche|gifle|claque)`,
  ),
  shape(
    'hurt',
    String.raw`(?:je )?(?:ne |n')(?:comprends?|m'explique|concois|saisis|vois|parviens|arrive) (?:vraiment |toujours |absolument |franchement )?pas (?!quand|si )(?:\w+ )?(?:ce|cette|votre|vos|pourquoi|comment|en quoi|a comprendre|ce qui|sur quels?|quels?)|(?:i )?(?:\w+ )?(?:cannot|can't|can not|fail to|failed to|do not|don't|struggle to|find it (?:hard|difficult|impossible) to) (?:\w+ )?(?:understand|see|believe|fathom|grasp|accept) (?:how|why|what|your|this|that)`,
  ),
  shape(
    'hurt',
    String.raw`(?:infondee?|injustifiee?|absurde|arbitraire|ridicule|incomprehensible|decourageante?|irrespectueu\w+|peu respectueu\w+|meprisante?|mepris|hypocri\w+|mascarade|comedie|simulacre|pipee?s?|bidon)|les jeux (?:etaient|sont) faits|(?:qu'une|une simple|une pure) formalite|encore un (?:refus|non)|ce que vous (?:perdez|manquez|ratez)|(?:unjustified|groundless|baseless|insulting|hypocri\w+|farce|charade|sham|discriminat\w+|biased|favou?ritism|pointless|joke)|(?:just|only|merely) a (?:box-ticking|formality)|good luck with (?:that|your|whoever|the)|i (?:doubt|suppose|guess|bet|assume) (?:you|that you|this|that|it|someone)|(?:someone|somebody) (?:cheaper|younger|less)|(?:quelqu'un|une personne) de (?:moins|plus jeune)|moins cher|never (?:\w+ )?(?:considered|interested|given|taken)|jamais (?:\w+ )?(?:ete |eu )?(?:consideree?|prise? au serieux|ma chance|interesse)|ticked (?:every|all)|pour rien|for nothing|wasted (?:my|a|an|\w+ (?:hours|days))|gache|vous (?:le )?regrett|you will be sorry|your mistake|votre erreur|peu de cas|si peu de (?:consideration|cas|respect)`,
  ),
  // The talk of friends.
  shape(
    'familiar',
    String.raw`(?:super|trop|hyper|mega|ultra|giga|vachement|carrement|grave|totally|insanely|crazy|mega|dead|well) (?:contente?|heureu\w+|hate|motive\w*|interesse\w*|chouette|bon|bien|cool|drole|excite\w*|top|pumped|excited|happy|keen|stoked|nice|fun|chuffed|interested)|au (?:top|jus|taquet)|(?:y'a|(?<!\bil |\bn')y a) (?:\w+ )?(?:du|des|rien)|meme pas peur|petite? coucou|ca (?:me )?(?:botte|branche|eclate|gaze|craint|dechire|vous dit)|d'enfer|canon|de ouf|wesh|les gars|la team|feeling|biz|bizz|a plus|a\+|tchao|ciao|hello (?:la|tout)|kikou|re-?bonjour bonjour`,
  ),
  shape(
    'familiar',
    String.raw`what's (?:up|new)|awesome|folks|you (?:guys|folks|lot|all) rock|rocks?(?= ?$)|(?:a|such a) blast|ya|pumped|stoked|psyched|ass|damn|hell yeah|buddy|mate|dude|cheers(?! for (?:your|the) time)|cya|see ya|ttyl|chuffed|bloody|smashed it|nailed it|cool beans|no biggie|drop me a line whenever|hit me up|ping me|wicked|legends?`,
  ),
]

const SMILEYS = /(?<!\S)[:;]-?[)(dp](?!\w)|<3|\bx{2,}\b/iu

/** The sentences of a text, in the form the shapes are written for. */
const sentencesOf = (plain: string): readonly string[] =>
  plain.split(/(?<=[.!?])\s+|\n+/u).map((sentence) => sentence.replace(/[.!?]+$/u, '').trim())

/**
 * The faults that the shapes of its sentences tell of, where a sentence is an unusual one; `plain`
 * keeps its full stops and lines.
 */
export const faultsOfShape = (
  plain: string,
  isUnusual: (sentence: string) => boolean,
): ReadonlySet<Fault> => {
  const found = new Set<Fault>(SMILEYS.test(plain) ? ['familiar'] : [])
  for (const sentence of sentencesOf(plain)) {
    for (const { fault, says, unless } of [...ASIDES, ...SHAPES])
      if (says.test(sentence) && unless?.test(sentence) !== true && isUnusual(sentence))
        found.add(fault)
  }
  return found
}
