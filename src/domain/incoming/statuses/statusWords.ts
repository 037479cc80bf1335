import type { Status } from './status.ts'

const phrases = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[|\n]/u)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  )

/** Whole statuses as programs and people write them, plain; what stands here is never asked. */
export const WHOLE: readonly (readonly [Status, ReadonlySet<string>])[] = [
  [
    'wished',
    phrases(`wishlist|wish list|wished|bookmarked|bookmark|saved|draft|brouillon|to do|todo|a faire|to apply
      a postuler|a envoyer|interested|interesse|interessee|interessant|researching|research|idea|idee|backlog|not applied
      not applied yet|not yet applied|not sent|not submitted|pas encore postule|pas postule|non postule|non envoyee|non envoye|pas envoye
      pas envoyee|pas encore envoye|pas encore envoyee|en preparation|preparing|in preparation|a preparer|merkliste|gemerkt|entwurf|offen zu bewerben
      concept|opgeslagen|guardado|borrador|pendiente de enviar|a candidater|souhaitee|souhaite|a contacter|reperee|repere|offre reperee|sauvegardee|sauvegarde
      enregistree|enregistre|to be applied|planning to apply|want to apply|evaluated|noch nicht beworben|nog niet gesolliciteerd|ready to apply|shortlist|short list`),
  ],
  [
    'sent',
    phrases(`applied|sent|submitted|application sent|envoi cv|envoi candidature|envoi de cv|envoi du cv|envoi de candidature|envoi de la candidature|envoi cv et lettre|envoi cv lm|envoi du dossier|envoi dossier|cv depose|depot cv|depot de cv|candidature|candidature spontanee|candidature en ligne|candidature par mail|candidature par email|candidature spontanee envoyee|reponse annonce|reponse a une annonce|reponse a annonce|reponse a une offre|reponse a l offre|postule en ligne|postulation|postulation spontanee|applied online|applied via website|sent cv|sent resume|sent application|submitted application|online application|bewerbung|bewerbung gesendet|sollicitatie|application submitted|postule|postulee|envoye|envoyee|envoyes|envoyees|candidature envoyee
      candidature deposee|candidature faite|depose|deposee|candidate|candidatee|cv envoye|en attente|en attente de reponse|en attente reponse|attente reponse|attente|en attente de retour|en attente retour
      waiting|awaiting|awaiting response|awaiting reply|waiting for response|waiting for reply|waiting to hear back|pending|open|ouvert|ouverte|in progress|en cours|nothing yet|no news yet
      no response yet|no answer yet|no reply yet|nothing so far|no news so far|rien encore|rien pour l instant|rien pour le moment|pas encore de reponse|pas encore de retour|pas de reponse pour l instant
      pas de reponse pour le moment|pas de nouvelles pour l instant|pas encore repondu|toujours rien|toujours pas de reponse|sans reponse pour l instant|in review|under review|en cours d etude|en cours d examen|en cours de traitement|a l etude
      under consideration|acknowledged|received|application received|accuse de reception|accuse reception|ar recu|recu|recue|candidature recue|en suspens|encore en suspens|in sospeso|in afwachting|in attesa|pendent|hangig|offen|beworben|gesendet|abgeschickt|verschickt
      bewerbung verschickt|in bearbeitung|gesolliciteerd|verstuurd|verzonden|in behandeling|enviado|enviada|aplicado|inviata|inviato|candidato|candidata|sans nouvelles pour l instant|spontanee envoyee|viewed|vu|vue|consultee|candidature vue|eingangsbestatigung|candidature consultee|seen
      no response so far|wartet|warte auf antwort|noch offen|noch nichts|still waiting|applied waiting`),
  ],
  [
    'followed-up',
    phrases(
      `relance|relancee|relances|relancees|relance envoyee|relance faite|relance 1|relance 2|relance 3|relance telephonique|relance par mail|relance par telephone|relance mail|relance email|relance tel|appel de relance|mail de relance|follow up call|follow up email|follow up|follow up mail|relance effectuee|followed up|follow up sent|followed|followup sent|nachgefasst|nachgehakt`,
    ),
  ],
  [
    'answered',
    phrases(
      `en discussion|in discussion|in contact|contacted|en contact|echange en cours|replied|responded|reponse recue|response received|reponse positive|retour positif|positive|positif|positief|positiv|positive response|a repondu|recruiter replied|recruiter contacted`,
    ),
  ],
  [
    'interview',
    phrases(`interview|interviews|interviewing|interviewed|entretien|entretiens|phone screen|phone interview|phone screening|technical interview|technical|final interview|final round|first interview|second interview|third interview|onsite|on site|onsite interview|video interview|hr interview
      1er entretien|2e entretien|2eme entretien|3e entretien|3eme entretien|premier entretien|deuxieme entretien|second entretien|entretien 1|entretien 2|entretien 3|interview 1|interview 2|round 1|round 2|round 3|entretien rh|entretien technique|entretien telephonique|entretien physique|entretien visio
      entretien passe|entretien fait|entretien effectue|entretien obtenu|entretien final|interview done|interview completed|interviewed once|vorstellungsgesprach|gesprach|bewerbungsgesprach|gesprek|sollicitatiegesprek|entrevista|entrevistado|colloquio|entretien d embauche|en entretien|rdv passe|interview stage|panel interview|case interview`),
  ],
  [
    'interview-planned',
    phrases(`entretien prevu|entretien planifie|entretien programme|entretien a venir|entretien fixe|entretien confirme|interview scheduled|interview planned|interview booked|interview set|scheduled interview|upcoming interview|interview upcoming|invited to interview|interview invitation|convoque|convoquee|convocation|rdv fixe|rdv pris
      eingeladen|einladung|einladung zum gesprach|uitgenodigd`),
  ],
  [
    'offer',
    phrases(
      `offer|offers|offered|offer received|received offer|job offer|offre|offre recue|proposition|proposition recue|proposition d embauche|promesse d embauche|negotiating|negotiation|negociation|en negociation|offer pending|offer made|angebot|angebot erhalten|aanbod|oferta|offerta|got offer|offer extended|verbal offer`,
    ),
  ],
  [
    'offer-declined',
    phrases(
      `offer declined|declined offer|offer refused|offer rejected by me|i declined the offer|offer turned down|turned down offer|turned down the offer|declined the offer|offre declinee|offre refusee|offre refusee par moi|proposition refusee|proposition declinee|j ai refuse l offre|j ai decline l offre|angebot abgelehnt`,
    ),
  ],
  [
    'hired',
    phrases(
      `hired|accepted|offer accepted|accepted offer|signed|contract signed|employed|engaged|embauche|embauchee|accepte|acceptee|offre acceptee|proposition acceptee|recrute|recrutee|engage|engagee|engagement|retenu|retenue|signe|signee|contrat signe|cdi signe|eingestellt|angestellt|anstellung|aangenomen|contratado|contratada|assunto|assunta|pris|prise|got the job|job accepted|candidature retenue`,
    ),
  ],
  [
    'refused',
    phrases(`rejected|rejection|refused|refus|refuse|refusee|refuses|not selected|unsuccessful|not retained|not hired|non retenu|non retenue|pas retenu|pas retenue|candidature non retenue|negative|negatif|negatief|reponse negative|retour negatif|negative response|rejected after interview|rejected by company|declined by company|turned down by company|ko|recale|recalee|absage|abgelehnt|absage erhalten|afgewezen|afwijzing|rechazado|rechazada|descartado|rifiuto|rifiutato|rifiutata
      refus apres entretien|refuse apres entretien|refusee apres entretien|not moving forward|no longer under consideration|no longer considered|position filled|poste pourvu|deja pourvu|pourvu|filled|denied|failed|echec|eliminated|non embauche|pas embauche|not a fit|rejected no interview|auto rejected|rejected automatically|reject|job filled|role filled`),
  ],
  [
    'withdrawn',
    phrases(
      `withdrawn|withdrew|i withdrew|retire|retiree|candidature retiree|je me suis retire|je me suis retiree|desistement|desiste|desistee|abandonne|abandonnee|abandon|abandoned|dropped|dropped out|zuruckgezogen|ingetrokken|retirado|retirada|ritirata|withdrawn by me|pulled out|candidature abandonnee|annulee par moi|j ai abandonne|not interested|no longer interested|plus interesse|plus interessee|pas interesse|pas interessee|skip|skipped|discarded`,
    ),
  ],
  [
    'expired',
    phrases(
      `expired|expire|expiree|offre expiree|closed|cloture|cloturee|clos|close|job closed|position closed|posting closed|annonce expiree|offre cloturee|abgelaufen|geschlossen|gesloten|verlopen|caducada|poste ferme|job expired|no longer available|offre retiree`,
    ),
  ],
  [
    'silence',
    phrases(
      `no answer|no response|no reply|ghosted|ghost|ghosting|sans reponse|pas de reponse|aucune reponse|pas de retour|sans retour|aucun retour|sans suite|sans nouvelle|sans nouvelles|pas de nouvelles|aucune nouvelle|keine antwort|keine ruckmeldung|keine reaktion|geen reactie|geen antwoord|sin respuesta|nessuna risposta|never heard back|ghoste|ghostee|ghosted by company|never answered|no feedback|silence|silence radio|jamais repondu|jamais de reponse|pas repondu|n ont pas repondu|n a pas repondu|did not respond|did not reply|didn t respond|no response received|no word|never replied|lost contact|classee sans suite|classe sans suite`,
    ),
  ],
  ['none', phrases(`n a|na|none|unknown|inconnu`)],
]

/**
 * Words that tell a status inside a longer text, by whole words. Outcomes first: of several the
 * first wins.
 */
export const TELLING: readonly (readonly [Status, RegExp])[] = [
  [
    'offer-declined',
    /\b(?:offer|offre|proposition) (?:was |a ete |est )?(?:declined|declinee|refusee|turned down)\b|\b(?:declined|refused|turned down) (?:the |their |their |an )?offer\b|\bj ai (?:refuse|decline)\b|\bi (?:declined|refused|turned)\b/u,
  ],
  [
    'refused',
    /\bposte (?:deja |a ete |est )?pourvu\b|\b(?:rejected|rejection|refus|refuse|refusee|refused|absage|abgelehnt|afgewezen|unsuccessful|unselected|rechazado|negative|negatif)\b|\b(?:not|non|pas|nicht|niet) (?:ete |been |be )?(?:hired|selected|retained|retenu|retenue|embauche|embauchee|engage|engagee|recrute|recrutee|chosen|accepted|accepte|acceptee|pris|prise|eingestellt|aangenomen)\b/u,
  ],
  ['withdrawn', /\b(?:withdrawn|withdrew|desiste|desistee|zuruckgezogen|ingetrokken)\b/u],
  [
    'silence',
    /\b(?:ghosted|ghosting|never heard back)\b|\b(?:no|sans|pas de|aucune|aucun|keine|geen|sin) (?:answer|response|reply|reponse|retour|nouvelles|antwort|reactie|respuesta)\b/u,
  ],
  [
    'hired',
    /\b(?:hired|embauche|embauchee|employed|recrute|recrutee|eingestellt|contract signed|contrat signe)\b|\b(?:offer|offre|proposition) (?:accepted|acceptee)\b|\baccepted (?:the |an )?offer\b/u,
  ],
  ['expired', /\b(?:expired|expiree|expire|abgelaufen)\b/u],
  ['offer', /\b(?:offer|angebot|promesse d embauche|offre recue)\b/u],
  [
    'interview-planned',
    /\b(?:interview|entretien|phone screen|screening|screen|call|rdv)(?: (?!not\b|pas\b|non\b|never\b|jamais\b)\p{L}+)? (?:scheduled|planned|booked|confirmed|prevu|planifie|programme|fixe|confirme)\b/u,
  ],
  [
    'interview',
    /\b(?:interview|interviews|interviewed|interviewing|entretien|entretiens|phone screen|vorstellungsgesprach|gesprach|gesprek|entrevista|colloquio)\b/u,
  ],
  ['followed-up', /\b(?:relance|relancee|relances|followed up|nachgefasst)\b/u],
  ['wished', /\b(?:a postuler|to apply|wishlist|bookmarked|brouillon|draft)\b/u],
  [
    'sent',
    /\b(?:applied|postule|envoyee|envoye|sent|submitted|en attente|waiting|awaiting|pending|beworben|gesolliciteerd|candidature)\b/u,
  ],
]

/** Words that add nothing to a status beside it. */
export const HARMLESS = phrases(
  `passe|passee|passes|effectue|fait|realise|done|completed|decision|reponse|feedback|retour|after|apres|nach|na|par|by|via|mail|email|e mail|phone|tel|telephone|telephonique|the|le|la|les|de|du|des|d|l|un|une|a|an|et|and|then|puis|for|pour|mon|ma|my|their|they|ils|elle|il|on|rh|hr|company|entreprise|application|candidature|job|poste|stage|round|1|2|3|4|1st|2nd|3rd|1er|1re|2e|2eme|3e|3eme|first|second|third|final|technique|technical|visio|video|team|premier|deuxieme|recu|recue|received|spontanee|auto|automatique|automated|avant|before|without|sans|screening|test|process|suite|suite a|to|du recruteur|recruteur|recruiter|in|en|at|with|avec|was|ete|est|is|has|have|been|i|je|me|suis|mir|zum|auf|ein|eine|received|cv|online|linkedin|indeed`,
)

/** Words after which a text may mean the contrary, or something that has not happened. */
export const TURNING =
  /\b(?:no|not|non|pas|ne|n|never|jamais|aucun|aucune|kein|keine|nicht|niet|geen|sans|without|si|if|maybe|peut etre|possible|possibly|bientot|soon|expected|attendu|attendue|espere|hope|might|could|would|unless|sauf|instead|plutot|or|ou|oder|versus|a relancer|to follow|request|demande)\b|\?/u
