/** Switches of Chromium and Electron that people and tools really give; their values stand after `=`. */
const SWITCH =
  /^--(?:(?:allow|autoplay|blink|disable|enable|force|gtk|ignore|inspect|js|log|ozone|proxy|remote|touch|trace|use)-[a-z\d-]+|inspect|lang|no-sandbox|no-zygote|in-process-gpu|password-store|high-dpi-support|original-process-start-time|v|vmodule)(?:=.*)?$/u

/** macOS names the process it starts from the Finder. */
const FROM_THE_FINDER = /^-psn_/u

/** Whether an argument is meant for Chromium, which shares the command line of the desktop app. */
export const isForChromium = (arg: string): boolean => SWITCH.test(arg) || FROM_THE_FINDER.test(arg)
