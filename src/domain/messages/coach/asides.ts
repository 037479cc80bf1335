import { shape, type Shape } from './shape.ts'

/**
 * What is said on the side, in one sentence of a text that is otherwise well: it undoes the rest, however
 * long that is. Each is heavy by itself, whatever stands around it.
 */
export const ASIDES: readonly Shape[] = [
  // What they might have done: a reproach in the conditional.
  shape(
    'pressure',
    String.raw`j'aurais (?:\w+ )?(?:apprecie|aime|souhaite|voulu|prefere|cru|pense|attendu|espere) (?:\w+ ){0,2}(?:que|qu'|d'etre|etre|avoir|un|une|recevoir|de recevoir)|il aurait ete (?:\w+ )?(?:\w+)|vous auriez pu|on aurait pu|(?:i|it) would have (?:\w+ )?(?:thought|liked|expected|appreciated|preferred|hoped|been (?:\w+ )?(?:nice|kind|good|courteous|polite|helpful|appreciated))|would have been (?:\w+ )?(?:nice|kind|good|courteous|polite|appreciated|welcome)|could (?:at least )?have (?:let me know|told me|written|called|warned)|(?:even|just) a (?:\w+[- ]){0,3}(?:line|word|note|reply|message|call|email|e-mail) would|ne serait-ce qu'(?:un|une)|meme (?:un|une) (?:\w+ ){0,2}(?:mot|ligne|phrase|reponse)`,
    String.raw`m'auriez|vous rencontrer|poursuivre|continuer|rejoindre|travailler|have liked to (?:join|work|meet|stay)|faire partie|autre issue|other outcome`,
  ),
  // A right of the writer, a duty of the reader.
  shape(
    'pressure',
    String.raw`(?:a|ai|ont|avons|aurais|avez) (?:\w+ ){0,2}(?:le )?(?:droit|devoir) (?:de|d'\w+|a)|(?:droit a|est en droit|suis en droit|suis fondee?)|la moindre|(?:au|le) minimum|entitled to|(?:i|we|candidates?|applicants?|people|anyone) (?:\w+ )?(?:have|has) a right|(?:a matter|question|bare|common|basic) (?:of )?(?:courtesy|minimum|decency|respect|politeness)|(?:it is|it's) only (?:fair|right|polite)|owe (?:me|it|candidates|us)|you owe|vous me devez`,
    String.raw`droit (?:du travail|social|prive|public|des)|moindre (?:des|question|precision|doute|detail|difficulte)|au minimum \d`,
  ),
  // An answer that is ordered, by a time or in a form.
  shape(
    'pressure',
    String.raw`(?:merci de|priere de|veuillez|je vous (?:prie|demande) de|je vous saurais gre de|vous voudrez bien) (?:bien vouloir )?(?:me |m')?(?:repondre|rappeler|confirmer|donner|apporter|faire (?:connaitre|parvenir|savoir))(?: \w+){0,5} (?:par retour|retour de|au plus|avant|d'ici|sous|rapidement|dans la journee|aujourd'hui|demain|cette semaine|des que|reponse (?:claire|ferme|definitive))|par retour (?:de|du)|(?:kindly|please) (?:\w+ )?(?:revert|respond|reply|confirm|answer|come back|get back|advise|let me have)(?: \w+){0,6} (?:by|before|within|today|tomorrow|immediately|promptly|this week|firm)|by (?:return|close of (?:business|play)|c\.?o\.?b|end of (?:play|business))|(?:firm|definite|definitive|straight|clear|final) (?:answer|reply|response|yes)|quand (?:aurai-je|vais-je|recevrai-je|puis-je enfin|allez-vous enfin)|when (?:will|shall|can|am|do) i (?:\w+ )?(?:hear|get|expect|receive|have|going to)|(?:is|est-ce) (?:that |it |si |trop )?(?:too much|difficile|complique) (?:to ask|de|d'\w+)|trop demander|(?:enfin|finally|at last) (?:une|a|an|get|know|decide|savoir|me|hear)`,
    String.raw`formulaire|convention|je vous prie de (?:croire|recevoir|trouver)|enfin (?:une|un|le|la) (?:\w+ )?(?:poste|equipe|metier|cloture)`,
  ),
  // A wait that is counted, a silence that is named.
  shape(
    'pressure',
    String.raw`(?:votre|ce|un tel|le|ton) (?:long )?silence|(?:your|the|this|such) (?:\w+ )?silence|(?:reste|laisse|laissee?|restee?) (?:\w+ )?(?:sans (?:reponse|nouvelles?)|dans l(?:'attente|e flou|'incertitude|'ignorance))|(?:left|kept|leaves|leaving) (?:me )?(?:hanging|waiting|in the dark|in limbo|guessing|wondering)|(?:attente|incertitude|delais?) (?:\w+ ){0,2}(?:penible|longue|interminable|difficile|usante|pesante)|(?:commence|commencent) a (?:\w+ )?(?:etre|devenir|trouver|me|s'impatienter|durer)|(?:starting|beginning) to (?:wonder|worry|feel|think|get|lose)|(?:long|longer) (?:than|enough)|(?:assez|suffisamment|trop) (?:attendu|patiente|longtemps)|waited (?:long|patiently|for)|bien (?:long|longue)|(?:\w+ )?days? (?:is|was|are) (?:enough|plenty|a long)`,
    String.raw`sans reponse de ma part|je reste dans l'attente|je commence a|commence a (?:mieux|travailler)|delais du`,
  ),
  // Others who are quicker, a door that closes.
  shape(
    'pressure',
    String.raw`(?:je ne (?:resterai|serai|suis) pas|je n'attendrai) (?:\w+ ){0,3}(?:longtemps|disponible|eternellement|indefiniment)|(?:won't|will not|cannot) be (?:\w+ )?(?:available|on the market|free|around) (?:for )?(?:long|forever|much longer)|(?:d'autres|plusieurs|deux|trois|\d+) (?:pistes|propositions|offres|entretiens|employeurs|entreprises)(?: \w+){0,4} (?:attend|press|plus (?:vite|rapid|reacti)|sollicit|relanc)\w*|(?:others|other (?:companies|firms|employers)) (?:\w+ )?(?:are|have been|were|move|replied|answered)(?: \w+){0,2} (?:quicker|faster|keen|interested|waiting|keener|prompt)|je (?:vais|serai|devrai) (?:devoir )?(?:contrainte?|obligee?|considerer|retirer)|(?:i (?:will|shall) (?:have to |be forced to )?(?:assume|withdraw|conclude|look elsewhere|take my))`,
    String.raw`tell you|vous (?:prevenir|informer|avertir)`,
  ),
  // What was hoped for from them, told once it is over.
  shape(
    'hurt',
    String.raw`(?:je )?m'attendais (?:\w+ )?(?:a|au) (?:\w+ ){0,2}(?:davantage|mieux|plus|autre|moins|minimum|egards?|une?)|(?:j'esperais|j'attendais) (?:\w+ )?(?:davantage|mieux|plus d|autre chose|un peu)|i (?:\w+ )?(?:expected|was expecting|had expected|had hoped for|hoped for) (?:\w+ )?(?:more|better|a (?:proper|real|better|fair|personal|fuller)|an (?:explanation|honest)|at least|something|rather)|(?:force est de|je dois|je vous|j') ?(?:constater|reconnaitre|avouer|avoue|dire)? ?(?:\w+ )?(?:que je (?:trouve|suis (?:decue?|etonnee?|surprise?|choquee?))|ma (?:deception|surprise|stupefaction))|(?:must|have to|has to) (?:say|admit|confess)(?: that)? (?:i|it|this|the|your)(?: \w+){0,3} (?:disappoint|surpris|feel|felt|expect|find|found|odd|strange|harsh|cold|unfair)\w*|(?:bit|rather|quite|somewhat|un peu|plutot|assez) (?:cold|curt|abrupt|brutal|impersonal|expeditif|expeditive|sec|seche|froid|froide|leger|legere|cavalier|cavaliere|maigre|rapide|vague|thin|rich|much)`,
    String.raw`meilleur(?:e)? que|agreable|good`,
  ),
  // The choice called wrong; the one who was chosen.
  shape(
    'hurt',
    String.raw`(?:mauvais|mauvaise|le mauvais|drole de|etrange|curieux) (?:choix|decision|pari|candidat|cheval)|(?:wrong|poor|bad|strange|odd|puzzling|questionable) (?:choice|decision|call|person|candidate|move)`,
  ),
  shape(
    'hurt',
    String.raw`(?:persuade|convaincu|certain|sur)e? que (?:vous|votre|j'aurais|mon|l'avenir|personne|nul)|(?:convinced|certain|sure|positive)(?: that)? (?:you (?:have|'ve|will|are|made|chose|could|would)|i (?:would|could|was) (?:have )?(?:been )?(?:the |a )?(?:better|best|right|more|the)|no one|nobody)|i (?:only |just |do |sincerely )?hope (?:that )?(?:the (?:person|one|candidate|successful)|they|he|she|whoever|your (?:choice|new))(?: \w+){0,5} (?:worth|turns? out|lasts?|up to|live up|better|deserves?|manage|regret)|j'espere (?:\w+ ){0,2}(?:que|qu'\w+) ?(?:\w+ ){0,5}(?:a la hauteur|vaut|vaudra|en vaut|regretter|fera mieux|restera|tiendra)|(?:dommage|tant pis) pour vous|(?:a|un|une) (?:mistake|erreur|gachis|shame for you)|n'est (?:sans doute |certainement |surement )?pas (?:plus|mieux|aussi) (?:qualifie|competent|motive|experimente)\w*|(?:you|vous) (?:will|may|might|allez|pourriez) (?:\w+ )?(?:come to )?(?:regret|regretter|miss|rue)`,
    String.raw`par erreur|une erreur (?:de|dans|sur|m')|erreurs|que vous (?:comprendrez|saurez|trouverez|ferez|avez (?:fait|pris)|y)|sure (?:that )?you (?:will|are|have) (?:find|understand|very|many|busy|made the right)|n'est pas une erreur|i hope (?:that )?(?:the|they|he|she) (?:\w+ )?(?:settle|enjoy)`,
  ),
  // Their sincerity put in doubt.
  shape(
    'hurt',
    String.raw`(?:deja|d'avance|avant meme|already|long before|beforehand) (?:\w+ ){0,4}(?:choisi|decide|regle|fait|joue|chosen|decided|made|settled|picked)|(?:pour la forme|pour rien|jamais vraiment|pas vraiment (?:lu|regarde|ecoute)|never really|not really (?:read|look|listen))|(?:lu|regarde|examine|read|looked at|considered) (?:\w+ )?(?:serieusement|vraiment|properly|seriously)|si tant est|(?:formule|reponse|lettre|mail|message|refus|email|letter|rejection|reply|template) (?:\w+ )?(?:toute faite|type|automatique|copie|standard|stereotypee?|impersonnelle?|copy|automated|generic|form)|(?:standard|generic|automated|impersonal|canned|boilerplate|form) (?:email|e-mail|reply|rejection|letter|message|response|answer)|(?:apres|after) (?:\w+ )?(?:trois|quatre|cinq|six|\d|three|four|five|several|all those|tant d') ?(?:tours|entretiens|rounds|interviews|entrevues|meetings)(?:,| \w+)? ?(?:a|un|cela|je|this|i|that|one|two|rien|nothing|la)|(?:fait|faire|faites|made|make|making) (?:perdre|tourner|croire|me (?:come|travel|prepare|believe|wait))`,
    String.raw`ne (?:pas )?vous faire perdre|vous faire perdre|considered (?:this|it) (?:seriously|carefully)|(?:j'ai|i have|i) (?:\w+ )?(?:lu|read|considered|regarde)`,
  ),
  // One's hardship, one's fear, one's hopes laid on the reader.
  shape(
    'begging',
    String.raw`(?:allocations?|indemnites|chomage|rsa|a decouvert|dettes?|mes credits|loyers?|overdraft|debts?|bills|redundancy|jobcentre|universal credit|employment insurance)(?: \w+){0,5}|(?:plus|only) que? ?(?:quelques|deux|trois|a few|two|three) (?:semaines|mois|weeks|months|jours|days) (?:d|de|devant|left|of|before)|(?:ne sais|sais) (?:\w+ )?(?:pas|plus) (?:\w+ )?(?:quoi|comment|vers qui|ou|ce que je)(?: \w+){0,3}|(?:do not|don't|not) know (?:what|how|where|who) (?:else )?(?:i|to) (?:will|would|do|turn|cope|manage|go)|(?:falls?|fell) through|(?:lose|losing|perdre|perds|perdu) (?:\w+ )?(?:hope|sleep|courage|espoir|sommeil|confiance|faith)|(?:dernier|seul|unique|last|only) (?:espoir|hope|chance|shot)|(?:quoi qu'il (?:arrive|en coute))|(?:compte|repose|mise) (?:beaucoup |vraiment |tout |enormement )?sur (?:vous|ce poste|cette)|(?:pinning|pinned) (?:all )?(?:my|of my) hopes|(?:everything|my future|mon avenir|ma vie|my life) (?:\w+ ){0,2}(?:depends?|rides?|hangs?|repose|change)|(?:nuits?|nights?|sleep|dors)(?: \w+){0,3} (?:plus|blanches|awake|sleepless|over this)|(?:besoin|need) (?:\w+ )?(?:vital|urgent|desperate|absolu|urgently|this)|(?:j'ai|i) (?:\w+ )?(?:peur|crains|fear|am (?:scared|afraid|terrified)|worry) (?:que|de|d'|that|of|i)|(?:prete?|willing|ready|happy) (?:\w+ )?(?:a|to) (?:\w+ ){0,3}(?:moins|n'importe|reduire|baisser|gratuit|less|lower|anything|free|any)|(?:personne|no one|nobody|aucun\w*) (?:\w+ ){0,3}(?:veut de moi|else will|wants me|prend|takes me)|(?:dix|vingt|trente|cent|\d\d+|dozens|hundreds|countless) (?:of )?(?:candidatures|refus|rejections|applications)`,
    String.raw`experience|paie|paye|comptab|dossier|gestion|suivi|service|client|benefits (?:of|from|the|and)|avantages|j'ai peur de ne pas (?:comprendre|avoir bien)|afraid (?:i|that i|the)|(?:traite|gere|saisi|managed|processed|handled)`,
  ),
  // Talk of friends, whose words are many: what one does among them.
  shape(
    'familiar',
    String.raw`(?:on s'est|on a|on s'etait) (?:\w+ )?(?:marr|rigol|eclat|entendu|amus|bien ri|papot|discut|passe un)\w*|marr(?:es?|ant\w*)|rigol\w*|papot\w*|taf|taff|job de reve|bouff\w*|resto|apero|(?:je )?(?:croise les doigts|touche du bois)|au fait|dispo|perso|asap|du coup|bref(?=,)|bon(?=,)|voila(?=,| quoi)|en gros|genre|bonne ambiance dans la|le feeling|tout (?:le monde )?(?:est|etait) (?:trop|super|hyper)|vite fait|reckon|house on fire|get stuck in|(?:can't|cannot) wait to (?:get|hear|join|see|start)|raring|over the moon|(?:hit|hitting) it off|a (?:laugh|hoot|riot|breeze|doddle)|brill|fab|lovely lot|fingers? (?:crossed|are)|touch wood|(?:give|drop|shoot) (?:me|us) a (?:shout|bell|ring|buzz|line)|what do you (?:say|reckon)|(?:so|anyway|well|right),? (?:yeah|what|when do i)|bit of a|loads of|tons of|heaps|kind of a|a big fan|chat soon|catch (?:you|up) (?:later|soon)|speak soon|laters|take it easy|no pressure|haha\w*|hehe\w*|hihi|;-?\)|:-?\)`,
    String.raw`au fait (?:de|des|du)|bref (?:echange|entretien|message|resume)|un bref|dispos`,
  ),
  // What is little to ask, what would be enough, what one counts on.
  shape(
    'pressure',
    String.raw`(?:compte|comptons|tablons?) sur (?:un|une|votre|vos) (?:\w+ )?(?:retour|reponse|nouvelles?|appel|decision|rappel)|(?:suffi\w*|sufficient|ample|plenty)(?: \w+)? (?:pour|to|time to|of time to) (?:\w+ )?(?:trancher|decider|choisir|repondre|decide|choose|make|reach|reply)|(?:ne )?(?:coute|couterait|prend|demande|prendrait) (?:pas grand-chose|rien|si peu|presque rien)|(?:costs?|takes?) (?:nothing|so little|no time|(?:very )?little|a (?:second|minute|moment))|(?:all|the least) i(?: am|'m)? ask(?:ing)?(?: for)?(?: is)?|tout ce que je demande|(?:autres?|plusieurs|deux|trois) offres? (?:en main|sur la table|en cours)|(?:other|another|two|several) offers? (?:on the table|in hand|to consider|waiting)|(?:will|can|shall)(?: not|n't) (?:wait|hang|stick|sit) (?:around|about|for|any)|(?:dans|sous) les (?:\w+ )?(?:heures|deux jours|vingt-quatre heures|24 heures|48 heures)|(?:nobody|no one|personne|aucun de vous|not one of you) (?:\w+ )?(?:has been in touch|contacted|written|m'a|n'a|ne m'a)`,
    String.raw`tell you|vous avez (?:ete|mis)|dans les heures (?:qui|suivantes)|vous prevenir`,
  ),
  // A reason doubted, an aftertaste, a sting at the end.
  shape(
    'hurt',
    String.raw`(?:ne tien\w* pas (?:debout|la route)|hold water|add up|make (?:any |much )?sense|stack up)|(?:gout|sentiment|impression) (?:\w+ )?(?:etrange|amer|amere|desagreable|penible|bizarre|mitigee?|d'inacheve|d'injustice)|(?:bitter|bad|sour|nasty|odd|strange) (?:taste|feeling|note)|de sitot|(?:aussi|si) (?:motive|competent|qualifie|investi|serieux)e?(?: que moi|\.|$)|(?:as (?:motivated|qualified|committed|experienced|dedicated) as (?:me|i))|(?:won't|will not|never) find (?:\w+ ){0,3}(?:else|better|as|like)|counts? for (?:\w+ )?(?:little|nothing|so little)|(?:compte|comptent|pese|pesent|vaut|valent) (?:\w+ )?(?:peu|guere|si peu|pas grand-chose)|(?:it would seem|it seems|apparently|il faut croire|a croire|sans doute faut-il) (?:that |que |qu'\w+)|(?:these days|de nos jours)|(?:deux|two|trois|three|quelques|few) (?:lignes|lines)|(?:par|by|via) (?:simple |a simple |a mere )(?:courriel|mail|e-mail|email|text|sms)|(?:all the same|malgre tout|quand meme) ?$|(?:j'en|i) (?:prends|take|draw|tire) (?:acte|note of (?:how|the)|les conclusions|my own)`,
    String.raw`belle|bonne|seems? (?:to me )?that (?:we|the role)|il semble que|prends acte de votre (?:decision|choix|reponse)|en quelques (?:lignes|mots)|few lines (?:to|about)|ces quelques lignes|quelques lignes (?:pour|de|sur)`,
  ),
  // Somebody else's need, less than one is worth.
  shape(
    'begging',
    String.raw`(?:moi et (?:mes|ma|mon)|(?:mes|ma|mon|my) (?:\w+ )?(?:filles?|fils|enfants?|femme|mari|compagne|compagnon|mere|family|kids?|children|wife|husband|partner|mother|son|daughters?)(?: et moi| and i| and me)?)(?: \w+){0,6}|(?:soulagement|delivrance|relief|godsend|lifesaver)|(?:me|m') ?(?:contenterais|contente|contenterai)(?: \w+)? (?:de|d'|meme)|(?:settle|make do) (?:\w+ )?(?:for|with)|(?:rely|relying|bank|banking) (?:\w+ )?on (?:this|it|you)|(?:vous ne (?:le )?regretterez|you (?:will not|won't) (?:be sorry|regret))|(?:mettez|put) ?-?(?:moi|me) (?:a l'essai|to the test)|give me a try|(?:vous|you) (?:etes|are) (?:ma|mon|my) (?:\w+ )?(?:dernier|derniere|seul|seule|last|only|chance|best)`,
    String.raw`demenag|relocat|moving|family (?:reasons|business|firm)|(?:mon|ma|my) (?:\w+ )?(?:mari|husband|compagn\w+|partner|wife|femme) (?:est|is|et moi (?:demenag|nous inst))|famille? d'entreprises|raisons? familiales?|contente de`,
  ),
  shape(
    'familiar',
    String.raw`(?:vraiment |trop |super )?chouettes?|me (?:botte|branche|tente trop|parle grave)|(?:thanks|ta) (?:a (?:million|bunch|ton)|loads|heaps)|(?:was|is|were|are|be) (?:ace|fab|mint|brill|lush|sweet|rad|epic|dope|lit)|the (?:gang|crew|lads|girls|boys|squad)|in no time|(?:can't|cannot) wait|hope to (?:see|hear) ya`,
    String.raw`in no time at all (?:the|your)`,
  ),
]
