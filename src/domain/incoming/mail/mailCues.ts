const words = (...lines: readonly string[]): RegExp =>
  new RegExp(lines.map((line) => `(?:${line})`).join('|'), 'gu')

/** A gap of some words within one sentence. */
const SOME = String.raw`[^.!?\n]{0,60}?`
/** The same over the end of a line. */
const SOME_LINES = String.raw`[^.!?]{0,90}?`
/** What is said goes on to no talk: one may join for an interview. */
const NO_TALK = String.raw`(?![^.!?\n]{0,60}?\b(?:interviews?|entretiens?|entrevues?|discuter|parler|discuss|talk|lunch|dejeuner|visio\w*|teams|zoom|rendez-vous|rdv|rencontre|echange|calls?|chat|meetings?)\b)`

/** Signs in the words of a mail, for French and English; letters are folded. */
export const CUES = {
  refusal: words(
    `ne pas (?:donner|retenir|poursuivre|etre en mesure)`,
    `n'(?:avons|a|ai) (?:malheureusement |finalement )?pas (?:pu )?(?:ete )?(?:retenue?s?|selectionnee?|donner|donne suite)`,
    `(?:pas|non) (?:ete )?retenue?\\b`,
    `ne (?:donnerons|donnons|souhaitons|correspond)${SOME}(?:pas|suite favorable|en mesure)`,
    // « nous ne pouvons pas vous recevoir à 10 h » is none.
    `ne (?:pouvons|pourrons|pourrai|peux|sommes|suis)${SOME}(?:suite|retenir|poursuivre|donner|reserver|proposer (?:de |le |ce |un )?(?:poste|contrat)|accepter|en mesure de (?:donner|retenir|poursuivre|repondre|vous proposer))`,
    `(?:retenu|choisi|recrute|prefere|privilegie|orientes?|opte)${SOME}(?:quelqu'un d'autre|une autre personne)|(?:offered|given|gave) (?:it|the (?:role|job|position|post)) to (?:someone|somebody|another)|(?:opte|choix) (?:pour|d') ?une? (?:candidat(?:e|ure)?|profil|solution) (?:en )?interne`,
    `n'irons pas plus loin|ne pas aller plus loin|not (?:be |to )?(?:going|taking|go|take)${SOME}further`,
    `(?:isn't|is not|wasn't|aren't|not) (?:quite |really )?(?:the|a) (?:right )?(?:fit|match)\\b|(?:arrete|porte|fixe) (?:son|notre|leur) choix sur|(?:notre|mon|le) choix s'est (?:finalement |toutefois |donc |plutot )?(?:porte|arrete|oriente)|porte notre choix sur`,
    `(?:go(?:ing|ne)?|went|proceed(?:ing|ed)?|mov(?:e|ed|ing) (?:forward|ahead)) with (?:someone|somebody|another|other|a different|a more|an? (?:internal|external|stronger)|candidates (?:who|whose|with)\\b)`,
    `(?:won't|will not|not) be (?:taking|moving|progressing|pursuing)${SOME}(?:further|forward|ahead)|(?:chosen|decided|elected) to (?:move (?:forward|ahead)|proceed|go) with an? (?:candidate|applicant)(?= (?:who|whose|that|with|from|more|better)\\b|\\s*(?:[.,!;\\n]|$))(?!${SOME}\\b(?:like (?:you|yours)|such as you)\\b)`,
    `(?:retenu|choisi|prefere|decide)${SOME}(?:(?:de )?(?:poursuivre|continuer|avancer) avec )(?:une? autre (?:personne|candidate?|profil)|d'autres (?:personnes|candidate?s|profils|candidatures)|une? (?:personne|candidate?|profil) (?:qui(?! vous\\b)|dont|plus|mieux|ayant|interne|externe))\\b(?!${SOME}(?:\\b(?:la|le) (?:votre|tienne?)\\b|comme vous))`,
    `(?:pas|plus) (?:de |une |y donner (?:une )?)?suite (?:favorable)?`,
    `defavorable|reponse negative|suite negative`,
    `(?:autres?|d'autres) (?:candidat|profil|candidature)s?${SOME}(?:plus|correspond|retenu|avance|proche)`,
    `(?:retenu|choisi|retenir|privilegier?|selectionne)${SOME}autres? (?:candidat|profil)`,
    `candidate? (?:en )?(?:interne|externe)${SOME}\\bretenue?\\b|(?:haven't|have not|didn't|did not|hasn't) (?:got|get|been given) (?:the|this) (?:job|role|position|post)`,
    `poste (?:a ete|est|est desormais|vient d'etre) pourvu|(?:avons|ai) (?:deja |finalement )?pourvu (?:le|ce|notre) poste`,
    `(?:not|won't|will not|unable|decided not|cannot|chosen not)${SOME}(?:mov(?:e|ing) forward|proceed|progress|offer you|be moving|taking your application|continue with)`,
    `(?:weren't|were not|wasn't|was not) (?:one of (?:those|the candidates) )?(?:shortlisted|selected|successful)|(?:not|hasn't|has not|have not) been (?:successful|selected|shortlisted|retained)`,
    `(?:fait le choix|choisi|retenu|privilegie)${SOME}(?:d'un|un|une)e? (?:profil|candidat|candidature|personne)e? (?:interne|externe|plus|mieux|davantage|ayant|correspondant|(?:qui|dont)\\b${SOME}\\b(?:plus|mieux|davantage))`,
    `decided to (?:pursue|proceed with|go with|move forward with) (?:(?:an?|the) )?(?:other|another|different|internal|external|more|stronger)|(?:chosen|chose|selected|hired|appointed|opted for|offered${SOME}to|going with|preferred)${SOME}(?:another|other|different) (?:candidate|applicant)|(?:another|other|different) (?:candidate|applicant)s?${SOME}(?:(?:was|were|is|has been|have been) (?:chosen|selected|appointed|successful|preferred|hired|offered)|(?:has|have) accepted)|(?:candidates?|applicants?|profiles?)${SOME}(?:more closely|better) (?:match|suit|fit|align)`,
    `(?:go|going|went|gone|move|moving) in (?:a|another) different direction(?! (?:with|for|on) (?:the|our|your) (?:interview|call|meeting))|\\b(?:on|nous) (?:part(?:ons)?|partirons|allons partir) (?:plutot |finalement )?sur une? (?:autre (?:profil|candidat|personne)|(?:profil|candidate?) (?:plus|mieux|different|interne|externe))(?!${SOME}(?:\\b(?:la|le) (?:votre|tienne?)\\b|comme vous))`,
    `withdraw(?:n|ing)? (?:this|the|our) (?:vacancy|position|role|post|advert)|(?:vacancy|position|role|post) (?:has been|is|was) (?:now )?withdrawn|(?:retirer|retirons|retire) (?:cette|l'|notre) ?(?:offre|annonce)`,
    `n'avons (?:actuellement |malheureusement |aucun )?(?:pas )?(?:de )?poste${SOME}(?:ouvert|disponible|a pourvoir|vacant)|no (?:current )?(?:vacanc(?:y|ies)|openings?) (?:at (?:present|the moment|this time)|currently|right now|available)`,
    `unsuccessful|regret to inform|position has been filled|no longer (?:under consideration|being considered)|not (?:be )?selected`,
    `wish you (?:all the best|every success|success|the best|luck)${SOME}(?:search|future|career|endeavou?rs)`,
    `(?:bonne continuation|plein succes|bonne chance) (?:dans|pour)${SOME}(?:recherche|projet|avenir)`,
  ),
  // These lose to an interview whose moment is named: « Nous avons retenu un profil : le vôtre ! »
  likelyRefusal: words(
    `(?<!for )(?:other|another|different) (?:candidate|applicant)s?\\b`,
    `(?:fait le choix|choisi|retenu|privilegie)${SOME}(?:d'un|un|une)e? (?:profil|candidat|candidature)(?!${SOME}(?:\\b(?:la|le) (?:votre|tienne?)\\b|comme vous))`,
    `poste (?:est (?:parti|revenu)|revient|a ete (?:attribue|confie|donne)) (?:a\\b|en interne)|(?:ended up|decided on) hiring|(?:role|position) (?:has |is |was )(?:now )?(?:been )?(?:closed|filled|gone)|(?:won't|will not) be interviewing|went to (?:someone|somebody|another)`,
    `ne (?:poursuivrons|poursuivons|poursuivrai|donnerai)${SOME}pas|(?:recrutement|poste) (?:est|a ete) (?:gele|suspendu|annule|supprime)|hiring freeze|(?:position|role|hiring) (?:is|has been|was) (?:now )?(?:frozen|put on hold|cancell?ed|withdrawn)`,
    `decided to (?:pursue|proceed with|go with|move forward with) (?:(?!\\byou(?:r|rs)?\\b)[^.!?\\n]){0,60}?(?:candidate|applicant)`,
  ),
  offer: words(
    `(?:proposition|promesse|lettre) d'(?:embauche|engagement)`,
    `(?:plaisir|heureux|heureuse|ravie?s?|honneur)${SOME_LINES}(?:vous (?:proposer|offrir) le poste|proposer le poste|votre embauche|de vous (?:compter|accueillir) parmi)`,
    `(?<!(?:serions|serais|seraient|would be) )(?:plaisir|heureux|heureuse|ravie?s?|honneur)${SOME_LINES}vous (?:proposer|offrir) (?:un contrat|un cdi|un cdd|de (?:nous )?rejoindre)`,
    `(?:pleased|delighted|happy|thrilled|excited|like)${SOME_LINES}offer you (?:the|this|an?|our|your)? ?(?:(?!interview|call|chat|meeting)[\\w-]+ ){0,4}?(?:role|position|post|job|contract)\\b`,
    `(?:votre|ton) premier jour\\b|bienvenue dans l'equipe|(?:le|votre) contrat (?:est|de travail)${SOME}(?:piece jointe|ci-joint|signature)`,
    `formal (?:job )?offer|offer of employment`,
    `votre candidature (?:est|a ete) (?:retenue|acceptee)${SOME_LINES}(?:contrat|embauche)`,
  ),
  likelyOffer: words(
    `(?:vous|te) faire une (?:offre|proposition)(?! de (?:date|creneau|rendez))|(?:make|made|making|extend) you an offer`,
    `(?:plaisir|heureux|heureuse|ravie?s?|honneur)${SOME_LINES}vous (?:proposer|offrir) (?:un contrat|un cdi|un cdd|de (?:nous )?rejoindre)`,
    `(?:pleased|delighted|happy|thrilled|excited|like)${SOME_LINES}offer you(?! (?:an?|the|this|another|some|your|two|three|several) (?:[\\w-]+ ){0,4}?(?:interviews?|assessment|selection|calls?|chats?|meetings?|slots?|times?|appointments?|opportunity|chance|feedback)\\b)`,
    `(?:votre|ton) date d'(?:entree|embauche)(?! (?:souhaitee|possible|ideale|envisagee))|bienvenue parmi nous(?! (?:le|pour le) temps d')`,
    `(?:make|making|extend(?:ing)?) (?:you )?an offer`,
    `(?:love|delighted|thrilled|happy) (?:to have you|for you to) (?:on|join)(?:ing)? (?:the|our) (?:team|company|firm)${NO_TALK}`,
    `(?:ravie?s?|heureux|heureuse) que (?:tu nous rejoignes|vous nous rejoigniez)${NO_TALK}`,
    `(?:job|written) offer|offer letter`,
    `(?:vous|te) propos(?:ons|e) le poste\\b|vous (?:demarrez|commencez) (?:le|lundi|des)\\b|your start date (?:is|will be)|complete your onboarding`,
    `(?:you(?:'ve| have)? (?:got|landed)|are giving you) the (?:job|role|position)|the (?:job|role|position) is yours`,
    `(?:souhait\\w+|heureux|heureuse|ravie?s?|plaisir|decide|envie)${SOME}(?:vous|te) (?:recruter|embaucher|engager)|vous (?:avez (?:le|obtenu le) poste|etes (?:embauchee?|recrutee?|engagee?))\\b|(?<!\\bsi )vous etes prise?(?=\\s*(?:[.,!;\\n]|pour le poste\\b|$))|le poste est (?:a vous|pour vous)`,
    `(?:heureux|heureuse|ravie?s?|plaisir|honneur|hate) de (?:vous|t') ?accueillir (?:dans (?:l'|notre |nos )equipes?|parmi nous|au sein de (?:l'|notre )(?:equipe|entreprise|societe)|comme|en tant que|a (?:partir|compter) d)${NO_TALK}`,
    `(?:souhait\\w+|aimer\\w+|voudr\\w+|propos\\w+) que (?:vous commenciez|tu commences|vous demarriez|vous nous rejoigniez)${NO_TALK}`,
  ),
  acknowledgement: words(
    `(?:bien|avons|ai) (?:bien )?recu(?:e)? (?:votre|ta) (?:candidature|dossier|cv)`,
    `accus(?:e|ons|er) (?:de )?(?:bonne )?reception`,
    // « (réf. 2026-114) » ends no sentence.
    `(?:votre )?candidature(?:[^.!?\\n]|\\. ?(?=\\d)){0,80}?(?:a (?:bien )?ete (?:enregistree|recue|transmise|prise en compte|envoyee)|bien (?:recue|enregistree))`,
    `merci (?:pour|de) (?:votre|l'interet)${SOME}(?:candidature|que vous portez)`,
    `(?:thank you|thanks) for (?:applying|your application|submitting|your interest)`,
    `(?:received|submitted|sent) your application|application (?:has been |was )?(?:successfully )?(?:received|submitted|sent)`,
    `we (?:will|are going to) review your|sera etudiee|etudier(?:ons)? (?:votre|avec attention)`,
  ),
  // These lose to any talk: « Votre demande a bien été transmise. Rendez-vous jeudi. »
  likelyAcknowledgement: words(
    `(?:votre|ton) (?:message|demande|courriel|mail) a (?:bien )?ete (?:transmis|recu|enregistre)e?`,
    `(?:votre )?candidature${SOME}bien (?:parvenue|arrivee)|confirm\\w+ (?:la )?(?:bonne )?reception de (?:votre|ta)`,
    `(?:got|have) your application (?:for|to|on|dated)`,
  ),
  marketing: words(
    `newsletter|lettre d'information|infolettre`,
    `webinaire|webinar|masterclass|job ?dating|salon (?:de l'|des |du )?(?:emploi|recrutement|metiers)|forum (?:de l'|des )?(?:emploi|entreprises|metiers)|portes ouvertes|open day|career fair|job fair|atelier (?:gratuit|en ligne|collectif|cv|emploi|thematique|decouverte|numerique|de (?:recherche|preparation|redaction|coaching)|«|")|(?:nos|notre|prochains?|participe[rz]|inscri\\w+)${SOME}ateliers?|(?:free|online|our|next|join)${SOME}workshop|meetup|conference en ligne`,
    `inscrivez-vous|je m'inscris|s'inscrire|reservez votre place|register now|sign up now|save your (?:seat|spot)|join us (?:live|online)|en direct|live sur`,
    `(?:nouvelles |new )?(?:offres?|jobs?|annonces?)${SOME}(?:pour vous|correspond|matching|for you|cette semaine|this week)|alerte emploi|job alert|alerte-emploi`,
    `inscriptions? (?:gratuite|en ligne|obligatoire)|prochaines? sessions?\\b|places limitees|limited places|free (?:event|session|training)`,
    `code promo|promotion|-\\d\\d ?%|black friday|essai gratuit|free trial|premium`,
  ),
  bulk: words(
    `se desabonner|desabonnement|me desabonner|se desinscrire|desinscription|unsubscribe|manage (?:your )?preferences|gerer (?:vos|mes) preferences`,
    `(?:voir|afficher|consulter|lire)${SOME}(?:dans (?:votre|le|un) navigateur|en ligne)|view (?:this )?(?:e-?mail )?in (?:your )?browser|view online`,
  ),
  cancelled: words(
    `(?:annul(?:e|ee|er|ons|ation)|supprime)${SOME_LINES}(?:entretien|entrevue|rendez-vous|rencontre|reunion|echange|rdv)`,
    `(?:entretien|entrevue|rendez-vous|rencontre|reunion|echange|rdv)${SOME_LINES}(?:annulee?\\b|n'aura (?:malheureusement )?pas lieu|ne pourra (?:malheureusement )?(?:pas|plus) (?:avoir lieu|se tenir))`,
    `(?:cancel(?:l?ed|l?ing|lation)?)${SOME_LINES}(?:interview|meeting|call|appointment)`,
    `\\ba (?:refuse|decline) (?:votre |l')invitation|\\bdeclined (?:your|the|this) invitation|(?:^|\\n)(?:refusee?|declinee?|declined) ?: (?=[^\\n]{0,40}(?:entretien|entrevue|interview|rdv|rendez-vous|meeting|call))`,
    `(?:interview|meeting|call|appointment)${SOME_LINES}(?:has been |is |was |been )?cancell?ed|(?:won't|will not|will no longer|can't|cannot|is no longer|are no longer) (?:now )?(?:be )?(?:take place|happening|going ahead|go ahead|taking place)`,
  ),
  moved: words(
    `(?:report(?:er|ee?|ons|ons-le|ez)|decal(?:er|ee?|ons)|deplac(?:er|ee?|ons)|repouss(?:er|ee?|ons)|avanc(?:er|ee|ons)|modifi(?:er|ee?|ons)|replanifi\\w*|reprogramm\\w*)${SOME_LINES}(?:entretien|entrevue|rendez-vous|rencontre|reunion|echange|rdv|visio)`,
    `(?:entretien|entrevue|rendez-vous|rencontre|reunion|echange|rdv|visio)${SOME_LINES}(?:report(?:e|ee|er)\\b|decal(?:e|ee|er)\\b|deplac(?:e|ee|er)\\b|repouss(?:e|ee|er)\\b|replanifie|reprogramme|avance au)`,
    `avancee? (?:au|a)\\b|invitation (?:mise a jour|modifiee)|updated invitation|invitation updated`,
    // They cannot come at the hour they name.
    `\\b(?:je|nous) ne (?:suis|serai|serons|sommes|peux|pourrai|pourrons|pouvons)${SOME}(?:pas|plus)${SOME}(?:disponibles?|libres?|assurer|honorer|maintenir|etre (?:la|present)|vous recevoir)`,
    `\\bne (?:me|nous) convien\\w+ (?:plus|pas)|\\b(?:i|we) (?:can't|cannot|can no longer|won't be able to|(?:am|are|will be) unable to|will not be able to)${SOME}(?:make|attend|do|keep|meet)\\b`,
    `(?:nouvelle date|nouvel horaire|nouveau creneau|changement d'(?:horaire|heure|date))`,
    `resched\\w+|postpon\\w+|(?:moved?|push(?:ed)?|brought forward)${SOME}(?:interview|meeting|call|to (?:mon|tue|wed|thu|fri))|(?:interview|meeting|call)${SOME_LINES}(?:moved|pushed|brought forward)|new (?:date|time) for`,
  ),
  invitation: words(
    `(?:invit(?:er|ons|e|ation)|convi(?:er|ons)|convo(?:quer|quons|cation|que)|recevoir|rencontrer|planifi(?:er|e|ee)|propos(?:er|ons|e))${SOME_LINES}(?:entretien|entrevue|rendez-vous|rencontre|echange|visio(?:conference)?|rdv)`,
    `(?:entretien|entrevue|rendez-vous|rdv|rencontre|visio(?:conference)?)${SOME_LINES}(?:est (?:bien )?(?:prevu|confirme|fixe|programme|planifie)e?|aura lieu|se (?:tiendra|deroulera)|(?:prevu|fixe|confirme|programme|planifie)e? (?:le|pour|a|au|demain))`,
    `(?:votre|your) (?:entretien|entrevue|interview)\\s*:`,
    `confirm(?:er|ons|e|ation)${SOME_LINES}(?:entretien|entrevue|rendez-vous|rdv|rencontre|echange)`,
    `(?:souhait\\w+|aimer\\w+|voudr\\w+|plaisir de|serions (?:ravis|heureux) de|proposons? de)${SOME_LINES}(?:(?:vous|te) (?:rencontrer|recevoir|voir)|echanger (?:avec vous|ensemble)|faire votre connaissance)`,
    `(?:vous (?:recevrons|recevrai|recevoir|attendons|attend|rencontrer(?:ons|ai)?))|on se voit|nous nous (?:voyons|verrons|retrouvons)`,
    `invit(?:e|ed|ing|ation)${SOME_LINES}(?:interview|meeting|call|chat|conversation)`,
    `(?:interview|meeting|call)${SOME_LINES}(?:(?:is|has been|was|been) (?:now )?(?:scheduled|confirmed|booked|set|arranged)|(?:scheduled|confirmed|booked|set|arranged) (?:for|on|at)|will (?:take place|be held))`,
    `(?:confirm(?:ing|ed|ation)?|schedul\\w+|arrang\\w+|set(?:ting)? up|book(?:ed|ing)?)${SOME_LINES}(?:interview|meeting|call|chat|conversation)`,
    `(?:like|love|pleased|happy|delighted|keen) to (?:meet|speak|talk|chat|interview|invite|see|have you)`,
    `looking forward to (?:meeting|speaking|talking|seeing|our (?:call|interview|meeting|chat))|meet (?:with )?(?:you|our|the team)`,
    `(?:come in|come by|available|free)${SOME}for (?:an?|the|your)${SOME}(?:interview|chat|call|meeting|conversation|phone screen|screening)`,
    `\\b(?:can|could|will) (?:see|meet|interview) you (?:for (?:an?|the|your)|on|at|next|this|tomorrow|(?:mon|tues|wednes|thurs|fri)day)\\b`,
    `(?:your|the|our) (?:${SOME})?(?:interview|call|meeting) (?:is|will be) (?:on|at)\\b`,
    `(?:nous voir|se voir|vous voir|te voir|passer nous voir)${SOME}(?:entretien|entrevue|echange)|c'est (?:bien |tout )?(?:note|parfait|bon|ok|entendu) (?:pour\\b|le\\b|demain|(?:lun|mar|mercre|jeu|vendre|same)di)`,
    `(?:you're|you are|you've been|you have been) (?:all |now )?(?:booked|scheduled|down|set|pencilled)(?: in)? (?:for|on|at|with)\\b|(?:parfait|ok|super|top|entendu|d'accord|perfect|great|confirmed?|confirme|va) (?:pour (?:moi|nous) )?(?:pour |for )?(?:le\\b|the\\b|demain|tomorrow|(?:lun|mar|mercre|jeu|vendre|same)di|(?:mon|tues|wednes|thurs|fri)day)|(?:merci de|veuillez|(?:pouvez|pourriez)-vous) (?:bien vouloir )?venir\\b|vous etes (?:attendue?|recue?|convoquee?)\\b|(?:rendez-vous|rdv) (?:le \\d|ce |demain|(?:lun|mar|mercre|jeu|vendre|same)di)|(?:pour|de) (?:se|nous|vous|te) (?:rencontrer|voir)\\b|\\b(?:can|could|shall) we (?:chat|talk|speak|meet)\\b|(?:vous|te) propose(?:rais|ns)? (?:plutot |donc )?(?:le\\b|demain|(?:lun|mar|mercre|jeu|vendre|same)di)`,
    `\\bsee you (?:at|on|tomorrow|next|this|(?:mon|tues|wednes|thurs|fri)day)\\b`,
    `(?:new event|nouvel evenement|event type|type d'evenement|event date\\/time|invitee:|vous etes invitee? a|you (?:have been|are) invited to)`,
    `(?:passer|venir|vous presenter|presentez-vous)${SOME}(?:pour|a) (?:un |votre |l')?(?:entretien|entrevue)`,
    `quand\\s*:|^when\\s*:|date et heure\\s*:|date and time\\s*:|date & time\\s*:`,
  ),
  // « Votre rendez-vous avec votre conseiller mutuelle »: an appointment, and no interview.
  service: words(
    `\\b(?:chaudiere|ramonage|vehicule|mutuelle|carte vitale|assurances?|compte (?:bancaire|courant)|(?:votre|ton|une?) conseill(?:er|ere) (?:bancaire|clientele|financier)|dentiste|ordonnance|vaccin\\w*|consultation|livraison|compteur|controle technique|revision de votre|dentist|prescription|vaccination|smart meter|your delivery|car service|mot test)\\b`,
  ),
  work: words(
    `\\b(?:postes?|candidat\\w*|entretiens?|entrevues?|interviews?|recrut\\w*|embauch\\w*|emplois?|jobs?|roles?|positions?|vacanc\\w+|cv|resume|applications?|stages?|alternance|hiring|profil\\w*|equipe|team|competences)\\b`,
  ),
  interview: words(
    `\\b(?:entretiens?|entrevues?)\\b|\\binterviews?\\b|rendez-vous|\\brdv\\b|visioconference|\\bvisio\\b|convocation|\\brencontre\\b|phone screen|screening call|\\bmeeting\\b|\\bechange\\b`,
  ),
  slots: words(
    `(?:choisi(?:r|ssez)|selectionne[rz]|reserve[rz]|indiqu(?:er|ez)|propos(?:er|ez)|communique[rz]|transmett(?:re|ez)|donne[rz]|partage[rz])${SOME_LINES}(?:creneaux?|disponibilites?|horaire|date qui vous)`,
    `(?:pick|choose|select|book|find|reserve|grab)${SOME_LINES}(?:time|slot|date)${SOME}`,
    `(?:share|send|let (?:me|us) know|provide)${SOME_LINES}(?:availabilit(?:y|ies)|when you(?:'re| are) (?:available|free))`,
    `(?<!\\b(?:note|recu|selon|suivant|pour|vu de|note de|compte de) )vos disponibilites`,
  ),
  answer: words(
    `rev(?:iendrons|iendrai|iendra|iens|ient|enons) (?:vers|a) vous|reviens vers toi|tiendrons informee?|recontacter(?:ons|ai)|reprendr(?:ons|ai) contact`,
    `(?:get|be|come) back to you|keep you (?:posted|informed|updated)|be in touch|let you know`,
    `(?:toujours|encore|actuellement) (?:en cours|a l'etude)|en cours (?:d'etude|d'examen|de validation|de process)|still (?:reviewing|in progress|considering|interviewing|deciding)`,
    `suite (?:a|de) (?:notre|votre|l') ?(?:entretien|entrevue|echange|rencontre|candidature|relance)|merci (?:pour|de) (?:votre|notre|ton) (?:message|mail|relance|echange|entretien|temps|retour)`,
    `merci (?:pour|de) l'(?:entretien|entrevue|echange)|lors de (?:l'|notre |votre )(?:entretien|entrevue|echange)|(?:la|notre|une) decision (?:sera|est|finale|devrait)`,
    `following (?:up|our|your)|thank(?:s| you) for (?:your (?:time|message|email|e-mail|patience|note)|coming|meeting|the (?:interview|chat|call))|update on your application|next steps?`,
  ),
  // These lose to an interview whose moment is named: what comes after it is told there too.
  likelyAnswer: words(
    `(?:merci|ravie?s?|plaisir|content) d'(?:etre venue?s?|avoir (?:pu )?(?:echange|discute|fait votre connaissance))`,
    `(?:vous|te) (?:tien(?:s|drai|drons)|tenons) (?:informee?s?|au courant)`,
    `(?:vous serez|tu seras|serez) (?:informee?|tenue? (?:informee?|au courant)) de (?:sa|la|notre|leur) decision|(?:jury|commission|comite|panel|committee|board) (?:se reunit|se reunira|deliber\\w+|meets|will meet)`,
  ),
} as const satisfies Record<string, RegExp>
/** What a sign stands for. */
export type Cue = keyof typeof CUES
