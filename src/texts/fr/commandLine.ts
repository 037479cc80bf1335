/** What is said on the command line, by `relance` and its commands. */
export const commandLine = {
  help: `relance, le carnet de l’après-entretien en ligne de commande.

  relance today              ce qu’il y a à faire maintenant
  relance export [QUOI]      une feuille de calcul : applications (par défaut), journal, ou un organisme
                             (france-travail, forem, actiris, vdab, adem, job-room, quebec)
  relance import FICHIER     lit une feuille de calcul ; n’écrit que si rien n’est à demander

Partout :
  --json                     une seule valeur JSON
  --data DOSSIER             le dossier du carnet (sinon celui de ce système)
  --language fr, en          la langue des mots
  --help                     ces lignes

export :
  --format csv, exchange, xlsx
  --from JOUR, --to JOUR     les jours compris, comme 2026-11-24
  --with PARTIES             ce qui est privé et part aussi, avec des virgules :
                             me, people, contact, salary, notes, messages
  --form-language fr, en, nl, de, it
  --output FICHIER           un nouveau fichier, que personne d’autre ne lit

import :
  --dry-run                  dit ce qui serait écrit, sans rien écrire`,
  noSuchCommand: '« {word} » n’est pas une commande. Rien n’a été ouvert ; --help les montre.',
  oneTooMany: '« {word} » est de trop. Rien n’a été ouvert ; --help montre comment écrire.',
  badOption:
    'l’option {option} n’a pas sa place ici, ou il lui manque sa valeur. Rien n’a été ouvert ; --help les montre.',
  notOneOf: '{option} ne connaît pas « {word} ». Choisissez parmi : {values}.',
  notADay: '{option} attend un jour comme 2026-11-24, et non « {word} ».',
  endsBefore:
    'les jours de {from} à {to} finissent avant de commencer : échangez --from et --to. Rien n’a été ouvert.',
  whichFile: 'import attend un fichier, par exemple : relance import suivi.xlsx',
  xlsxNeedsFile: 'un classeur ne s’affiche pas : donnez un fichier avec --output.',
  folderNotRead:
    'le dossier {folder} ne peut pas être lu depuis ce compte ({code}). Rien n’a été ouvert.',
  noLogbook:
    'il n’y a pas encore de carnet dans {folder}. Rien n’a été créé ; ouvrez Relance une fois, ou donnez son dossier avec --data.',
  busy: 'un autre programme tient ce carnet et ne répond pas aux commandes. Rien n’a été lu ni écrit ; fermez-le, puis recommencez.',
  inRecovery:
    'ce carnet ne peut pas être lu tel quel. Rien n’a été changé ; ouvrez Relance, qui dit ce qu’il en est et comment continuer.',
  hostLost: 'Relance s’est fermé entre-temps. Recommencez ; rien n’est écrit à moitié.',
  hostFailed: 'Relance, qui est ouvert, n’a pas pu répondre. Rien n’est écrit à moitié.',
  otherVersion:
    'une autre version de Relance est ouverte. Fermez-la, rouvrez Relance, puis recommencez.',
  failed: 'quelque chose n’a pas marché dans Relance. Rien n’est écrit à moitié.',
  fileThere: '{file} existe déjà : il reste tel quel. Donnez un autre nom.',
  fileNotWritten: '{file} n’a pas pu être écrit ({code}).',
  fileNotRead: '{file} n’a pas pu être lu ({code}). Rien n’a été écrit.',
  noTable:
    '{file} n’est pas une feuille de calcul. Rien n’a été écrit ; invitations, e-mails et contacts s’importent dans Relance.',
  questions:
    '{file} laisse une question. Rien n’a été écrit ; importez-le dans Relance, qui la pose. | {file} laisse {n} questions. Rien n’a été écrit ; importez-le dans Relance, qui les pose.',
  groups: {
    now: 'Maintenant',
    welcome: 'Encore bienvenu',
    today: 'Aujourd’hui',
  },
  offer: 'Proposition, {company} : votre réponse est attendue.',
  offerUntil: 'Proposition, {company} : votre réponse est attendue d’ici le {day}.',
  more: 'et {n} de plus',
  nothingNow: 'Rien à faire maintenant.',
  later: 'Plus tard : {n} geste. | Plus tard : {n} gestes.',
  wrote: 'Importé, comme un seul changement ; Relance peut l’annuler.',
  nothingNew: 'Tout y était déjà : rien n’a été écrit.',
  wouldWrite: 'Rien n’a été écrit. Ce qui le serait :',
  fates: {
    new: 'nouvelles candidatures : {n}',
    joins: 'rejoignent une candidature connue : {n}',
    'already-there': 'déjà là : {n}',
    unreadable: 'illisibles : {n}',
    'left-out': 'laissées de côté : {n}',
  },
} as const
