/** What is chosen for the desktop app, and what became of its last notification. */
export const desktop = {
  autostart: 'Start Relance with the computer',
  autostartHint: 'For reminders even when you have not opened it.',
  autostartRefused:
    'The system did not keep it. Relance is not installed here, or the startup settings of the system have to allow it first.',
  keepInTray: 'Go on when the window closes',
  keepInTrayHint:
    'Relance stays near the clock, with your next steps; without such a place the window is only minimised. “Quit” ends it.',
  startHidden: 'Start without showing the window',
  startHiddenHint:
    'When the computer starts Relance, it waits without disturbing you. Opened by you, it always shows its window.',
  spelling: 'Check the spelling of what you write',
  spellingHint:
    'Nothing you write leaves. macOS has its dictionaries; on Windows and Linux, the dictionary of each language you write in is then downloaded once, from Google.',
  lastNotice: {
    none: 'No notification yet.',
    shown: 'Last notification: {when}, shown by the system.',
    'handed-over': 'Last notification: {when}, handed to the system.',
    failed: 'Last notification: {when}, not shown.',
    failedBecause: 'Last notification: {when}, not shown ({detail}).',
    unavailable: 'Last notification: {when}, no service answered.',
    second: 'By the second way, as the first failed.',
    clicked: 'You responded to it ({when}).',
  },
} as const
