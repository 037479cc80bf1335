import type { CalendarDetail } from '#domain/outgoing/calendar/calendarDetails.ts'
import { held } from './held.ts'
import type { MomentKind } from '#domain/outgoing/calendar/calendarMoment.ts'
import type { By } from '#domain/vocabulary.ts'

export const outgoingCalendar = {
  /** What calendars say. */
  kinds: {
    interview: 'Entretien',
    announced: 'Réponse annoncée',
    deadline: 'Dernier jour pour répondre à la proposition',
  } satisfies By<Exclude<MomentKind, 'step'>, string>,
  cancelled: {
    interview: 'Entretien qui n’a plus lieu',
    step: 'Geste qui n’est plus à faire',
    announced: 'Réponse qui n’est plus attendue ce jour',
    deadline: 'Échéance qui ne tient plus',
  } satisfies By<MomentKind, string>,
  about: '{what} · {company}',
  labels: {
    people: 'Avec : {text}',
    reach: 'Coordonnées : {text}',
    money: 'Proposition : {text}',
    notes: 'Note : {text}',
    links: 'Lien : {text}',
  },
  fileStep: 'relance-agenda-geste',
  fileApplication: 'relance-agenda-candidature',
  fileAll: 'relance-agenda',
  /** The dialog. */
  title: 'Mettre dans un agenda',
  ofStep: 'Un geste, avec son moment.',
  ofApplication: 'Ce qui vient pour cette candidature.',
  ofAll: 'Tout ce qui vient : entretiens, gestes, réponses annoncées, propositions.',
  leaves: 'Ce qui sort, tel quel',
  nothing: 'Rien ne vient pour l’instant : il n’y a rien à mettre dans un agenda.',
  more: 'et un autre moment | et {n} autres moments',
  count: 'Aucun moment | Un moment | {n} moments',
  inUtc:
    'Une heure légale a changé depuis peu : le fichier donne ces moments en temps universel (UTC), pour qu’aucun agenda ne les décale.',
  ticks: 'Ce qui peut sortir en plus',
  ticksHint: 'Rien de ce qui n’est pas coché ne sort.',
  details: {
    company: 'L’entreprise et le poste',
    place: 'Le lieu de l’entretien',
    people: 'Les noms des personnes',
    reach: 'Leurs numéros et adresses e-mail',
    notes: 'Vos notes',
    links: 'Les liens (visio, annonce)',
    money: 'Le salaire et les conditions proposées',
  } satisfies By<CalendarDetail, string>,
  alarms: 'L’agenda sonne aussi',
  alarmsHint: 'Une heure avant un entretien, au moment d’un geste.',
  again:
    'Importer une seconde fois peut doubler les moments dans certains agendas. Un calendrier tenu à jour, lui, ne double rien. Ce fichier n’invite personne.',
  do: 'Enregistrer le fichier',
  toAdd: 'Mettre dans un agenda…',
  cancel: 'Fermer',
  exported: 'Fichier d’agenda enregistré : {name}',
  allDay: 'toute la journée',
  zoned: '{when}, heure de {zone}',
  isCancelled: 'annulé',
  /** The section of the page. */
  once: 'Une fois',
  onceText: 'Un fichier que tout agenda sait importer, sur ce poste ou sur le téléphone.',
  onceDo: 'Mettre ce qui vient dans un agenda…',
  following: 'Un calendrier tenu à jour',
  followingText:
    'Relance récrit le fichier après chaque changement, et chaque jour. Placé dans un dossier synchronisé, il arrive sur vos autres appareils : l’agenda sonne même quand cet ordinateur est éteint.',
  folderNone: 'Aucun dossier choisi.',
  folderChoose: 'Choisir un dossier…',
  folderChange: 'Changer de dossier…',
  folderStop: 'Ne plus tenir à jour',
  folderStopped: 'Le fichier reste où il est ; Relance n’y écrit plus.',
  keptAs: 'Tenu à jour : {file}',
  keptAt: 'Écrit le {when}',
  notYet: 'Pas encore écrit.',
  problems: {
    gone: 'Le dossier n’est plus là (clé retirée, dossier déplacé ?). Le reste marche ; Relance réessaie chaque minute.',
    full: 'Le disque est plein : le fichier d’avant est resté entier. Relance réessaie chaque minute.',
    refused:
      'Le dossier refuse l’écriture. Le fichier d’avant est resté entier ; choisissez un autre dossier, ou Relance réessaie chaque minute.',
    failed:
      'Le fichier n’a pas pu être écrit. Celui d’avant est resté entier ; Relance réessaie chaque minute.',
  },
  private:
    'Le fichier n’est lisible que par vous. Votre programme de synchronisation le lit en votre nom.',
  address: 'Une adresse sur cet ordinateur',
  addressText:
    'Pour un agenda de ce même ordinateur. Qui a l’adresse lit le calendrier, et rien d’autre. Elle ne répond que tant que Relance tourne.',
  addressMoves:
    'Si le port change (un autre programme l’a pris, ou vous en avez demandé un), l’adresse change aussi : reprenez-la alors ici.',
  addressOn: 'Ouvrir une adresse',
  addressOff: 'Fermer l’adresse',
  addressRenew: 'Changer d’adresse',
  addressRenewed: 'L’ancienne adresse ne répond plus.',
  addressCopy: 'Copier l’adresse',
  addressCopied: 'Adresse copiée.',
  addressNotCopied: 'La copie n’a pas pu se faire. Sélectionnez l’adresse, puis copiez-la.',
  followDetails: 'Choisir ce qu’il dit',
  followLeaves: 'Voir ce qu’il dit, tel quel',
  /** Choosing a folder. */
  folders: {
    title: 'Choisir un dossier',
    intro: 'Les dossiers de cet ordinateur, tels que Relance les voit.',
    begin: 'Pour commencer',
    up: 'Dossier au-dessus',
    open: 'Ouvrir {name}',
    choose: 'Prendre ce dossier',
    cancel: 'Fermer sans choisir',
    empty: 'Aucun dossier là-dedans : vous pouvez prendre celui-ci.',
    refused: 'Ce dossier ne se laisse pas lire.',
    noWriting: 'Ce dossier refuse l’écriture.',
    more: 'et un autre dossier | et {n} autres dossiers',
    synced: 'dossier synchronisé',
    home: 'Dossier personnel',
    places: 'Où commencer',
    inside: 'Dans ce dossier',
  },
  /** People out. */
  people: {
    title: 'Emporter sa fiche',
    contact: 'Fiche contact…',
    contactTitle: 'Fiche contact de {person}',
    contactIntro: 'Un fichier que les téléphones et les carnets d’adresses savent lire.',
    contactDo: 'Enregistrer la fiche',
    contactScan: 'Montrer un code à scanner',
    contactSaved: 'Fiche enregistrée : {name}',
    fields: {
      role: 'Fonction',
      company: 'Entreprise',
      email: 'E-mail',
      phone: 'Téléphone',
      assistantPhone: 'Standard ou secrétariat',
      linkedin: 'Profil LinkedIn',
      postalAddress: 'Adresse postale',
    },
    nameAlways: 'Le nom sort toujours.',
    all: 'Tout ce qui est noté…',
    allTitle: 'Tout ce qui est noté sur {person}',
    allIntro:
      'Un fichier lisible avec tout ce que Relance garde sur cette personne, de toutes les candidatures. C’est ce qu’elle peut vous demander.',
    allHolds:
      'Il contient des messages, des notes et des coordonnées : gardez-le pour vous ou pour elle.',
    allDo: 'Enregistrer le fichier',
    allSaved: 'Fichier enregistré : {name}',
    fileContact: 'relance-contact',
    fileAll: 'relance-personne-{date}',
    scanCode: 'Code à scanner',
  },
  /** The readable file about a person. */
  held,
  /** Scan codes. */
  scan: {
    title: 'Code à scanner',
    intro: 'Visez le code avec l’appareil photo du téléphone. Rien ne passe par le réseau.',
    of: {
      number: 'Composer le {what}',
      person: 'Ajouter {what} aux contacts',
      text: 'Emporter ce texte',
    },
    words: 'Ce que dit le code',
    tooLong:
      'Ce texte est trop long pour un code : {n} caractères de trop environ. Raccourcissez-le, ou copiez-le.',
    empty: 'Il n’y a rien à mettre dans un code.',
    close: 'Fermer',
    showNumber: 'Code à scanner pour {what}',
    label: 'Code à scanner. {words}',
    text: 'Code à scanner',
    own: 'Un texte de votre choix',
    ownHint: 'Une adresse, un itinéraire, ce que vous voulez avoir sur le téléphone.',
    ownDo: 'Montrer le code',
    phoneText:
      'Un numéro ou une personne : le code se trouve sur la page de chaque personne, et sur la carte d’appel. Pour un texte, c’est ici.',
    toPeople: 'Aller aux personnes',
  },
} as const
