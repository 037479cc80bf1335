/** Switches of Chromium and Electron that people and tools really give; their values stand after `=`. */
const SWITCH =
  /^--(?:(?:allow|autoplay|blink|disable|enable|force|gtk|ignore|inspect|js|log|ozone|proxy|remote|touch|trace|use)-[a-z\d-]+|inspect|lang|no-sandbox|no-zygote|in-process-gpu|password-store|high-dpi-support|original-process-start-time|v|vmodule)(?:=.*)?$/u

/** macOS names the process it starts from the Finder. */
const FROM_THE_FINDER = /^-psn_/u

/** Windows says so to a program that it starts because a notice of it was clicked; what was clicked comes later. */
const FROM_A_TOAST = /^[-/]Embedding$/iu

/** Whether an argument is meant for Chromium or the system, which share the command line of the desktop app. */
export const isForChromium = (arg: string): boolean =>
  [SWITCH, FROM_THE_FINDER, FROM_A_TOAST].some((sign) => sign.test(arg))
