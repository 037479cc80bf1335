import type { Field } from './fields.ts'

const list = (phrases: string): readonly string[] =>
  phrases
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/**
 * Headers as programs and people write them, plain and without little words (`de`, `the` …): the
 * whole header must be one of these.
 */
const WHOLE: Readonly<Partial<Record<Field | 'skip' | 'note', string>>> = {
  company: `company|co|company name|companies|apply channel address name|address name|sender name|sender|employer|employer name|employer contacted|employer company|company employer|company organization|organization|organisation|organization name|organisation name
    entreprise|entreprises|entreprises contactees|employeurs|employeurs contactes|societes|societes contactees|client final|entreprise cliente|entreprise utilisatrice|nom entreprise|nom entreprises|entreprise contactee|entreprise visee|entreprise cible|entreprise employeur|entreprise organisme|societe|nom societe|employeur|nom employeur|boite|compagnie|structure|nom structure|etablissement|organisme|raison sociale|firme
    firma|unternehmen|arbeitgeber|firmenname|name firma|name unternehmens|unternehmensname|bedrijf|bedrijfsnaam|werkgever|naam bedrijf|empresa|nombre empresa|compania|azienda|ditta|societa|nome azienda|name employer|name company|business|business name|company applied|entreprise recruteur|company contacted|companies contacted|employers contacted|name of employer|entreprise nom`,
  post: `post|role|title|vacancy|vacancy title|mission|mission proposee|missions|position|job title|job|jobtitle|poste|intitule|intitule poste|intitule offre|poste vise|poste souhaite|poste propose|postes|fonction|emploi|metier|offre|titre|titre poste|titre offre|titre emploi|nom poste|job position|role title|position title|job name|job role|occupation|profession|position applied|position applied for|role applied|role applied to|poste convoite|designation poste|type poste recherche|type emploi recherche|type work sought|type of work|type work|work sought|position sought|job applied for|posto|titel
    stelle|stellenbezeichnung|stellentitel|beruf|funktion|jobtitel|functie|functietitel|vacature|puesto|cargo|puesto trabajo|vacante|posizione|ruolo|mansione|position role|job offer title|poste candidature|candidature poste|position job title|job posting title|poste recherche|poste propose`,
  'company-place':
    'entreprise adresse|entreprise et adresse|nom adresse entreprise|nom et adresse entreprise|employeur adresse|entreprise lieu|firma adresse|firma ort|unternehmen adresse|company address|employer address|name address employer|employer name address|entreprise ville|entreprise nom adresse|employer name and address|name and address of employer|nom et adresse employeur|nom adresse employeur',
  'company-post':
    'card name|card|name|nom|candidature|application|entreprise poste|entreprise et poste|poste entreprise|company role|company position|role company|company and role|job company|entreprise poste vise|carte',
  place: `location|locations|lieu|ville|city|localisation|place|lieu travail|lieu poste|job location|work location|company location|ort|standort|arbeitsort|plaats|locatie|stad|vestigingsplaats|ciudad|ubicacion|lugar|luogo|sede|citta|localite|commune|country|pays|land|region|state|apply channel address city|address city`,
  agency:
    'agency|agence|cabinet|cabinet recrutement|agence interim|staffing agency|recruiting agency|recruitment agency|agence recrutement|vermittler|bureau|interim|uitzendbureau|agencia',
  'offer-url': `url|link|lien|liens|job url|job link|lien offre|lien annonce|lien vers offre|lien poste|job posting|job posting url|job posting link|posting url|posting|job post url|job post|annonce|offer url|offer link|apply link|job ad|job ad url|application link|apply url|application url|url offre|url annonce|jobUrl|adresse annonce|link stelle|link anzeige|stellenanzeige|vacature link|link vacature|enlace|enlace oferta|link annuncio|listing|listing url|apply channel form url|form url|job listing|job description url|job description link|web link|weblink|hyperlink`,
  source: `source|job source|plateforme|platform|platforme|jobboard|job board|jobboards|found|found on|found via|via|provenance|origine|ou trouve|ou trouvee|platform applied|platform applied on|platform used|applied via|applied through|applied from|site|site annonce|site emploi|site offre|where found|origine offre|source offre|source annonce|quelle|bron|fuente|fonte|plattform|heard about|how found|how did i find|trouve sur|trouvee sur|vu sur|job site|website applied|applied with|plateforme utilisee|canal source`,
  cv: 'cv|resume|cv version|resume version|resume name|version cv|cv file|resume used|cv utilise|cv envoye|cv used|cv sent|resume sent|lebenslauf|nom cv|which resume|which cv|resume file|curriculum',
  channel: `channel|mode|canal|moyen|mode candidature|moyen contact|moyen candidature|way|method|method contact|contact method|mode contact|mode envoi|mode postulation|voie|apply channel|moyen utilise|methode|kanal|art bewerbung|bewerbungsart|form bewerbung|forme candidature|forme postulation|maniere|how applied|how contacted|application method|method application|type contact|canal candidature|canal utilise|canal contact|canal envoi|method of contact|wie beworben|via canal|medio|apply channel types|apply channel type|apply channel`,
  status: `status|nouvelles|news|verdict|statut|statuts|etat|stage|stade|avancement|resultat|result|results|outcome|list|list name|colonne|column|application status|application stage|job status|current status|current stage|etape|etape actuelle|situation|phase|etat candidature|statut candidature|etat avancement|status bewerbung|ergebnis|stand|resultaat|estado|stato|esito|status label|suite|suites|suite donnee|suites donnees|response|reponse|reponses|response status|final status|reponse recue|reponse obtenue|reponses obtenues|retour client|where things stand|where it stands|ou en est|ou ca en est|ou j en suis|etat lieux|point situation|what happened next|how it went|retour recu|retour obtenu|reponse client|reponse entreprise|reponse employeur|retour entreprise|resultat candidature|resultat final|issue|decision|progress|progression|bewerbungsstatus|antwoord|respuesta|antwort|outcome result|stade candidature|pipeline stage|hiring stage|apply status|retour|ruckmeldung|reaktion|reactie`,
  act: `act|geste|gestes|what|deed|what happened|ce qui s est passe|action|actions|demarche|demarches|activite|activites|activity|activities|type action|type demarche|nature demarche|what i did|what did|what i did today|ce que j ai fait|ce que j fait|j ai fait|fait|demarche effectuee|demarches effectuees|action effectuee|actions effectuees|action realisee|actions menees|aktion|aktivitat|tatigkeit|was ich gemacht habe|activiteit|actie|actividad|accion|attivita|event|evenement|type evenement|journal|work search activity|type activity|type of activity`,
  date: 'date|dates|datum|fecha|data|when|quand|le|date contact|date contacted|contacted on|contact date|date prise contact|date action|date demarche|date of contact|date activity|stage date|stage entered at|status date|date statut|date received|received|received on|kontaktdatum',
  day: 'jour|day|tag|dag|dia|giorno',
  month: 'mois|month|monat|maand|mes|mese',
  year: 'annee|year|jahr|jaar|ano|anno|an',
  'applied-on': `applied date|date applied|applied on|applied at|application date|date application|apply date|date apply|submitted|submitted on|submission date|date submitted|date submission|date sent|sent on|sent date|sent|date envoi|date envoi candidature|envoye le|envoyee le|candidate le|candidatee le|when apply|when did apply|when did you apply|envoi|date candidature|date candidatures|date postulation|date depot|date depot candidature|postule le|postulee le|candidature envoyee le|candidature le|applied|appliedDate|date offre envoyee|date cv envoye|date reponse annonce
    beworben am|bewerbungsdatum|datum bewerbung|gesendet am|verschickt am|datum der bewerbung|datum sollicitatie|sollicitatiedatum|gesolliciteerd op|verstuurd op|fecha aplicacion|fecha postulacion|fecha candidatura|fecha envio|fecha solicitud|fecha inscripcion|solicitado el|enviado el|enviada el|eingereicht am|abgeschickt am|data candidatura|data invio|date applied on|applied date time|date cand|date demande|when applied|date i applied`,
  'was-sent':
    'have you applied|have applied|avez vous postule|as tu postule|candidature envoyee|envoyee|envoye|postule|postulee|applied yes no|has applied|applied y n|sent y n|cv envoye oui non|candidature faite',
  'interview-on': `interview date|date interview|first interview date|second interview date|third interview date|1st interview date|2nd interview date|final interview date|date entretien|date entretiens|date 1er entretien|date premier entretien|date 2e entretien|date 2eme entretien|date second entretien|date deuxieme entretien|entretien le|date rdv|date rendez vous|rdv|rendez vous|interview on|interviewed on|interview dates|interview date time|interview datetime|date heure entretien|date et heure entretien|interview scheduled|interview scheduled for|date interviewed|next interview|next interview date|prochain rdv|prochain rendez vous|date prochain rdv|rdv prevu|rdv prevu le|rdv fixe|rdv fixe le|rdv le|next meeting|next rdv|prochaine entrevue|entrevue le|date entrevue|entrevue prevue|entretien prevu|entretien prevu le|entretien fixe le|interview set for|date next interview|prochain entretien|date prochain entretien|last interview|last interview date|dernier entretien|date dernier entretien|interview 1|interview 2|interview 3|entretien 1|entretien 2|entretien 3|1er entretien|2e entretien|2eme entretien|3e entretien|first interview|second interview|third interview|final interview|phone screen date|phone interview date|vorstellungsgesprach am|gesprach am|datum gesprach|datum vorstellungsgesprach|interviewtermin|datum gesprek|gesprek op|fecha entrevista|data colloquio|date convocation|interview at|date interview 1|date interview 2|date entretien 1|date entretien 2|phone screen|date oral`,
  'interview-time':
    'interview time|time interview|heure entretien|heure debut|heure de debut|start time|heure|heures|horaire|horaire entretien|heure rdv|heure rendez vous|time|uhrzeit|tijd|hora|ora|interview hour|hour|heure interview|uhrzeit gesprach',
  'interview-mode':
    'interview type|type interview|type entretien|format entretien|interview format|interview mode|mode entretien|mode interview|entretien type|forme entretien|lieu entretien|interview location|place interview',
  'interview-link':
    'interview link|lien entretien|lien visio|video link|meeting link|visio|zoom link|teams link|link interview|lien interview',
  'follow-up-on': `follow up|followup|follow up date|followup date|date follow up|follow up on|next follow up|next follow up date|date relance|date relances|relance|relance le|relances|prochaine relance|date prochaine relance|relance 1|relance 2|date relance 1|date relance 2|1ere relance|2eme relance|prochain suivi|date suivi|date prochain suivi|suivi|relance prevue|relance prevue le|a relancer le|relancer le|next action date|date next action|next step date|date prochaine action|date prochaine etape|nachfassen|nachfassen am|wiedervorlage|follow up sent|followed up|followed up on|reminder|reminder date|rappel|date rappel|due date|last follow up|derniere relance|date derniere relance|relance effectuee le|relance faite le|relancee le|relance envoyee le|opvolging|seguimiento`,
  'answer-on': `date issue|issue le|date reponse|date rep|rep le|reponse le|date retour|retour le|response date|date response|answer date|date answer|reply date|date reply|date answered|responded on|response received on|date response received|date reponse recue|answered on|antwort am|datum antwort|fecha respuesta|data risposta|reponse recue le|date of response|decision date|date decision|outcome date|result date|date resultat`,
  'offer-on':
    'offer date|date offered|offered on|date offer|offer received|offer received on|offer on|date offer received|date proposition|date offre recue|proposition recue le|offre recue le',
  'offer-until':
    'response deadline|offer deadline|offer expires|offer expiry|offer expiration|date limite reponse|reponse avant|repondre avant|offer expiration date|deadline offer|offre valable jusqu',
  'refused-on':
    'rejection date|date rejection|rejected on|rejected date|date rejected|date refus|refus le|refuse le|absage am|datum absage|date reponse negative',
  'refusal-reason':
    'rejection reason|reason rejection|reason|motif refus|raison refus|motif|raison|rejectionReason|grund|absagegrund|reden|motif du refus',
  'hired-on':
    'hire date|hired on|date hired|date embauche|embauche le|embauchee le|accepted on|date accepted|acceptance date|date acceptation',
  'promise-on':
    'promised answer|reponse promise|reponse promise le|reponse annoncee|date reponse annoncee|date retour annoncee|retour annonce|retour annonce le|reponse annoncee le|expected answer|expected answer date|expected response date|date reponse prevue|reponse prevue|reponse prevue le|decision expected|reponse attendue|reponse attendue le|date retour prevu|retour prevu|retour prevu le|promised date|answer promised',
  contact: `contact|contacts|contact person|contact persons|contact name|contact names|contact s|recruiter|recruiters|recruiter name|recruiter contact|recruiter info|contact info|contact information|contact details|coordonnees|coordonnees contact|recruteur|recruteuse|nom recruteur|nom contact|nom du contact|nom interlocuteur|interlocuteur|interlocuteurs|interlocutrice|personne contactee|personne contact|personne a contacter|hiring manager|person contacted|contact recruteur|contact rh|rh|responsable|responsable recrutement|referent|ansprechpartner|ansprechperson|ansprechpartnerin|kontakt|kontaktperson|kontaktdaten|contactpersoon|contacto|persona contacto|contatto|referente|contact principal|full name|nom complet|nom prenom|nom et prenom|prenom nom|apply channel contact person|person|personne|contact chez eux|nom personne contactee|contacted person|personne ressource|personnes ressources|nom personne ressource`,
  met: 'interviewer|interviewers|interviewer name|interviewer names|interviewed by|personne rencontree|personnes rencontrees|person met|people met|met with|met|rencontre|rencontres|recu par|recue par|avec|avec qui|with|with whom|mit wem|met wie',
  'contact-first':
    'first name|firstname|prenom|vorname|voornaam|given name|nombre|prenom contact|contact first name',
  'contact-last':
    'last name|lastname|surname|nom famille|nachname|achternaam|family name|apellido|apellidos|cognome|nom contact famille|contact last name',
  'contact-role':
    'contact role|contact title|contact position|fonction contact|titre contact|role contact|poste contact|funktion kontakt|recruiter title|fonction interlocuteur|contact job title',
  'contact-email': `email|e mail|mail|mails|emails|email address|e mail address|courriel|adresse mail|adresse email|adresse e mail|adresse courriel|contact email|contact e mail|contact mail|recruiter email|email recruteur|mail recruteur|mail contact|email contact|e mail contact|courriel contact|mail rh|emailadresse|e mailadres|e mail adresse|mailadresse|correo|correo electronico|apply channel email|email work|email home|email other|work email`,
  'contact-phone': `phone|phones|phone number|telephone|telephones|tel|mobile|portable|contact phone|contact phone number|contact tel|contact telephone|recruiter phone|telephone contact|tel contact|numero telephone|numero tel|n telephone|n tel|no tel|telefon|telefonnummer|telefoon|telefoonnummer|natel|handy|gsm|telefono|telephone recruteur|tel recruteur|phone work|phone home|phone other|numero|tel rh|telephone number|apply channel phone`,
  'contact-linkedin':
    'linkedin|linkedin url|linkedin profile|linkedin contact|contact linkedin|profil linkedin|linkedin recruteur|lien linkedin|recruiter linkedin|profile url|linkedin link',
  'connected-on': 'connected on',
  'invited-on': 'sent at',
  direction: 'direction',
  invited: 'to',
  'result-open':
    'open|pending|en suspens|encore en suspens|en attente|offen|noch offen|pendent|hangig|in sospeso',
  'result-interview':
    'interview|entretien|entretiens|interviews|vorstellungsgesprach|entretien presentation|entretien embauche|colloquio|gesprek|gesprach|entrevista|entretien obtenu|got interview|interview received|entretien ?|interview ?|entretien o n|entretien oui non|entretien passe|interviewed|presentation',
  'result-offer':
    'offer|offer ?|offre ?|got offer|got offer ?|offre recue|offre recue ?|proposition|proposition ?|offer received ?|job offer|job offer ?',
  'result-hired':
    'hired|engagement|engage|engagee|embauche|embauchee|employed|anstellung|eingestellt|assunzione|hired ?|embauche ?|engage ?|embauchee ?|recrute ?|recrute|retenu|retenu ?|accepte|accepted|accepte ?|accepted ?|aangenomen|pris|prise|pris ?|pris ou non',
  'result-refused':
    'rejected|refus|refuse|refusee|rejection|absage|rifiuto|rifiutato|negative|negatif|reponse negative|rejected ?|refus ?|refuse ?|refusal|abgelehnt|afgewezen|refused|lehnte ab|not selected',
  zone: 'time zone|timezone|tz|fuseau|fuseau horaire|zeitzone|tijdzone|zone horaire',
  notes: `notes|note|comment|comments|commentaire|commentaires|remarque|remarques|remark|remarks|observation|observations|bemerkung|bemerkungen|kommentar|notiz|notizen|opmerking|opmerkingen|nota|notas|comentarios|comentario|commenti|divers|infos|info|additional notes|autres|remarques diverses|infos complementaires|informations complementaires|details`,
  skip: `id|index|#|num|no|n|n o|nr|row|ligne|uuid|card id|job id|avs|ahv|numero avs|n avs|no avs|numero ahv|ahv nummer|ahv nr|ahv number|numero securite sociale|securite sociale|n securite sociale|social security|social security number|ssn|nss|numero nss|avs ahv|bsn`,
  note: `last contact|last contacted|last contact date|first contact|dernier contact|date dernier contact|premier contact|deadline|deadline date|date limite|date limite candidature|application deadline|closing date|date cloture|job description|description|html description|htmlDescription|company website|website|site web|site internet|site entreprise|card url|card description|created at|createdAt|updated at|last updated|date added|date saved|saved date|date ajout|saved on|added on|created|date creation|date posted|posted|posted on|date publication|date annonce|date offre|target date|start date|date debut|next action|next step|prochaine action|prochaine etape|salaire|salary|tags|priority|priorite|sector|secteur|type contrat|contrat|excitement|rating|score|subject|sender email|employer phone|company phone|telephone entreprise|tel entreprise|phone employer|referral|referral name`,
}

const withoutLittleWords = (plain: string): string =>
  plain
    .split(' ')
    .filter((word) => !LITTLE.has(word))
    .join(' ')

const LITTLE = new Set(
  'de|d|du|des|la|le|les|l|the|of|a|an|au|aux|pour|for|vers|my|mon|ma|mes|der|die|das|den|des|el|los|las|il|lo|van|het|your|ou'.split(
    '|',
  ),
)

type Use = Field | 'skip' | 'note'

const PHRASES: readonly (readonly [string, Use])[] = Object.entries(WHOLE).flatMap(
  ([use, phrases]) => list(phrases).map((phrase) => [phrase, use as Use] as const),
)

/** Whole phrases, and without their little words where that is no phrase of something else. */
const OF_PHRASE: ReadonlyMap<string, Use> = new Map([
  ...PHRASES.map(([phrase, use]) => [withoutLittleWords(phrase), use] as const).filter(
    ([phrase]) => phrase !== '',
  ),
  ...PHRASES,
])

/** What a header means that is written as many write it; undefined for any other. */
export const knownHeader = (plain: string): Use | undefined =>
  OF_PHRASE.get(plain) ?? OF_PHRASE.get(withoutLittleWords(plain) || plain)
