/** Un carnet sur plusieurs ordinateurs, et deux versions d’une même case. */
export const devices = {
  off: {
    what: 'Le même carnet sur tous vos ordinateurs : ce que vous notez ici se retrouve là-bas un instant plus tard.',
    how: 'Relance n’a ni compte ni serveur : les fichiers passent par un dossier que vous synchronisez déjà (Nextcloud, Dropbox, OneDrive, iCloud, Syncthing), par une clé USB ou par un serveur WebDAV.',
    sealed:
      'Tout y est chiffré par une phrase que personne d’autre ne connaît : qui transporte ces fichiers ne peut rien y lire.',
    begin: 'Commencer sur cet ordinateur',
    join: 'Rejoindre un carnet déjà partagé',
    back: 'Fermer sans rien changer',
  },
  place: {
    label: 'Par où passent les fichiers ?',
    folder: 'Un dossier synchronisé, ou une clé USB',
    webdav: 'Un serveur WebDAV (Nextcloud, NAS…)',
    choose: 'Choisir le dossier…',
    change: 'Changer de dossier…',
    chosen: 'Dossier choisi : {folder}',
    missing: 'Choisissez le dossier : il est demandé ici.',
    address: 'Adresse WebDAV',
    addressHint:
      'Elle commence par https://. Nextcloud la montre en bas à gauche, sous « Paramètres des fichiers ».',
    addressBad: 'Écrivez une adresse complète qui commence par https://, sans mot de passe dedans.',
    user: 'Nom d’utilisateur',
    secret: 'Mot de passe',
    secretSafe: 'Il est gardé dans le trousseau du système. Un mot de passe d’application suffit.',
    secretFile:
      'Ce système n’offre pas de trousseau : il est gardé dans un fichier que personne d’autre ne peut lire. Prenez un mot de passe d’application.',
    onlyHost: 'Relance ne parle qu’à ce serveur, et à aucun autre.',
  },
  phrase: {
    label: 'Phrase',
    hint: 'Notez-la sur papier : elle est demandée sur chaque autre ordinateur. Relance ne la montre plus ensuite.',
    joinHint: 'Celle qui a été notée en commençant, mots séparés par un espace.',
    short: 'Cette phrase est trop courte : quatre mots au moins, ou douze caractères.',
    missing: 'Écrivez la phrase notée sur l’autre ordinateur.',
    again: 'Proposer six autres mots',
    copy: 'Copier',
    copied: 'Phrase copiée.',
    notCopied: 'La copie n’a pas pu se faire. Sélectionnez la phrase, puis copiez-la.',
    print: 'Imprimer',
    printTitle: 'Phrase du carnet Relance',
    printText:
      'Elle ouvre votre carnet sur un autre ordinateur. Gardez cette feuille en lieu sûr, loin des fichiers.',
  },
  name: {
    label: 'Nom de cet ordinateur',
    hint: 'Pour le reconnaître depuis les autres : « fixe », « portable ».',
    missing: 'Donnez-lui un nom, par exemple « portable ».',
  },
  begin: {
    title: 'Commencer sur cet ordinateur',
    do: 'Commencer',
    done: 'Le carnet est partagé. Sur l’autre ordinateur, choisissez « Rejoindre ».',
  },
  join: {
    title: 'Rejoindre un carnet déjà partagé',
    look: 'Voir ce qui s’y trouve',
    found: '{applications}, dernier mot depuis {name} {when}.',
    foundSilent: '{applications}.',
    counts: '{people}, {entries}.',
    from: 'Ordinateurs : {names}.',
    how: 'Que faire du carnet d’ici ?',
    adopt: 'Prendre le carnet partagé à la place',
    adoptHint: 'Celui d’ici est mis de côté : vous pourrez y revenir.',
    add: 'Réunir les deux carnets',
    addHint: 'Ce qui manque de part et d’autre est ajouté. Une copie de secours est faite avant.',
    emptyHere: 'Rien n’est encore noté ici : rien n’est perdu.',
    do: 'Rejoindre ce carnet',
    done: 'Ce carnet est maintenant aussi ici.',
    other: 'Changer de dossier ou de phrase',
  },
  on: {
    place: {
      folder: 'Les fichiers passent par le dossier {shown}.',
      webdav: 'Les fichiers passent par {shown}. Relance ne parle à aucun autre serveur.',
    },
    here: 'Cet ordinateur',
    hereWaiting:
      'Tout est parti d’ici. | Une ligne attend de partir. | {n} lignes attendent de partir.',
    others: 'Les autres ordinateurs',
    alone:
      'Aucun autre ordinateur ne l’a encore rejoint. Là-bas : Réglages, Mes ordinateurs, « Rejoindre ».',
    heard: 'Des nouvelles {when}',
    unheard: 'Pas encore de nouvelles',
    has: 'A vos notes jusqu’à {when}',
    hasNothing: 'N’a encore rien reçu d’ici',
    waiting: 'Une ligne l’attend | {n} lignes l’attendent',
    notErased:
      'N’a pas encore suivi un effacement : ces mots y sont encore | N’a pas encore suivi {n} effacements : ces mots y sont encore',
    otherwise:
      'A les mêmes lignes qu’ici, et n’en tire pas le même carnet. Mettez Relance à jour sur les deux, puis rouvrez-le.',
    retired: 'Retiré : il ne reçoit plus rien. Ce qu’il avait y reste.',
    exchange: 'Échanger maintenant',
    exchanged: 'Échange fait.',
    more: 'Autres choix',
    moreOf: 'Autres choix pour {name}',
    rename: 'Renommer cet ordinateur…',
    renamed: 'Nom changé.',
    movePlace: 'Changer de dossier ou de serveur…',
    movePlaceIntro:
      'Pour un dossier déplacé, un autre disque, une adresse ou un mot de passe qui a changé. Le carnet doit déjà s’y trouver : déplacez d’abord ses fichiers, puis faites de même sur chaque ordinateur.',
    placeMoved: 'Les fichiers passent maintenant par là.',
    newPhrase: 'Changer la phrase…',
    phraseChanged: 'La phrase et la clé sont changées. L’ancienne phrase n’ouvre plus rien.',
    newPhraseIntro:
      'À faire si quelqu’un a pu lire la phrase. Relance fait une clé neuve, la remet à vos autres ordinateurs, qui continuent d’eux-mêmes, et chiffre à nouveau tout le dossier. Qui a gardé une copie du dossier d’avant peut encore lire cette copie.',
    save: 'Enregistrer',
    cancel: 'Fermer sans rien changer',
    leave: 'Ne plus partager ici…',
    leaveTitle: 'Ne plus partager le carnet sur cet ordinateur ?',
    leaveText:
      'Votre carnet reste ici, entier. Le dossier et les autres ordinateurs restent comme ils sont ; ils ne recevront plus ce que vous notez ici.',
    leaveKeep: 'Continuer à partager',
    leaveDo: 'Ne plus partager ici',
    left: 'Cet ordinateur ne partage plus le carnet. Rien n’a été retiré.',
    retire: 'Cet ordinateur est perdu…',
    retireTitle: 'Retirer « {name} » ?',
    retireText:
      'Relance fait une clé neuve, la remet à vos autres ordinateurs et chiffre à nouveau le dossier : « {name} » ne peut plus rien y lire. Ce qu’il avait, il le garde. Notez la nouvelle phrase : le prochain ordinateur en aura besoin pour rejoindre. Changez aussi le mot de passe du service qui transporte le dossier.',
    retireKeep: 'Le garder',
    retireDo: 'Retirer cet ordinateur',
    retiredSaid: '« {name} » est retiré.',
    questions:
      'Une case a deux versions. Elle est marquée sur sa carte. | {n} cases ont deux versions. Elles sont marquées sur leurs cartes.',
    paused: 'L’échange attend. Vos notes continuent ici, et Relance réessaie.',
  },
  reasons: {
    gone: 'Le dossier n’est pas là : disque débranché, dossier déplacé ? Rebranchez-le, remettez-le à sa place, ou dites où il est : « Changer de dossier ou de serveur ».',
    empty:
      'Le dossier est vide, alors que vos fichiers y étaient : disque non monté, ou programme de synchronisation déconnecté ? Ouvrez ce programme, ou rebranchez le disque. Rien n’est retiré ici.',
    swapped:
      'Ce dossier n’est plus celui du carnet : un autre disque est-il branché à sa place ? Remettez le bon.',
    full: 'Il n’y a plus de place dans ce dossier. Libérez-en, la suite partira d’elle-même.',
    'read-only': 'Ce dossier refuse l’écriture. Vérifiez ses droits.',
    locked: 'Un autre programme tient un fichier en ce moment. Relance réessaie tout seul.',
    'not-downloaded':
      'Des fichiers ne sont pas encore descendus sur cet ordinateur. Dans votre programme de synchronisation, choisissez « Toujours conserver sur cet appareil ».',
    slow: 'Le dossier ou le serveur ne répond pas à temps. Relance réessaie tout seul.',
    half: 'Un fichier n’est arrivé qu’à moitié. Relance attend la suite.',
    unauthorized:
      'Le serveur refuse le nom ou le mot de passe. Vérifiez-les ; s’ils ont changé, prenez « Changer de dossier ou de serveur » sous « Mes ordinateurs ».',
    forbidden: 'Le serveur ne permet pas d’écrire à cette adresse. Vérifiez vos droits.',
    'not-found': 'Le serveur ne trouve rien à cette adresse. Vérifiez-la.',
    conflict:
      'Un autre fichier porte déjà ce nom. Rien n’est écrasé ; vérifiez que le dossier est bien celui du carnet.',
    'too-many': 'Le serveur demande d’attendre. Relance réessaie plus tard.',
    'too-large':
      'Le serveur n’accepte pas de fichier aussi gros. Faites relever sa limite, à dix mégaoctets par exemple.',
    'no-room': 'Il n’y a plus de place sur le serveur. Libérez-en, la suite partira d’elle-même.',
    server: 'Le serveur a répondu par une erreur. Relance réessaie plus tard.',
    certificate:
      'Le certificat du serveur n’est pas reconnu : rien ne lui a été envoyé. Faites-le renouveler, ou ajoutez-le aux certificats du système.',
    redirected: 'L’adresse renvoie vers un autre serveur : rien ne lui a été envoyé. Corrigez-la.',
    unreachable:
      'Le serveur n’est pas joignable, ou la connexion a été coupée. Relance réessaie tout seul.',
    'phrase-wrong': 'Aucun carnet ne s’ouvre ici avec cette phrase. Vérifiez chaque mot.',
    'phrase-weak': 'Cette phrase est trop courte : quatre mots au moins, ou douze caractères.',
    'address-refused':
      'Cette adresse ne convient pas : elle doit commencer par https://, sans mot de passe dedans.',
    'nothing-there':
      'Aucun carnet n’est dans ce dossier. S’il vient d’être choisi, laissez-lui le temps d’arriver.',
    'begun-there': 'Ce carnet est déjà partagé dans ce dossier. Choisissez « Rejoindre ».',
    'newer-program':
      'Un autre ordinateur a une version plus récente de Relance. Mettez celui-ci à jour.',
    'not-all-there': 'Tout n’est pas encore arrivé dans ce dossier. Réessayez dans un moment.',
    'already-shared': 'Ce carnet est déjà partagé ici.',
    'not-shared': 'Ce carnet n’est pas partagé ici.',
    'no-such-device': 'Cet ordinateur n’est plus dans la liste.',
    'back-alone':
      'La copie est restaurée ici, mais les autres ordinateurs n’ont pas tous pu être prévenus. Regardez « Mes ordinateurs » : partagez ce carnet à nouveau, et rejoignez-le sur chacun.',
    'no-such-copy': 'Cette copie ne peut pas être restaurée.',
    'no-such-question': 'Cette question a déjà sa réponse.',
    'key-changed':
      'La phrase a été changée sur un autre ordinateur, et celui-ci n’a pas reçu la nouvelle clé. Arrêtez le partage ici, puis rejoignez avec la nouvelle phrase : rien n’est perdu.',
    'logbook-unavailable': 'Le carnet n’est pas ouvert en ce moment.',
    'read-only-logbook': 'Le carnet est ouvert en lecture seule.',
    'not-saved': 'L’enregistrement n’a pas pu se faire. Rien n’a changé.',
  },
  /** Another computer went back to a copy for all. */
  moved: {
    title: '« {name} » est revenu en arrière, et demande à cet ordinateur de suivre.',
    text: 'Suivre met de côté le carnet d’ici et prend le sien. Rester garde le carnet d’ici ; les deux ordinateurs ne se tiendront plus à jour l’un l’autre.',
    follow: 'Suivre',
    stay: 'Garder le carnet d’ici',
    followed: 'Cet ordinateur suit. Le carnet d’avant est parmi les copies.',
    stayed: 'Rien n’a changé ici.',
  },
  questions: {
    line: 'Une case a deux versions, notées sur deux ordinateurs. | {n} cases ont deux versions, notées sur deux ordinateurs.',
    see: 'Voir',
    mark: '{field} : deux versions',
    removal: 'Retirée là-bas, modifiée ici',
    joined: 'Fusionnée avec deux cartes différentes',
    now: 'Ce qui est noté',
    other: 'L’autre version',
    by: '{name}, {when}',
    empty: '(rien)',
    removed: 'Retirer',
    kept: 'Garder',
    yes: 'oui',
    no: 'non',
    keepHere: 'Garder ce qui est noté',
    keepThere: 'Prendre l’autre',
    keepBoth: 'Garder les deux textes',
    answered: 'Choix noté.',
    label: 'Deux versions de la même case',
  },
  fields: {
    notes: 'Notes',
    note: 'Note',
    at: 'Moment',
    points: 'Points à retenir',
    whole: 'Cette carte',
    other: 'Une précision',
  },
  unknown:
    'Cette carte contient ce que cette version de Relance ne connaît pas encore. Vous pouvez la lire ; pour la modifier, mettez Relance à jour.',
} as const
