const among = (...turns: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${turns.join('|')})\b`, 'u')

const SPAN = String.raw`(?:\w+|\d+) (?:longs? )?(?:jours?|semaines?|mois)`
const SPAN_EN = String.raw`(?:\w+|\d+) (?:long |whole )?(?:days?|weeks?|months?)`

/**
 * Turns of phrase that hurt or weaken, whatever their words: what is told of one's hardship, a wait
 * counted against the reader, a lesson in manners, an ultimatum, an account asked for a refusal.
 * Without accents and with plain apostrophes.
 */
export const FAULT_TURNS = {
  begging: among(
    // Hardship as an argument.
    String.raw`(?:au chomage|sans (?:emploi|travail|revenus?)) depuis`,
    String.raw`(?:ma )?situation (?:\w+ )?(?:\w+ )?(?:difficile|precaire|compliquee|delicate|critique)`,
    String.raw`(?:fins? de|en fin de) droits`,
    String.raw`(?:joindre les deux bouts|payer mon loyer|famille a (?:nourrir|charge)|enfants a (?:nourrir|charge))`,
    String.raw`out of work (?:since|for)|unemployed (?:since|for)|my savings|pay my rent|(?:family|children|kids) to (?:feed|support)|make ends meet`,
    String.raw`(?:periode|passe|moment) (?:\w+ )?(?:compliquee?|difficile|noire?)|bouee|change(?:r|rait)? ma vie|change my life`,
    String.raw`compte (?:\w+ )?sur vous|counting on you|(?:small|young|little) (?:children|kids)|(?:my |the )?rent to pay|mon (?:loyer|credit)`,
    // Small before the reader.
    String.raw`(?:pardonnez|excusez)-moi (?:encore )?(?:de|d')`,
    String.raw`(?:etre|paraitre|sembler) (?:trop )?(?:lourde?|insistante?|penible|envahissante?)`,
    String.raw`(?:je ne voudrais|ne veux) (?:surtout )?pas (?:\w+ )?(?:deranger|insister|importuner)`,
    String.raw`(?:encore un|le moindre|un peu d'|garder|reste-t-il un) espoir`,
    String.raw`faire (?:quelque chose|un geste|une exception) pour moi`,
    String.raw`any hope|make an exception|do (?:something|anything) for me|apologi[sz]e for (?:writing|bothering|chasing|contacting)|(?:don't|do not) (?:want|mean) to be (?:a )?(?:pest|nuisance|bother|pushy)`,
    String.raw`(?:seule|unique) (?:entreprise|societe|personne) qui (?:m'a|me)|only (?:company|one|employer) (?:that|who|to)`,
  ),
  pressure: among(
    // The wait counted against them.
    String.raw`(?:cela|ca) (?:va )?fait? (?:maintenant |deja |bientot )?${SPAN} que (?:j'attends|je patiente|je n'ai)`,
    String.raw`(?:voici|voila) (?:maintenant |deja )?${SPAN} que (?:j'attends|je patiente|je n'ai)`,
    String.raw`j'attends (?:votre (?:reponse|retour|decision) )?depuis`,
    String.raw`(?:it has|it's|it is) (?:now |already )?been ${SPAN_EN} (?:and|since you)|i have been waiting`,
    String.raw`(?:mes|nos) (?:\w+ )?(?:precedents?|derniers?|nombreux|differents?) (?:messages|mails|courriels|appels|relances)|lettre morte`,
    String.raw`(?:written|called|emailed|e-mailed|phoned|messaged)(?: to)?(?: you)? (?:twice|(?:two|three|four|several|many) times)|my (?:previous|earlier|last) (?:\w+ )?(?:messages|emails|e-mails|calls)|without (?:any|a) (?:reply|response|answer)`,
    // Lessons in manners.
    String.raw`(?:minimum|peu|marque|question) (?:de|d') ?(?:respect|politesse|courtoisie|correction|consideration)`,
    String.raw`(?:la moindre des (?:choses|politesses)|merite(?:nt|rait|raient)? (?:mieux|une reponse)|ne (?:tenez|respectez) pas (?:vos|votre|la)|manque(?:z)? (?:de|a) (?:parole|respect|serieux|votre)|n'avez pas tenu)`,
    String.raw`je (?:constate|remarque|note) que (?:vous|votre|personne)|que dois-je en (?:penser|conclure)`,
    String.raw`(?:had|have|has) the (?:courtesy|decency)|common courtesy|candidates deserve|least you (?:can|could)|you (?:have )?(?:did not|didn't|not) ke(?:ep|pt) your`,
    String.raw`il serait (?:\w+ )?(?:correct|normal|poli|bien|elegant|souhaitable) (?:de|que)|(?:basic|simple) courtesy|courtesy of (?:an?|the)`,
    // Ultimatums.
    String.raw`imperativement|sans (?:plus )?(?:delai|tarder) (?:votre|une)|des ce soir|avant ce soir|oui ou non|yes or no|by tonight`,
    String.raw`(?:sans|faute d(?:e|'une)) (?:reponse|retour|nouvelles?|signe)(?: \w+){0,4} (?:avant|d'ici|sous|je)`,
    String.raw`(?:il me faut|j'ai besoin d'?) ?une reponse (?:avant|d'ici|pour|ferme)|je me tournerai|je passerai a autre chose|a defaut de quoi|sinon,? je`,
    String.raw`need (?:an|your) (?:answer|reply|response|decision) (?:by|before|today|now)|otherwise,? i (?:will|shall|would|'ll)|if i (?:do not|don't) hear (?:from you )?(?:by|before)`,
  ),
  hurt: among(
    String.raw`(?:blesse|vexe|humilie|choque|revolte|ecoeure|indigne|trahi)e?s?(?= (?:de|d'|par|que|et|apres)|[,.!]| ?$)`,
    String.raw`(?:aurais|ai) merite|vraies? raisons?|(?:du )?mal a (?:croire|accepter|avaler|digerer)|mieux que moi`,
    String.raw`(?:manque|rate|perdu|laisse passer|passes? a cote d') ?(?:une )?(?:\w+ )?(?:occasion|candidate?|opportunite|chance)`,
    String.raw`qui a ete (?:choisie?|retenue?|prise?)|qui avez-vous (?:choisi|retenu|pris)`,
    String.raw`ne compte(?:nt)? pas pour vous|une telle (?:reponse|decision)|tant d'efforts|pourquoi m'avoir|a cause de mon (?:age|origine|nom)|est-ce mon age`,
    String.raw`(?:manifestement|visiblement|de toute evidence),? (?:vous|votre|mon|ma|mes|personne|on)|(?:it is|it's) obvious|obviously,? you|clearly,? you|you clearly`,
    String.raw`(?:how|the way) i (?:am|was|have been) treated|made up your mind|was it (?:because of )?my (?:age|name|background|accent)|after all (?:my|that|the) (?:work|effort|time)`,
    String.raw`hard to (?:accept|believe|swallow)|overlooked my|you(?:'ve| have)? (?:just )?lost a|your loss|real reason|who did you (?:hire|choose|pick|take)|(?:hurt|insulted|offended|humiliated) by|deserved better|better than me`,
  ),
  familiar: among(
    String.raw`ca (?:avance|roule|marche|le fait|donne quoi|se passe)|a fond|dites-moi vite|moi,? je suis|alors,? (?:ca|quoi|cette)`,
    String.raw`genial(?:e|es|aux)?|sympas?|(?:dans|pour|a|de) (?:la|votre|ta) boite(?! (?:vocale|mail|aux))|(?<=(?:^|[.!?,;:]|\b(?:et|mais|car|bon)) ?)franchement(?=,)|franchement(?= (?:c'|j'|je |on |ca |vous |le |la ))|ca me (?:fait|va|dit|plait)|(?:c'est|ca) (?:me )?(?:\w+ )?pas|t'inquiete|nickel|kiffe|grave bien`,
    String.raw`fingers crossed|no worries|yeah|yep|nope|dunno|kinda|sorta`,
  ),
} as const
