/**
 * Words before which French does not elide (« de Hugo », « de la halle »), without accents and in
 * lower case. For proper names usage hesitates: the convention here is the sound most French
 * speakers give them. Every other h is mute (« d’Hélène », « d’Hermès », « d’HLM »).
 */
const FIRST_NAMES = `
  haakon hadi hadrian hafid hafida hafsa haidar haim hajar hakan hakim hakima halim halima halina
  hamed hamid hamida hamidou hamza hana hanane hania hanna hans harald hari haris harold haroun
  harouna harry haruki haruka haruko harvey hasan hasna hassan hassane hassiba hassna hatem hatice
  hayat hayet heather hedi hedwig heidi heiko heinrich heinz helga helmut hemant hendrik henrik
  hiba hicham hichem hichame hideo hiro hiroko hiroshi hitomi hoang hocine holger holly hong hope
  horst houari houcine houda houria houssam houssem howard hua huan huang hubertus hudson hugo
  humberto humphrey hung huong husein hussain hussein huynh hyun
`
const COMPANIES = `
  half halliburton haier hamelin hamburger hanes hanse hapag harley harris harvard hasbro
  havas haven heineken heinz helly hello henkel hertz hewlett heyday hikvision hilti hilton hitachi
  hola home homeserve honda honeywell hootsuite hoover hotjar house howden huawei hub hubspot
  hugo human humble hummel hunter hutchinson hyatt hyundai
`
const COMMON = `
  hache hachis hacker haddock haie haine hall halle halles halte hamac hamburgeur hameau hammam
  hamster hanche hand handball handballeur handballeuse handicap handicape hangar hanneton haras
  harcelement hardi hardware haricot harnais harpe harpiste hasard hausse haut haute hauteur hauts
  havre head health heaume hello help heraut herisson hernie heron heros herse hetre heurt hibou
  hic hideux hierarchie hiking hindi hip hippie hit hobby hochet hockey hockeyeur hockeyeuse
  hollandais hollandaise homard home hongrois hongroise honte hoquet hors host hot hotline hotliner
  hotte houblon houe houille houle house housse hub huche hublot huguenot huit huitaine huitieme
  human hurlement hussard hutte
`
const NOT_ELIDED = `onze onzieme oui ouistiti uhlan`

const words = (list: string): string[] => list.trim().split(/\s+/u)

export const NEVER_ELIDED: ReadonlySet<string> = new Set(
  [FIRST_NAMES, COMPANIES, COMMON, NOT_ELIDED].flatMap(words),
)
