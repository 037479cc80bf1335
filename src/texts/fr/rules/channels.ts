/** Why a channel stands where it stands among those proposed. */
export const channels = {
  channelReasons: {
    'asked-for': 'le moyen qu’ils ont demandé',
    'good-rapport': 'le courant est bien passé',
    connected: 'vous êtes en relation : votre message sera lu',
    'direct-contact': 'le poste vit du contact direct',
    'less-intrusive': 'moins intrusif',
    'by-voice': 'plus personnel, de vive voix',
    'not-connected': 'pas encore en relation',
    'through-switchboard': 'on transmettra votre message',
    'phone-first': 'votre préférence : le téléphone d’abord',
    'thanks-in-writing': 'un mot écrit se garde',
    'address-known': 'écrite à la main, elle se remarque',
    'unanswered-last-time': 'sans réponse la dernière fois',
    'same-call': 'pour enfin se parler',
    'after-message': 'pour prendre le relais de l’appel',
  },
} as const
