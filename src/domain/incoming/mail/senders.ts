import { fold } from '#domain/fold.ts'

const FREE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|pm|tutanota|zoho|mail|laposte|orange|wanadoo|free|sfr|neuf|bbox|numericable|aliceadsl|voila|bluewin|sunrise|hispeed|skynet|telenet|proximus|scarlet|videotron|sympatico|bell|shaw|rogers|comcast|verizon|att|btinternet|sky|virginmedia|talktalk|web|t-online|freenet|posteo|mailo|infomaniak|ik)\.[a-z.]{2,6}$/u

/** Job boards and recruiting programs: who writes from there is not of that company. */
const PLATFORMS =
  /(?:^|\.)(?:greenhouse(?:-mail)?\.io|us\.greenhouse-mail\.io|lever\.co|teamtailor(?:-mail)?\.com|smartrecruiters\.com|workable(?:mail)?\.com|ashbyhq\.com|recruitee\.com|myworkday(?:jobs)?\.com|myworkday\.com|workday\.com|icims\.com|jobvite\.com|bamboohr\.com|breezy(?:hr)?\.(?:hr|com)|personio\.(?:de|com)|welcomekit\.co|welcometothejungle\.(?:com|co)|wttj\.co|taleez\.com|flatchr\.io|beetween\.(?:com|fr)|digitalrecruiters\.com|talentsoft\.(?:com|net)|cegid\.com|successfactors\.(?:com|eu)|sap\.com|softy\.pro|werecruit\.(?:com|io)|jobaffinity\.fr|nicoka\.com|tellent\.com|comeet(?:-notifications)?\.com|gem\.com|goodtime\.io|modernloop\.io|hirevue\.com|indeed(?:email|mail)?\.com|linkedin\.com|hellowork\.com|regionsjob\.com|apec\.fr|cadremploi\.fr|monster\.(?:com|fr|ca)|glassdoor\.com|jobteaser\.com|jobup\.ch|jobs\.ch|francetravail\.(?:fr|net)|pole-emploi\.(?:fr|net)|meteojob\.com|talent\.io|hired\.com|otta\.com|calendly\.com|cal\.com|calendar\.google\.com|google\.com|zoom\.us|microsoft\.com|doodle\.com|hubspot\.com|youcanbook\.me|savvycal\.com|mailchimp\.com|sendgrid\.net|mailgun\.org|amazonses\.com|brevo\.com|sendinblue\.com|notion\.so|manatal(?:-mail)?\.com|jobylon\.com|pinpointhq\.com|bullhorn(?:mail)?\.com|eightfold\.ai|phenom\.com|avature\.net|taleo\.net|oraclecloud\.com|recruitcrm\.io|zohorecruit\.com|applytojob\.com|jazz(?:hr)?\.co(?:m)?|rippling\.com|join\.com|homerun\.co|dayforce\.com|csod\.com|freshteam\.com|paylocity\.com|njoyn\.com|jobillico\.com|eurecia\.com|stepstone\.(?:com|de|fr|be)|xing\.com|leboncoin\.fr|jobijoba\.com)$/u

const ROBOT =
  /^(?:no[._-]?reply|do[._-]?not[._-]?reply|donotreply|ne[._-]?pas[._-]?repondre|nepasrepondre|noreponse|reply[+._-].*|.*[._-]?noreply.*|notifications?|notify|alerts?|alerte|mailer(?:-daemon)?|bounces?|postmaster|automated?|auto|system|robot|bot|calendar(?:-notification)?|invitations?|invites?|support|newsletter|news|messages?-noreply|candidat(?:e|es|s)?[+._-].*|[0-9a-f]{16,}.*)$/u

/** A mailbox of a team: somebody may read it, nobody is called so. */
const TEAM =
  /^(?:contact|info|infos|hello|bonjour|rh|hr|drh|recrutement|recruitment|recruiting|recruiter|jobs?|emploi|careers?|carrieres?|candidatures?|talents?|people|team|equipe|accueil|secretariat|office|admin|direction)$/u

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()
const localPart = (email: string): string =>
  fold(email.slice(0, Math.max(email.lastIndexOf('@'), 0)))

/** Whether an address is that of a machine: nobody reads what is sent there, and nobody is thanked. */
export const isRobot = (email: string): boolean =>
  email !== '' &&
  (ROBOT.test(localPart(email)) ||
    /(?:^|\.)(?:resource\.calendar\.google\.com|group\.calendar\.google\.com|calendar-server\.bounces\.google\.com|imip\.me\.com)$/u.test(
      domainOf(email),
    ))

/** Whether an address is that of a team and of nobody in person. */
export const isTeamMailbox = (email: string): boolean => TEAM.test(localPart(email))

/** Whether a mailbox may be anybody's, at a provider of mail. */
export const isFreeMail = (email: string): boolean => FREE.test(domainOf(email))

/** Whether an address belongs to a program or a board for applications. */
export const isPlatform = (email: string): boolean => PLATFORMS.test(domainOf(email))

const SECOND_LEVEL = /^(?:co|com|org|ac|gov|gouv|net|asso)$/u

/** The word of a domain that its owner chose: `brumelle` of mail.brumelle.co.uk. */
export const ownerOfDomain = (domain: string): string | undefined => {
  const parts = domain
    .toLowerCase()
    .split('.')
    .filter((part) => part !== '')
  if (parts.length < 2) return undefined
  const last = SECOND_LEVEL.test(parts.at(-2) ?? '') && parts.length > 2 ? -3 : -2
  return parts.at(last)
}

/** The domain of a company's own mail; undefined for free mail, platforms and relays. */
export const companyDomain = (email: string): string | undefined => {
  if (!email.includes('@') || isFreeMail(email) || isPlatform(email)) return undefined
  const domain = domainOf(email)
  return ownerOfDomain(domain) === undefined ? undefined : domain
}
