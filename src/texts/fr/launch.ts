/** What is said on the console before there is a window. */
export const launch = {
  help: `Relance, le carnet de l’après-entretien.

  --data DOSSIER  le dossier du carnet (sinon celui de ce système)
  --demo          un carnet d’exemple, qui s’efface à la fermeture
  --hidden        application de bureau : démarre sans fenêtre, près de l’horloge
  --no-open       dans le navigateur : n’ouvre pas la page
  --port NOMBRE   dans le navigateur : le port, de 0 (au choix du système) à 65535
  --help          ces lignes`,
  unknownOption: 'l’option {option} n’existe pas. Rien n’a été ouvert ; --help montre les options.',
  unknownWord: '« {word} » n’est pas une option. Rien n’a été ouvert ; --help montre les options.',
  takesNothing: 'l’option {option} ne prend pas de valeur. Rien n’a été ouvert.',
  pathUnread:
    '« {path} » n’est pas un chemin lisible ici. Rien n’a été ouvert ; écrivez-le en entier, ou à partir de ~/.',
  dataNeedsFolder: '--data attend un dossier, par exemple --data ~/relance.',
  demoWithData: '--demo a son propre dossier : laissez --data de côté.',
  givenTwice:
    '« {option} » est donné deux fois : lequel compte ? Rien n’a été ouvert ; gardez-en un seul.',
  badPort: '--port attend un nombre de 0 à 65535.',
  noHome:
    'ce système ne dit pas où est votre dossier personnel. Indiquez un dossier, par exemple --data /chemin/relance.',
  notAFolder:
    '{folder} n’est pas un dossier. Rien n’y a été changé ; indiquez un dossier à --data.',
  folderNotMade:
    'le dossier {folder} n’a pas pu être créé ({code}). Indiquez un dossier où vous pouvez écrire, avec --data.',
  folderGarbled:
    'le nom du dossier {folder} contient des signes que ce système n’écrit pas en UTF-8. Rien n’a été ouvert ni créé ; donnez-lui un autre nom, ou indiquez-en un autre à --data.',
  folderTooLong:
    'le chemin du dossier dépasse 440 octets : le carnet ne pourrait pas y être ouvert. Rien n’a été ouvert ; indiquez un chemin plus court à --data.',
  folderInPlace:
    '{path} est un dossier, là où Relance garde un fichier. Rien n’a été changé ; déplacez-le, puis rouvrez Relance.',
  noFileInPlace:
    '{path} n’est pas un fichier, là où Relance en garde un. Rien n’a été changé ; déplacez-le, puis rouvrez Relance.',
  tooManyFiles:
    'trop de fichiers sont ouverts sur cet ordinateur ({code}). Rien n’a été changé ; fermez d’autres programmes, puis rouvrez Relance.',
  notOpened:
    'le carnet du dossier {folder} n’a pas pu être ouvert ({code}). Rien n’a été effacé ; vérifiez ce dossier et le disque, puis rouvrez Relance.',
  comesToFront: 'Relance est déjà ouvert : sa fenêtre passe au premier plan.',
  openAt: 'Relance est déjà ouvert à l’adresse {address}',
  openInWindow:
    'Relance est déjà ouvert avec ce carnet, dans sa propre fenêtre. Rien n’a été écrit.',
  openFile: 'ouvrez ce fichier dans votre navigateur : {file}',
  openOnce: 'ou cette adresse, qui ne sert qu’une fois : {address}',
  keptPortTaken:
    'un autre programme a pris le port {port} : l’adresse a changé, les signets sont à refaire.',
  olderRuns:
    'le programme a été mis à jour depuis. Fermez Relance, puis redémarrez-le, pour avoir la nouvelle version.',
  portTaken: 'le port {port} est déjà pris. Choisissez-en un autre, ou laissez --port de côté.',
  portRefused: 'le port {port} n’est pas permis ici ({code}). Choisissez-en un au-dessus de 1023.',
} as const
