import type { Reason } from '#domain/outcome.ts'

export const reasons = {
  'company-missing': 'Indiquez l’entreprise. Rien n’a été enregistré.',
  'post-missing': 'Indiquez le poste. Rien n’a été enregistré.',
  'name-missing': 'Indiquez un nom, même incomplet. Rien n’a été enregistré.',
  'text-too-long':
    'Ce texte est trop long. Raccourcissez-le : il est resté tel quel, rien n’a été enregistré.',
  'email-malformed':
    "Cette adresse e-mail semble incomplète. Vérifiez-la, par exemple prenom.nom{'@'}societe.fr.",
  'phone-malformed':
    'Ce numéro semble incomplet. Écrivez par exemple 01 99 00 12 34 ou +33 6 39 98 12 34.',
  'link-malformed': 'Cette adresse web n’est pas reconnue. Elle commence par https:// ou www.',
  'date-impossible':
    'Relance n’a pas compris cette date. Écrivez par exemple mardi 10 h, ou 24/11/2026 à 14 h 30.',
  'last-before-first': 'Le dernier jour est avant le premier. Corrigez l’un des deux jours.',
  'end-before-start': 'La fin est avant le début. Corrigez l’une des deux heures.',
  'absence-over': 'Cette absence est déjà finie. Choisissez un dernier jour à venir.',
  'absence-too-long': 'Cette absence dure plus d’un an. Notez-la en deux fois.',
  'in-the-future':
    'Ce moment n’est pas encore passé. Choisissez une date d’aujourd’hui ou d’avant.',
  'value-malformed': 'Cette valeur n’est pas acceptée. Rien n’a été changé.',
  'no-such-application': 'Cette candidature n’est plus dans le carnet. Rien n’a été changé.',
  'no-such-person': 'Cette personne n’est plus dans la candidature. Rien n’a été changé.',
  'no-such-entry': 'Cette ligne n’est plus dans le carnet. Rien n’a été changé.',
  'no-such-step': 'Ce geste n’est plus proposé. Rien n’a été changé.',
  'no-such-template': 'Ce modèle n’existe plus. Rien n’a été changé.',
  'nothing-to-undo': 'Il n’y a rien à annuler.',
  'nothing-to-redo': 'Il n’y a rien à rétablir.',
  'no-such-change': 'Ce changement est déjà annulé ou rétabli. Rien d’autre n’a été touché.',
  'built-upon':
    'Autre chose a été noté depuis au même endroit. Rien n’a été annulé ; annulez d’abord le plus récent.',
  'changed-since':
    'La candidature a changé entre-temps. Rien n’a été écrasé : regardez-la de nouveau.',
  'already-open': 'Relance est déjà ouvert avec ce carnet. Rien n’a été écrit ici.',
  'read-only': 'Le dossier refuse l’écriture. Tout reste lisible ; rien n’a été enregistré.',
  'disk-full':
    'Le disque est plein. Ce que vous aviez est intact ; libérez de la place, puis réessayez.',
  'not-saved': 'L’écriture n’a pas été confirmée. Ce que vous aviez est intact ; réessayez.',
  'logbook-moved':
    'Le dossier du carnet a été déplacé, supprimé ou remplacé pendant que Relance était ouvert. Plus rien n’y est écrit ; ce que Relance avait en mémoire est enregistré à côté de ce dossier, dans un fichier dont le nom contient « saved ». Fermez Relance, remettez le dossier à sa place, puis rouvrez-le.',
  'logbook-unavailable': 'Le carnet n’est pas ouvert. Rien n’a été enregistré.',
  'link-refused':
    'Cette adresse n’est pas ouverte : seuls les liens web, e-mail et téléphone le sont.',
  'file-not-written':
    'Le fichier n’a pas pu être écrit. Choisissez un autre dossier, puis réessayez.',
  'backup-failed': 'La copie de secours n’a pas pu être faite. Les précédentes sont intactes.',
  'no-such-backup': 'Cette copie de secours n’est plus là. Rien n’a été changé.',
  'nothing-to-recover': 'Le carnet est ouvert : il n’y a rien à récupérer.',
  'same-application': 'Choisissez deux candidatures différentes. Rien n’a été changé.',
  'people-of-one-card':
    'Ces deux personnes sont notées sur une même candidature : elles ne peuvent pas n’en faire qu’une. Retirez l’une des deux fiches, puis recommencez.',
  'files-too-large':
    'Ces fichiers dépassent 20 Mo ensemble : la plupart des messageries les refuseraient. Rien n’a été enregistré ; envoyez plutôt un lien.',
  'file-not-there':
    'Ce fichier n’est plus en main : il a été laissé, ou Relance a redémarré. Rien n’a été changé ; choisissez-le de nouveau.',
  'file-incomplete':
    'Le fichier n’est pas arrivé en entier. Rien n’a été changé ; choisissez-le de nouveau.',
  'file-empty': 'Ce fichier est vide. Rien n’a été changé ; vérifiez que vous avez choisi le bon.',
  'file-too-large':
    'Ce fichier dépasse 50 Mo. Il n’a pas été lu, rien n’a été changé ; n’en gardez que les lignes utiles, puis réessayez.',
  'file-unpacks-too-large':
    'Une fois décompressé, ce fichier est trop grand (plus de 200 Mo, ou plus que la mémoire prévue). Rien n’a été changé ; n’en gardez que l’utile, ou enregistrez la feuille en CSV.',
  'file-damaged':
    'Ce fichier est abîmé ou coupé : il n’a pas pu être lu jusqu’au bout. Rien n’a été changé ; ouvrez-le dans son programme et enregistrez-le de nouveau.',
  'file-encrypted':
    'Ce fichier est protégé par un mot de passe. Rien n’a été changé ; ouvrez-le, enregistrez-en une copie sans mot de passe, puis choisissez cette copie.',
  'file-old-excel':
    'C’est un ancien fichier Excel (.xls), que Relance ne lit pas. Rien n’a été changé ; ouvrez-le dans Excel ou LibreOffice, puis Enregistrer sous, au format .xlsx.',
  'file-numbers':
    'C’est un fichier Numbers, que Relance ne lit pas. Rien n’a été changé ; dans Numbers : Fichier, Exporter vers, Excel ou CSV.',
  'file-html-as-xls':
    'C’est une page web ou un fichier XML, parfois nommé .xls, et non une feuille de calcul que Relance lit. Rien n’a été changé ; ouvrez ce fichier dans Excel ou LibreOffice, puis Enregistrer sous, au format .xlsx.',
  'file-pdf':
    'C’est un PDF : ses lignes et ses colonnes ne peuvent pas être lues sans rien inventer. Rien n’a été changé ; cherchez la feuille de calcul d’origine, ou copiez son texte et collez-le ici.',
  'file-picture':
    'C’est une image, que Relance ne lit pas. Rien n’a été changé ; copiez plutôt le texte et collez-le ici.',
  'file-outlook':
    'C’est un message d’Outlook (.msg), que Relance ne lit pas. Rien n’a été changé ; copiez le texte du message et collez-le ici, ou enregistrez-le au format .eml ou .ics.',
  'file-word':
    'C’est un document de texte, et non une feuille de calcul. Rien n’a été changé ; copiez les lignes ou le texte et collez-les ici.',
  'file-winmail':
    'C’est un fichier winmail.dat, que seul Outlook sait ouvrir. Rien n’a été changé ; demandez à l’expéditeur d’envoyer l’invitation sans ce format, ou collez le texte du message.',
  'file-too-many-rows':
    'Ce fichier compte plus de 100 000 lignes. Rien n’a été changé ; n’en gardez que les lignes utiles, puis réessayez.',
  'file-too-many-columns':
    'Une ligne de ce fichier compte plus de 1 000 colonnes. Rien n’a été changé ; vérifiez son séparateur, ou n’en gardez que les colonnes utiles.',
  'file-cell-too-long':
    'Une case de ce fichier est démesurée, souvent à cause d’un guillemet qui n’est pas refermé. Rien n’a été changé ; corrigez-la, puis réessayez.',
  'file-unclosed-quote':
    'Un guillemet ouvert n’est jamais refermé : la suite du fichier ne peut pas être lue sans risque. Rien n’a été changé ; corrigez ce guillemet, puis réessayez.',
  'file-no-table':
    'Aucune feuille de calcul n’a été trouvée dans ce fichier. Rien n’a été changé ; vérifiez que vous avez choisi le bon.',
  'file-unknown':
    'Ce fichier n’est pas d’un genre que Relance sait lire. Rien n’a été changé ; enregistrez-le en .xlsx, .ods ou .csv, ou collez son texte ici.',
  'file-took-too-long':
    'La lecture n’avançait plus et a été arrêtée. Rien n’a été changé ; enregistrez la feuille en CSV, puis réessayez.',
  'program-replaced':
    'Relance a été mis à jour : fermez-le et rouvrez-le pour lire un fichier. Rien n’a été changé.',
  'file-let-go': 'La lecture a été arrêtée. Rien n’a été changé.',
  'questions-open':
    'La feuille de calcul pose encore une question : répondez-y d’abord. Rien n’a été écrit.',
  'phrase-wrong':
    'Cette phrase n’ouvre pas le fichier. Rien n’a été changé ; relisez-la mot à mot, puis réessayez.',
  'logbook-sealed-harder':
    'Ce fichier est scellé trop fort pour Relance. Rien n’a été changé ; ouvrez-le avec le programme age, puis choisissez ce qui en sort.',
  'logbook-file-damaged':
    'Ce fichier de carnet est abîmé ou coupé. Rien n’a été changé ; faites-en un autre là d’où il vient, puis réessayez.',
  'logbook-file-too-large':
    'Ce carnet dépasse 300 Mo. Il n’a pas été lu, rien n’a été changé ; partagez-le plutôt entre vos ordinateurs par un dossier synchronisé ou une clé USB.',
  'logbook-unpacks-too-large':
    'Ce carnet est trop grand pour tenir dans un fichier (plus de 1 Go une fois décompressé, ou plus que la mémoire prévue). Rien n’a été changé ; partagez-le plutôt entre vos ordinateurs par un dossier synchronisé ou une clé USB.',
  'file-newer':
    'Ce fichier vient d’une version plus récente de Relance. Rien n’a été changé ; mettez Relance à jour ici, puis réessayez.',
  'card-newer':
    'Un autre de vos ordinateurs a noté ici, avec une version plus récente de Relance, des choses que celle-ci ne connaît pas. Mettez Relance à jour ici pour modifier cette candidature.',
  'table-too-long':
    'Une feuille de tableur n’a pas tant de lignes. Rien n’a été écrit ; choisissez une période plus courte, ou « CSV pour un autre logiciel ».',
  'folder-unreadable':
    'Ce dossier ne se laisse pas lire. Rien n’a changé ; choisissez-en un autre.',
} as const satisfies Record<Reason, string>
