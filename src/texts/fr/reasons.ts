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
    'Il faut une date qui existe. Écrivez par exemple mardi 10 h, ou 24/11/2026 à 14 h 30.',
  'end-before-start': 'La fin est avant le début. Corrigez l’une des deux heures.',
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
} as const satisfies Record<Reason, string>
