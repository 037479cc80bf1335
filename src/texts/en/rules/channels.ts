/** Why a channel stands where it stands among those proposed. */
export const channels = {
  channelReasons: {
    'asked-for': 'what they asked for',
    'good-rapport': 'you got on well',
    connected: 'you are connected: your message will be read',
    'direct-contact': 'the job depends on direct contact',
    'less-intrusive': 'less intrusive',
    'by-voice': 'more personal, by voice',
    'not-connected': 'not connected yet',
    'through-switchboard': 'they will pass on your message',
    'phone-first': 'your preference: phone first',
    'thanks-in-writing': 'a written word is kept',
    'address-known': 'written by hand, it is noticed',
    'unanswered-last-time': 'unanswered last time',
    'same-call': 'to speak at last',
    'after-message': 'to take over from the call',
  },
} as const
