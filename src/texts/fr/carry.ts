/** Tout le carnet dans un fichier, sur un autre ordinateur, et ses copies. */
export const carry = {
  file: 'carnet-relance-{date}',
  save: {
    title: 'Enregistrer tout le carnet',
    text: 'Un seul fichier, avec toutes vos candidatures, vos réglages, vos textes et vos brouillons. Ce que vous avez effacé n’y est pas.',
    do: 'Enregistrer le carnet…',
    seal: 'Le protéger par une phrase',
    sealHint: 'Une phrase est conseillée pour une clé USB, un e-mail ou un dossier en ligne.',
    phrase: 'Phrase',
    phraseHint: 'Notez-la sur papier : sans elle, personne n’ouvre ce fichier, Relance non plus.',
    propose: 'Proposer six mots',
    phraseShort: 'Cette phrase est trop courte : quatre mots au moins, ou douze caractères.',
    plain: 'Sans phrase, toute personne qui a ce fichier peut le lire.',
    saved: 'Carnet enregistré : {name}.',
    making: 'Préparation du carnet…',
  },
  open: {
    title: 'Ouvrir un carnet',
    text: 'Un fichier fait ici, sur un autre ordinateur, ou une copie de secours (.relance, .db). Vous voyez d’abord ce qu’il contient. Vous pouvez aussi le déposer sur la fenêtre.',
    do: 'Choisir un fichier…',
  },
  look: {
    title: 'Carnet « {name} »',
    reading: 'Lecture du carnet…',
    sealed: 'Ce fichier est protégé par une phrase.',
    unseal: 'Ouvrir',
    from: 'Fait sur {computer}, le {when}.',
    backup: 'Une copie de secours de Relance.',
    counts: '{applications}, {people}, {entries}.',
    applications: 'aucune candidature | une candidature | {n} candidatures',
    people: 'aucune personne | une personne | {n} personnes',
    entries: 'aucune ligne au carnet | une ligne au carnet | {n} lignes au carnet',
    last: 'Les dernières lignes',
    lastLine: '{when} : {what}, {company}',
    cards: 'Les cartes',
    card: '{company}, {post}',
    more: 'et une autre | et {n} autres',
    empty: 'Ce carnet est vide.',
    here: 'Par rapport à votre carnet d’ici',
    allKnown: 'Tout y est déjà : il n’y a rien à ajouter.',
    fresh: 'Rien de ce fichier n’est encore ici.',
    shared: 'Une partie est déjà ici : elle n’est pas écrite deux fois.',
    opened: 'Aucune carte nouvelle. | Une carte nouvelle. | {n} cartes nouvelles.',
    changed:
      'Aucune carte d’ici n’est complétée. | Une carte d’ici est complétée. | {n} cartes d’ici sont complétées.',
    erases:
      'Une carte ou une personne effacée là-bas le sera ici aussi, pour de bon. | {n} cartes ou personnes effacées là-bas le seront ici aussi, pour de bon.',
    twins: 'Deux cartes de la même entreprise restent deux ; vous pourrez les réunir.',
    conflicts:
      'Vos réglages et vos textes d’ici restent. Là où une même case a changé des deux côtés, la version du fichier reste.',
    add: 'Ajouter à mon carnet',
    addText:
      'Ce qui manque ici est ajouté. Une copie de secours est faite avant, et vous pourrez annuler.',
    replace: 'Remplacer mon carnet',
    replaceText: 'Ce carnet prend la place du vôtre, qui est mis de côté : vous pourrez y revenir.',
    leave: 'Fermer sans rien changer',
    replaced: 'Le carnet est remplacé. Celui d’avant est mis de côté.',
  },
  back: {
    do: 'Revenir au carnet d’avant',
    done: 'Le carnet d’avant est revenu.',
  },
  copies: {
    folder: 'Aussi dans un autre dossier',
    folderText:
      'Un autre disque, une clé, un dossier synchronisé : chaque copie de secours y va aussi.',
    choose: 'Choisir le dossier…',
    change: 'Changer de dossier…',
    stop: 'Ne plus y copier',
    stopped: 'Les copies n’y vont plus. Celles qui y sont restent.',
    at: 'Dans {folder}',
    count: 'Aucune copie pour l’instant. | Une copie y est. | {n} copies y sont.',
    problems: {
      gone: 'Ce dossier n’est pas là : disque débranché, dossier déplacé ou supprimé ? Relance réessaie toutes les dix minutes ; vos copies d’ici continuent.',
      refused:
        'Ce dossier refuse l’écriture. Relance réessaie toutes les dix minutes ; vos copies d’ici continuent.',
      full: 'Il n’y a plus de place dans ce dossier. Relance réessaie toutes les dix minutes ; vos copies d’ici continuent.',
      failed:
        'La dernière copie n’y est pas arrivée. Relance réessaie toutes les dix minutes ; vos copies d’ici continuent.',
    },
  },
} as const
