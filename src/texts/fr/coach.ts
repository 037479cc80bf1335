import type { AdviceId, AdviceSubject } from '#domain/messages/coach/advice.ts'

export const coach = {
  title: 'Relecture',
  intro: 'Des remarques, jamais des obligations.',
  fine: 'Ce qui va déjà',
  suggestion: 'À revoir, si vous le voulez',
  idea: 'Une idée',
  moment: 'Un moment de l’entretien',
  momentHint: 'Par exemple : les délais du printemps.',
  quote: 'Le citer',
  question: 'Votre question',
  questionHint: 'Par exemple : comment l’équipe s’organise-t-elle en fin de mois ?',
  ask: 'La poser',
  choose: 'Choisir',
  chooseSubject: 'Choisir l’objet : {subject}',
  suggestions: 'D’autres objets',
  groups: {
    subject: 'L’objet',
    length: 'La longueur',
    tone: 'Le ton',
    sending: 'Avant l’envoi',
  } satisfies Record<AdviceSubject, string>,
  advice: {
    'subject-missing': 'Ajoutez un objet : sans lui, un message passe souvent inaperçu.',
    'subject-only-thanks':
      'L’objet ne dit que merci. Avec la date et le poste, on saura tout de suite de quoi il s’agit.',
    'subject-without-date': 'L’objet ne donne pas le jour de l’entretien.',
    'subject-without-post': 'L’objet ne nomme pas le poste.',
    'subject-long': '{n} caractères : sur un téléphone, la fin de l’objet sera coupée.',
    'subject-names-date': 'L’objet donne le jour de l’entretien.',
    'subject-names-post': 'L’objet nomme le poste.',
    'too-long': '{n} mots. En dessous de {most}, un message se lit d’un trait.',
    'too-short': '{n} mots : c’est un peu court. Une phrase sur l’entretien suffit à l’étoffer.',
    'length-fine': '{n} mots, lus en {seconds} secondes.',
    'linkedin-fine': '{n} caractères, sur les {most} que LinkedIn accepte.',
    'linkedin-too-long':
      '{n} caractères : LinkedIn en accepte {most} dans une invitation. Raccourcissez avant de copier.',
    'voicemail-too-long':
      '{n} mots : au-delà de {most}, la messagerie vocale risque de couper avant votre numéro.',
    'no-question':
      'Le message ne pose pas de question. Une seule, sur la date, aide à obtenir une réponse.',
    'several-questions':
      '{n} questions : gardez la plus importante, il sera plus facile d’y répondre.',
    'one-question': 'Une seule question, à laquelle il est facile de répondre.',
    'no-thoughtful-question':
      'Une question réfléchie sur le travail ou l’équipe montrerait votre intérêt. Une seule, si elle vous vient.',
    'thoughtful-question': 'Votre question montre que vous y avez réfléchi.',
    'follow-the-company':
      'Suivez aussi la page de l’entreprise, et ses autres réseaux : vous aurez de quoi nourrir l’échange.',
    'judgement-question':
      'Cette question demande un jugement sur vous, difficile à donner par écrit. Demandez plutôt une date.',
    'open-question':
      'Cette question demande une longue réponse. Une question à laquelle on répond d’un mot reçoit plus souvent une réponse.',
    'question-mark': 'Il manque le point d’interrogation.',
    'not-now': 'Le salaire ou l’organisation se demandent plus tard : ici, le merci passe d’abord.',
    begging:
      'Le ton s’excuse ou supplie : cela affaiblit votre demande. Dites simplement votre intérêt.',
    pressure:
      'Le ton presse ou reproche : la personne risque de ne pas répondre. Demandez simplement où en est la décision.',
    heavy:
      'Lu d’une traite, ce texte peut sonner comme un reproche, une plainte ou une supplique, ou paraître trop familier. Relisez-le à la place de qui le recevra.',
    hurt: 'Cette phrase peut blesser. Attendez demain pour relire : un mot aimable laisse la porte ouverte.',
    familiar:
      'Le ton est familier. À qui peut vous embaucher, on écrit « vous », sans abréviation.',
    capitals: 'Des mots en capitales se lisent comme un cri. Les minuscules suffisent.',
    signs: 'Un seul signe suffit, et sans émoticône.',
    spelling: 'Une faute s’est peut-être glissée. Un correcteur la trouvera.',
    'wrong-name': 'La salutation ne nomme pas la personne à qui vous écrivez.',
    'wrong-company': 'Le texte nomme une autre entreprise que celle de la candidature.',
    'no-greeting': 'Le message commence sans salutation.',
    'no-signature': 'Votre nom manque à la fin.',
    leftover: 'Il reste un passage à remplacer.',
    'no-number': 'Dites votre numéro, deux fois : sans lui, on ne peut pas vous rappeler.',
    'same-as-before':
      'Ce texte reprend presque mot pour mot un message que cette personne a déjà reçu.',
    'same-as-colleague':
      'Ce texte ressemble beaucoup à celui envoyé à une autre personne de l’entreprise. Un détail propre à cet échange le rendra personnel.',
    'no-moment-quoted': 'Citez un moment de l’entretien : c’est ce dont on se souvient.',
    'moment-quoted': 'Vous citez un moment de l’entretien.',
    'attach-yourself':
      'Le texte annonce une pièce jointe. Joignez-la dans votre messagerie, ou choisissez le fichier ici : le message enregistré (.eml) l’emportera.',
    'files-unannounced': 'Le texte ne parle pas de la pièce jointe : un mot suffit.',
    'files-heavy':
      '{n} Mo : certaines messageries refusent au-delà de 10 Mo. Un lien passe plus sûrement.',
    'fields-missing': 'Il reste un champ à compléter.|Il reste {n} champs à compléter.',
  } satisfies Record<AdviceId, string>,
} as const
