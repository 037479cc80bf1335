/**
 * What the set-up says before anything is installed or built, also on Node 20: in French or in English, as
 * the system speaks.
 *
 * @typedef {typeof ENGLISH} Words
 */
const ENGLISH = {
  unknown: 'There is no option {option}. Nothing was started; --help shows the options.',
  takesNothing: 'The option {option} takes no value. Nothing was started.',
  needs: 'The option {option} needs a value. Nothing was started; --help shows the options.',
  twice: '{option} is given twice: which one counts? Nothing was started; keep one of them.',
  noWord: '“{option}” is no option. Nothing was started; --help shows the options.',
  start: `npm start: Relance, the logbook for the time after an interview. Options go after --, as in npm start -- --demo

  --data FOLDER  the folder of the logbook (else the usual one of this system)
  --demo         a sample logbook that goes away on closing
  --browser      in the browser, even where the desktop app could run
  --hidden       desktop app: start without a window, beside the clock
  --no-open      in the browser: do not open the page
  --port NUMBER  in the browser: the port, from 0 (the system chooses) to 65535
  --menu         Linux: put Relance into the menu of programs, with the options beside it
  --no-menu      Linux: take it out of that menu
  --help         these lines`,
  first: 'Relance is made ready: a few minutes this first time, seconds from then on.',
  renewed: 'Relance is brought up to date: a minute or two.',
  opening: 'Relance opens: a few seconds.',
  installing: 'Installing what it stands on (about a minute)...',
  building: 'Building (half a minute)...',
  downloading: 'Downloading Electron {version} (once, about 120 MB)...',
  inBrowser: 'No desktop app: {reason}. Opening Relance in the browser instead.',
  ended: 'The desktop app ended with {signal}. Opening Relance in the browser instead.',
  noDisplay: 'there is no display',
  asRoot: 'Electron does not run as root',
  deadDisplay: 'no display answers at {display}',
  notFit: '{path} does not run on this system',
  notHere: 'Electron {version} is not here and {reason}',
  answered: '{host} answered {status}',
  unreachable: '{host} cannot be reached ({code})',
  notDownloaded: 'the download of Electron {version} failed',
  node: 'Relance needs Node {oldest} or newer and found {found}: install it from https://nodejs.org and start again.',
  notBuilt: 'Relance is not built yet: npm start builds it.',
  menuOffer: 'To have Relance in the menu of programs: npm start -- --menu',
  menuPut:
    'Relance stands in the menu of programs, as long as this folder stays where it is ({file}). npm start -- --no-menu takes it out.',
  menuTaken: 'Relance is out of the menu of programs.',
  menuFailed: '{file} cannot be written ({reason}). The menu of programs is as it was.',
  menuElsewhere:
    'Only Linux has such an entry; elsewhere the packages put Relance into the menu. Nothing was changed.',
}

/** @type {Words} */
const FRENCH = {
  unknown: 'L’option {option} n’existe pas. Rien n’a été lancé ; --help montre les options.',
  takesNothing: 'L’option {option} ne prend pas de valeur. Rien n’a été lancé.',
  needs: 'L’option {option} attend une valeur. Rien n’a été lancé ; --help montre les options.',
  twice:
    '« {option} » est donné deux fois : lequel compte ? Rien n’a été lancé ; gardez-en un seul.',
  noWord: '« {option} » n’est pas une option. Rien n’a été lancé ; --help montre les options.',
  start: `npm start : Relance, le carnet de l’après-entretien. Les options se mettent après --, comme npm start -- --demo

  --data DOSSIER  le dossier du carnet (sinon celui de ce système)
  --demo          un carnet d’exemple, qui s’efface à la fermeture
  --browser       dans le navigateur, même si l’application de bureau est possible
  --hidden        application de bureau : démarre sans fenêtre, près de l’horloge
  --no-open       dans le navigateur : n’ouvre pas la page
  --port NOMBRE   dans le navigateur : le port, de 0 (au choix du système) à 65535
  --menu          Linux : met Relance au menu des programmes, avec les options données à côté
  --no-menu       Linux : l’en retire
  --help          ces lignes`,
  first: 'Relance se prépare : quelques minutes cette première fois, quelques secondes ensuite.',
  renewed: 'Relance se met à jour : une minute ou deux.',
  opening: 'Relance s’ouvre : quelques secondes.',
  installing: 'Installation de ce qu’il lui faut (une minute environ)...',
  building: 'Construction (une demi-minute)...',
  downloading: 'Téléchargement d’Electron {version} (une fois, environ 120 Mo)...',
  inBrowser: 'Pas d’application de bureau : {reason}. Relance s’ouvre dans le navigateur.',
  ended: 'L’application de bureau a fini par {signal}. Relance s’ouvre dans le navigateur.',
  noDisplay: 'il n’y a pas d’écran',
  asRoot: 'Electron ne se lance pas en tant que root',
  deadDisplay: 'aucun écran ne répond à {display}',
  notFit: '{path} ne marche pas sur ce système',
  notHere: 'Electron {version} n’est pas là et {reason}',
  answered: '{host} a répondu {status}',
  unreachable: '{host} ne répond pas ({code})',
  notDownloaded: 'le téléchargement d’Electron {version} a échoué',
  node: 'Relance a besoin de Node {oldest} ou plus récent et a trouvé {found} : installez-le depuis https://nodejs.org, puis recommencez.',
  notBuilt: 'Relance n’est pas encore construit : npm start le construit.',
  menuOffer: 'Pour avoir Relance au menu des programmes : npm start -- --menu',
  menuPut:
    'Relance est au menu des programmes, tant que ce dossier reste à sa place ({file}). npm start -- --no-menu l’en retire.',
  menuTaken: 'Relance n’est plus au menu des programmes.',
  menuFailed: 'Impossible d’écrire {file} ({reason}). Le menu des programmes n’a pas changé.',
  menuElsewhere:
    'Seul Linux a une telle entrée ; ailleurs, les paquets mettent Relance au menu. Rien n’a changé.',
}

/** By the first letters of the system's language; English where they are not here. @type {Record<string, Words>} */
const WORDS = { fr: FRENCH, en: ENGLISH }

/** The system's language as a tag; an odd one has been seen to make `Intl` throw. */
const systemTag = () => {
  try {
    return Intl.DateTimeFormat().resolvedOptions().locale
  } catch {
    return ''
  }
}

/** The words to speak to somebody whose system speaks `tag`. @param {string | undefined} tag */
export const wordsFor = (tag = systemTag()) => WORDS[tag.slice(0, 2)] ?? ENGLISH

/** A sentence with what it is about in its places. @param {string} sentence @param {Record<string, string>} named */
export const about = (sentence, named) =>
  sentence.replace(/\{(\w+)\}/gu, (place, /** @type {string} */ name) => named[name] ?? place)
