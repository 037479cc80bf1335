import { shape, type Shape } from './shape.ts'

/**
 * What is said on the side, in one sentence of a text that is otherwise well: it undoes the rest, however
 * long that is. Only turns that people do not use when they mean well, and like the other shapes
 * only in an unusual sentence: a false blame hurts more than a missed one.
 */
export const ASIDES: readonly Shape[] = [
  // What they might have done: a reproach in the conditional.
  shape(
    'pressure',
    String.raw`j'aurais (?:\w+ )?(?:apprecie|aime|souhaite|voulu|prefere|cru|pense|attendu|espere) (?:\w+ ){0,2}(?:que vous|qu'on|qu'un|d'etre (?:\w+ )?(?:prevenu|inform|rappel|tenu)e?|etre (?:\w+ )?(?:prevenu|inform|rappel|tenu)\w*|(?:de )?recevoir|(?:avoir )?(?:un|une) (?:\w+ )?(?:reponse|retour|mot|signe|nouvelle|explication|appel|egard))|il aurait ete (?:\w+ )?(?:correct|courtois|poli|elegant|apprecie|apprecie|souhaitable|normal|aimable|gentil|decent)|(?:vous|on) auri?(?:ez|ait) pu (?:me |m'|au moins|simplement|avoir la)|(?:i|it) would have (?:\w+ )?(?:thought|expected)|i would have (?:\w+ )?(?:liked|appreciated|preferred|hoped) (?:to (?:be|have been|hear|have heard|receive)|for|an? (?:\w+ )?(?:answer|reply|word|line|note|call|explanation))|would have been (?:\w+ )?(?:nice|kind|courteous|polite|appreciated|welcome)|could (?:at least )?have (?:let me know|told me|written|called|warned)|(?:even|just) a (?:\w+[- ]){0,3}(?:line|word|note|reply|message|call|email|e-mail) would|ne serait-ce qu'(?:un|une)|meme (?:un|une) (?:\w+ ){0,2}(?:mot|ligne|phrase|reponse)`,
    String.raw`m'auriez|vous rencontrer|autre issue|other outcome|que vous (?:rencontriez|voyiez)|been (?:\w+ )?(?:nice|kind|welcome) to (?:meet|see|show|talk|speak|discuss|work|join|add|mention|stay|have)|i could (?:at least )?have`,
  ),
  // A right of the writer, a duty of the reader.
  shape(
    'pressure',
    String.raw`(?:a|ont|avons|avez|aurais) (?:\w+ ){0,2}le droit (?:de|d'\w+)|en droit d(?:e|'\w+)|la moindre (?:reponse|nouvelle|explication|consideration|marque|attention|politesse|courtoisie)|(?:au|le) minimum (?:serait|aurait|est de|etait|syndical|de (?:respect|courtoisie|politesse))|entitled to (?:an? (?:\w+ )?(?:answer|reply|response|decision|explanation)|know|expect|better|at least)|(?:i|we|candidates?|applicants?|people|anyone) (?:\w+ )?(?:have|has) a right|(?:a matter|question|bare|common|basic) (?:of )?(?:courtesy|minimum|decency|politeness)|the courtesy of|(?:it is|it's) only (?:fair|right|polite)|you owe|owe (?:me|candidates|applicants)|owe it to (?:me|candidates|applicants)|vous me devez`,
    String.raw`droit (?:du travail|social|prive|public|de la|de l'|des|de travailler)|right to (?:work|live|stay)|only (?:fair|right|polite) (?:to|that i)`,
  ),
  // An answer that is ordered, by a time or in a form.
  shape(
    'pressure',
    String.raw`(?:merci de|priere de|veuillez|je vous (?:prie|demande) de|je vous saurais gre de|vous voudrez bien) (?:bien vouloir )?(?:me |m')?(?:repondre|rappeler|confirmer|donner|apporter|faire (?:connaitre|parvenir|savoir))(?: \w+){0,5} (?:par retour|retour de|au plus (?:vite|tard)|sous (?:\d|deux|quarante|vingt|huit)|rapidement|dans la journee|des que|reponse (?:ferme|definitive))|(?:kindly|please) (?:\w+ )?(?:revert|respond|reply|answer|come back|get back)(?: \w+){0,6} (?:by (?!e-?mail|phone|telephone|post|letter|text|sms|message|any|whatever|return)|before|within|today|tomorrow|immediately|promptly|this week|firm)|kindly revert|by (?:return|close of (?:business|play)|c\.?o\.?b|end of (?:play|business))|(?:firm|definite|definitive|straight) (?:answer|reply|response|yes)|quand (?:puis-je|allez-vous|vais-je|aurai-je|saurai-je) enfin|when (?:will|shall|can|am|do) i (?:finally|ever|at last)|(?:too much|trop) (?:to ask|demander)|est-ce (?:si|trop) (?:difficile|complique) (?:de|d'\w+)|enfin (?:savoir|une reponse|un retour|une decision)|(?:finally|at last) (?:get|know|decide|hear)`,
    String.raw`formulaire|convention|je vous prie de (?:croire|recevoir|trouver)|rendez-vous|adresse|horaire|thank|merci (?:de|pour) (?:m'avoir|cette|votre)|i (?:can|will|could|shall) (?:\w+ )?(?:give|send|confirm|reply|answer|let)|(?:glad|happy|pleased|good|nice|great|heureu\w+|ravie?|soulagee?) (?:to|de|d') ?(?:finally|enfin)`,
  ),
  // A wait that is counted, a silence that is named.
  shape(
    'pressure',
    String.raw`(?:votre|ce|un tel|ton) (?:long )?silence|(?:your|this|such) (?:\w+ )?silence|(?:reste|laisse|laissee?|restee?) (?:\w+ )?(?:sans (?:reponse|nouvelles?)|dans (?:l'(?:attente|incertitude|ignorance)|le flou))|(?:left|kept|leaves|leaving) (?:me )?(?:hanging|waiting|in the dark|in limbo|guessing)|(?:attente|incertitude|delais?) (?:\w+ ){0,2}(?:penible|longue|interminable|usante|pesante)|commence\w* a (?:s'impatienter|durer|m'inquieter|me lasser|(?:\w+ )?trouver le temps|(?:etre|devenir|paraitre|sembler) (?:\w+ )?(?:long|pesant|penible)\w*)|(?:starting|beginning) to (?:wonder|worry|lose|feel (?:forgotten|ignored|that))|(?:waited|waiting) (?:\w+ )?long enough|long enough (?:for|to) (?:a |an |you |any)|(?:assez|suffisamment|trop) (?:attendu|patiente)|attend\w* (?:\w+ )?trop longtemps|waited (?:too long|patiently)|(?:est|sont|parait|paraissent|semble|semblent|deviennent|trouve) bien longu?e?s?|days? (?:is|was|are) (?:plenty|a long (?:time|while|wait))`,
    String.raw`sans reponse de ma part|je reste dans l'attente|je commence a (?:mieux|travailler)|delais du|wonder (?:how i|what i|whether i)|kept you|sorry`,
  ),
  // Others who are quicker, a door that closes.
  shape(
    'pressure',
    String.raw`(?:je ne (?:resterai|serai|suis) pas|je n'attendrai) (?:\w+ ){0,3}(?:longtemps|eternellement|indefiniment)|(?:won't|will not|cannot) be (?:\w+ )?(?:available|on the market|free|around) (?:for )?(?:long|forever|much longer)|(?:d'autres|plusieurs|deux|trois|\d+) (?:pistes|propositions|offres|entretiens|employeurs|entreprises)(?: \w+){0,4} (?:attend|press|plus (?:vite|rapid|reacti)|relanc)\w*|(?:others|other (?:companies|firms|employers)) (?:\w+ )?(?:are|have been|were|move|replied|answered)(?: \w+){0,2} (?:quicker|faster|keen|waiting|keener|prompt)|je (?:vais|serai|devrai) (?:devoir )?(?:considerer que|(?:contrainte?|obligee?) (?:de|d') ?(?:conclure|considerer|chercher|me tourner))|i (?:will|shall) (?:have to |be forced to )?(?:assume (?:that )?(?:you|the (?:role|post|position|job))|conclude|look elsewhere|take my (?:search|application|skills|experience|candidacy))`,
    String.raw`tell you|vous (?:prevenir|informer|avertir)`,
  ),
  // What was hoped for from them, told once it is over.
  shape(
    'hurt',
    String.raw`(?:je )?m'attendais (?:\w+ )?(?:a|au) (?:\w+ ){0,2}(?:davantage|mieux|minimum|egards?|(?:un|une) (?:\w+ )?(?:reponse|retour|explication|mot))|(?:j'esperais|j'attendais) (?:\w+ )?(?:davantage|mieux|plus d(?:e|'\w+)|un peu (?:plus|mieux|d'\w+))|i (?:\w+ )?(?:expected|was expecting|had expected|had hoped for) (?:\w+ )?(?:more (?:from|than|of|respect|consideration|courtesy)|more$|better|a (?:proper|personal|fuller)|an (?:explanation|honest)|at least)|(?:force est de|je dois|je vous|j') ?(?:constater|reconnaitre|avouer|avoue|dire)? ?(?:\w+ )?(?:que je suis (?:decue?|choquee?)|ma (?:deception|stupefaction))|(?:must|have to|has to) (?:say|admit|confess)(?: that)? (?:i|it|this|the|your)(?: \w+){0,3} (?:disappoint\w*|odd|strange|harsh|unfair)|(?:bit|rather|quite|somewhat|un peu|plutot|assez) (?:curt|abrupt|brutale?|impersonal|impersonnelle?|expeditif|expeditive|cavaliere?|maigre|seche|froide)|a (?:bit|little) (?:rich|much)$`,
    String.raw`meilleur(?:e)? que|agreable|good|(?:expected|expecting) (?:\w+ )?better (?:\w+ )?weather`,
  ),
  // The choice called wrong; the one who was chosen.
  shape(
    'hurt',
    String.raw`(?:mauvais|mauvaise|le mauvais|drole de|etrange|curieux) (?:choix|decision|pari|candidat|cheval)|(?:wrong|poor|bad|strange|odd|puzzling|questionable) (?:choice|decision|call|person|candidate|move)`,
    String.raw`(?:i|j'ai|me|my|mon|ma) (?:\w+ )?(?:sent|wrote|written|called|spoke|contacted|addressed|envoye|adresse|ecrit|appele|choice|choix)`,
  ),
  shape(
    'hurt',
    String.raw`(?:persuade|convaincu|certain|sur)e? que (?:vous (?:avez|faites|aviez|allez)|votre (?:choix|decision|refus)|j'aurais|l'avenir|personne|nul)|(?:convinced|certain|sure|positive)(?: that)? (?:you (?:made|chose|picked|have made)|i (?:would have|could have|was) (?:been )?(?:the |a )?(?:better|best|right)|no one|nobody)|i (?:only |just |do |sincerely )?hope (?:that )?(?:the (?:person|one|candidate|successful)|they|he|she|whoever|your (?:choice|new))(?: \w+){0,5} (?:worth|lasts?|live up|deserves?|regret)|j'espere (?:\w+ ){0,2}(?:que|qu'\w+) ?(?:\w+ ){0,5}(?:a la hauteur|vaut|vaudra|en vaut|regretter|fera mieux)|(?:dommage|tant pis) pour vous|(?:is|was|think|believe|c'est|etait|faites|commett\w+) (?:\w+ )?(?:a|un|une) (?:mistake|erreur|gachis)|a shame for you|une erreur pour vous|n'est (?:sans doute |certainement |surement )?pas (?:plus|mieux|aussi) (?:qualifie|competent|motive|experimente)\w*|(?:you|vous) (?:will|may|might|allez|pourriez) (?:\w+ )?(?:come to )?(?:regret|regretter|rue)`,
    String.raw`par erreur|une erreur (?:de|dans|sur|m')|erreurs|ma part|my (?:side|part)|que vous (?:comprendrez|saurez|trouverez|ferez|avez (?:fait|pris) (?:le bon|la bonne|un bon|une bonne|le meilleur)|avez (?:de|d'|beaucoup|raison|deja|recu|su|des|plusieurs|l'habitude|tout)|avez (?:\w+ )?(?:choisi|trouve|etudie)|y|allez (?:trouver|reussir|\w+ (?:trouver|reussir)))|est le bon|j'aurais (?:beaucoup|plaisir|\w+ plaisir|\w+ a)|que je (?:serai|suis|saurai|sois)|made the right|made a good|chose (?:the right|well)|nobody (?:will|would) mind|n'est pas une erreur`,
  ),
  // Their sincerity put in doubt.
  shape(
    'hurt',
    String.raw`(?:d'avance|avant meme|long before|beforehand) (?:\w+ ){0,4}(?:choisi|decide|regle|joue|chosen|decided|settled|picked)|(?:etait|avait ete|semblait|was|were|had been|seemed) (?:\w+ )?(?:deja|already) (?:\w+ )?(?:choisi|decide|regle|joue|chosen|decided|settled|picked)e?s?|(?:choisi|decide|regle|joue|chosen|decided|settled|picked)e?s? (?:d'avance|avant meme|long before|beforehand)|(?:pour la forme|jamais vraiment (?:ete|eu|lu|regarde|ecoute)|pas vraiment (?:lu|regarde|ecoute)|never really (?:read|looked|listened|considered|interested|been considered|stood)|not really (?:read|look|listen))|(?:lu|regarde|examine|read|looked at|considered) (?:\w+ )?(?:serieusement|vraiment|properly|seriously)|si tant est|(?:formule|reponse|lettre|mail|message|refus) (?:\w+ )?(?:toute faite|stereotypee?|impersonnelle?)|refus (?:automatique|standard|type)|(?:lettre|reponse|mail) type|(?:standard|automated|generic|form) rejection|(?:generic|impersonal|canned|boilerplate|form) (?:email|e-mail|reply|letter|message|response|answer)|(?:apres|after) (?:\w+ )?(?:deux|trois|quatre|cinq|six|\d|two|three|four|five|several|all those|tant d') ?(?:tours|entretiens|rounds|interviews|entrevues|meetings),? (?:un (?:simple|mail|refus)|une (?:simple|ligne|phrase|reponse)|rien|nothing|a (?:form|single|mere|simple|two|template|generic)|one line|two lines|deux lignes)|(?:m'(?:a|avez|ont)|nous (?:a|avez|ont)) (?:\w+ )?fait (?:perdre|croire|miroiter|tourner en)|made me (?:come all|travel|wait)`,
    String.raw`ne (?:pas )?vous faire perdre|vous faire perdre|considered (?:this|it) (?:seriously|carefully)|(?:j'ai|i have|i) (?:\w+ )?(?:lu|read|considered|regarde|ecrit|redige|prepare|wrote|drafted)|si |if |whether `,
  ),
  // One's hardship, one's fear, one's hopes laid on the reader.
  shape(
    'begging',
    String.raw`(?:mes|plus d'|derniers? d') ?(?:allocations|indemnites|dettes|loyers|credits)|(?:suis|etre) a decouvert|(?:au|touche le) rsa|(?:my|the|in) overdraft|my (?:\w+ )?(?:debts?|bills|rent)|(?:bills|debts) (?:to pay|piling|keep)|jobcentre|universal credit|plus que (?:quelques|deux|trois) (?:semaines|mois|jours) (?:d'\w+|de|devant)|only (?:a few|two|three) (?:weeks|months|days) (?:of (?:savings|money|benefits)|before (?:i|my))|sais (?:\w+ )?plus (?:\w+ )?(?:quoi|comment|vers qui|ou aller)|sais (?:\w+ )?pas (?:\w+ )?(?:quoi faire|comment (?:faire|je vais|m'en)|vers qui me|ce que je (?:vais (?:devenir|faire)|ferai|ferais|deviend\w+))|(?:do not|don't|not) know (?:what|how|where|who) (?:else )?(?:i (?:will|would|shall) (?:do|cope|manage|pay)|to (?:do|turn|cope))|if (?:this|it) (?:\w+ )?(?:falls?|fell) through|(?:lose|losing|perdre|perds|perdu) (?:\w+ )?(?:hope|sleep|courage|espoir|sommeil)|(?:dernier|seul|unique|last|only) (?:espoir|hope|shot)|quoi qu'il (?:arrive|en coute)|(?:je (?:compte|mise)|tout repose) (?:beaucoup |vraiment |tout |enormement )?sur (?:vous|ce poste|cette (?:place|embauche|reponse))|(?:pinning|pinned) (?:all )?(?:my|of my) hopes|(?:everything|my future|mon avenir|ma vie|my life) (?:\w+ ){0,2}(?:depends?|rides?|hangs?|repose)|dors (?:\w+ )?plus|nuits? blanches?|(?:nights?|sleep)(?: \w+){0,3} (?:awake|sleepless|over this)|sleepless|besoin (?:\w+ )?(?:vital|absolu|desespere)|(?:desperately|urgently) need|(?:peur|crains) (?:de (?:perdre|ne (?:jamais|plus))|que (?:personne|rien|tout))|(?:fear|afraid|scared|terrified) (?:of losing|i (?:will|may|might) (?:never|lose)|that (?:nobody|no one|nothing))|(?:prete?|willing|ready|happy) (?:\w+ )?(?:a|to) (?:\w+ ){0,3}(?:n'importe (?:quoi|quel(?:le)?s? (?:poste|salaire|contrat|condition\w*|prix))|gratuit\w*|for free|for nothing|(?:do|take|accept|try) anything|(?:for|accept|earn|take) (?:\w+ )?less|(?:payee?|gagner|accepter|pour) (?:\w+ )?moins|lower (?:salary|pay)|(?:baisser|reduire) (?:mon salaire|mes (?:pretentions|exigences)))|(?:personne|no one|nobody|aucun\w*) (?:\w+ ){0,3}(?:veut de moi|else will|wants me|takes me)|(?:dix|vingt|trente|cent|\d\d+|dozens|hundreds|countless) (?:of )?(?:refus|rejections)|(?:mes|my|apres|after) (?:\w+ )?(?:dix|vingt|trente|cent|\d\d+|dozens|hundreds) (?:of )?(?:candidatures|applications)`,
    String.raw`experience|paie|paye|comptab|dossier|gestion|suivi|service|client|preavis|notice|conges|contrat|(?:traite|gere|saisi|managed|processed|handled)`,
  ),
  // Talk of friends, whose words are many: what one does among them.
  shape(
    'familiar',
    String.raw`(?:on s'est|on a|on s'etait) (?:\w+ )?(?:marr|rigol|eclat|amus|bien ri|papot)\w*|marr(?:es?|ant\w*)|rigol\w*|papot\w*|taf|taff|job de reve|bouff\w*|resto|apero|(?:je )?(?:croise les doigts|touche du bois)|au fait(?=,)|dispo|perso|asap|du coup|^(?:bref|bon|voila)(?=,)|voila quoi|tout (?:le monde )?(?:est|etait) (?:trop|super|hyper)|vite fait|reckon|house on fire|get stuck in|raring|over the moon|(?:hit|hitting) it off|a (?:laugh|hoot|riot|doddle)|brill|lovely lot|fingers? crossed|touch wood|(?:give|drop|shoot) (?:me|us) a (?:shout|bell|buzz)|(?:so|anyway|well|right), (?:yeah|when do i)|so yeah|loads of (?:fun|love|laughs)|heaps of|^(?:chat|speak|talk) soon|catch (?:you|ya) (?:later|soon)|laters|take it easy|haha\w*|hehe\w*|hihi|;-?\)|:-?\)`,
    String.raw`dispos`,
  ),
  // What is little to ask, what would be enough, what one counts on.
  shape(
    'pressure',
    String.raw`(?:compte|comptons|tablons?) sur (?:un|une|votre|vos) (?:\w+ )?(?:retour|reponse|nouvelles?|appel|decision|rappel)|(?:suffi\w*|sufficient|ample|plenty)(?: \w+)? (?:pour|to|time to|of time to) (?:\w+ )?(?:trancher|decider|choisir|decide|choose|(?:make|reach) (?:up |a |your )\w+)|(?:coute|couterait|prend|demande|prendrait) (?:pas grand-chose|rien|si peu)|(?:costs?|takes?) (?:nothing|so little|no time)|takes? (?:only |just )?(?:a|one) (?:second|minute|moment) to (?:reply|answer|write|call)|(?:all|the least) i(?: am|'m)? ask(?:ing)?(?: for)?(?: is)?|tout ce que je demande|(?:will|shall)(?: not|n't) (?:wait|hang|stick|sit) (?:around|about|for|any)|can(?:not|'t) (?:hang|stick|sit) (?:around|about)|(?:dans|sous) les (?:\w+ )?(?:heures|deux jours|vingt-quatre heures|24 heures|48 heures)|personne ne m'a (?:\w+ )?(?:rappel|contact|repond|ecrit|preven|inform)\w*|(?:nobody|no one) (?:has been in touch|has contacted|contacted)|not one of you|aucun de vous`,
    String.raw`tell you|vous avez (?:ete|mis)|dans les heures (?:qui|suivantes)|vous prevenir|(?:gives|leaves|gave|left) me|me (?:laisse|donne)|i (?:had|have)|j'(?:ai|avais|aurai)|je (?:vous |l')?(?:\w+ )?(?:enver|renver|transmet|repond|revien|rappel|fais|ferai|fourni|confirm)\w*`,
  ),
  // A reason doubted, an aftertaste, a sting at the end.
  shape(
    'hurt',
    String.raw`ne tien\w* pas (?:debout|la route)|(?:explanations?|reasons?|reasoning|decision|this|it|that) (?:does not|doesn't|do not|don't|hardly|simply does not) (?:hold water|add up|stack up|make (?:any |much )?sense)|(?:gout|sentiment|impression) (?:\w+ )?(?:etrange|amer|amere|desagreable|penible|bizarre|mitigee?|d'injustice)|(?:bitter|bad|sour|nasty) (?:taste|feeling)|de sitot|(?:aussi|si) (?:motive|competent|qualifie|investi|serieux)e? que moi|(?:as (?:motivated|qualified|committed|experienced|dedicated) as (?:me|i))|you (?:won't|will not|will never) find (?:\w+ ){0,3}(?:else|better|as|like)|counts? for (?:\w+ )?(?:little|nothing|so little)|(?:compte|comptent|pese|pesent|vaut|valent) (?:\w+ )?(?:peu|guere|si peu|pas grand-chose)|(?:il faut croire|a croire|sans doute faut-il croire) (?:que|qu'\w+)|(?:refus|reponse|rejection|refusee?|ecartee?|dismissed|rejected|turned down)(?: \w+){0,2} (?:en|in) (?:deux|two|trois|three|quelques|a few) (?:lignes|lines)|(?:par|by|via) (?:simple |a simple |a mere )(?:courriel|mail|e-mail|email|text|sms)|(?:j'en|i) (?:tire|draw) (?:les conclusions|my own)|i take note of how`,
    String.raw`belle|bonne|oubli|pour moi|to me|for me|pouvez|repondre|reply|joindre|suffi`,
  ),
  // Somebody else's need, less than one is worth.
  shape(
    'begging',
    String.raw`(?:my (?:family|kids|children|husband|wife|partner|daughters?|sons?|mother)(?: and i| and me)?|(?:ma famille|mes enfants|mes filles|mon mari|ma femme|ma fille|mon fils)(?: et moi)?|moi et (?:mes|ma|mon) \w+) (?:\w+ ){0,3}(?:rely|relying|depend\w*|counting|needs?|besoin|comptons|compte|comptent|hoping|praying|pray)|(?:serait|would be) (?:\w+ ){0,3}(?:soulagement|relief)|(?:quel|un tel|such a|a huge) (?:soulagement|relief)|delivrance|godsend|lifesaver|(?:me|m') ?(?:contenterais|contenterai)(?: \w+)? (?:de|d'\w+|meme)|settle for|(?:i|we) (?:\w+ ){0,3}(?:rely|relying|bank|banking) (?:\w+ )?on (?:this (?:job|role|post|position)|this$|it$|you$)|vous ne (?:le )?regretterez|you (?:will not|won't) be sorry|(?:mettez|put) ?-?(?:moi|me) (?:a l'essai|to the test)|give me a try|(?:vous|you) (?:etes|are) (?:ma|mon|my) (?:\w+ )?(?:dernier|derniere|seul|seule|last|only|chance)`,
    String.raw`demenag|relocat|moving|family (?:reasons|business|firm)|raisons? familiales?|would not settle|to settle`,
  ),
  shape(
    'familiar',
    String.raw`(?:vraiment |trop |super )?chouettes?|me (?:botte|branche|tente trop|parle grave)|(?:thanks|ta) (?:a (?:million|bunch|ton)|loads|heaps)|(?:was|is|were|are|be) (?:ace|fab|brill|lush|rad|epic|dope)|the (?:gang|lads)|hope to (?:see|hear) ya`,
  ),
]
