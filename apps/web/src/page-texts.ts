import type { TextFile } from './text-files.ts'

const organisations = ['organisations/interface', 'organisations/messages'] as const
const coalitions = ['coalitions/interface', 'coalitions/messages'] as const
const calendar = ['calendar/interface', 'calendar/messages'] as const
const assemblies = ['shared/messages', ...calendar, 'assemblies/interface', 'assemblies/messages'] as const
const decisions = ['decisions/interface', 'decisions/messages'] as const
const mandates = ['mandates/interface', 'mandates/messages'] as const
const positions = ['positions/interface', 'positions/messages'] as const
const consultations = ['consultations/interface', 'consultations/messages'] as const
const resources = ['resources/interface', 'resources/messages'] as const

const actions = ['actions/interface', 'actions/messages'] as const

const account = ['identity/account', 'identity/my-data', 'identity/messages', 'shared/messages'] as const
const fund = ['fund/interface', 'fund/messages'] as const

const organisation = [
  'shared/messages',
  'shared/place-interface',
  'shared/collection',
  ...organisations,
  'mandates/interface',
] as const
const coalition = [...organisation, ...coalitions] as const
// A role names what its powers allow, in whichever context.
const decides = [
  'shared/collection',
  ...mandates,
  ...organisations,
  ...coalitions,
  'calendar/messages',
  ...positions,
  'resources/messages',
  'fund/messages',
  'assemblies/messages',
] as const

/**
 * What each page reads beside what the pages around it do. The router fetches it before the page is shown, and
 * the server, told by the build, announces it with the page (first-files.ts, which refuses the name of a page that is not).
 */
export const pageTexts: Readonly<Record<string, readonly TextFile[]>> = {
  __root__: ['shared/interface'],
  '/entrer': ['identity/interface'],
  '/compte': [...account, 'shared/collection'],
  '/adresse': ['identity/account', 'identity/messages'],
  '/mes-donnees': [...account, 'coalitions/interface'],
  '/compte-efface': ['identity/my-data'],
  '/invitations': organisation,
  '/venir/$code': organisation,
  '/creer/organisation': organisation,
  '/creer/coalition': ['shared/collection', 'shared/messages', ...coalitions],
  '/rejoindre/o/$slug': organisation,
  '/rejoindre/c/$slug': coalition,
  '/o/$slug': organisation,
  '/o/$slug/qui-decide': decides,
  '/o/$slug/decisions/$decisionId': [...decides, 'assemblies/interface'],
  '/o/$slug/mandats/$': [...decides, 'shared/messages'],
  '/o/$slug/fermer': [...decides, 'shared/messages'],
  '/c/$slug': coalition,
  '/c/$slug/': positions,
  '/c/$slug/qui-decide': decides,
  '/c/$slug/decisions/$decisionId': [...decides, 'assemblies/interface'],
  '/c/$slug/mandats/$': [...decides, 'shared/messages'],
  '/c/$slug/nouvelle-charte': [...decides, 'shared/messages'],
  '/c/$slug/fermer': [...decides, 'shared/messages'],
  '/c/$slug/positions': positions,
  '/c/$slug/positions/fichiers': consultations,
  '/c/$slug/consultations/$consultationId': [...positions, ...consultations],
  '/c/$slug/caisse/{-$page}': [...decides, 'shared/messages', ...fund],
  // Whoever acts for an organisation without the right to is told which one is missing.
  '/c/$slug/moyens/$': ['mandates/messages', ...calendar, ...resources],
  '/o/$slug/cotisations/$': ['shared/messages', ...fund],
  '/o/$slug/assiettes': fund,
  '/c/$slug/actions/$': ['shared/messages', ...actions],
  '/agenda': calendar,
  '/c/$slug/agenda/$': calendar,
  '/o/$slug/agenda/$': assemblies,
  '/o/$slug/assemblees/$': ['mandates/messages', ...assemblies],
  // What changes between two texts is said as of a charter; a mandate that cannot be given says why.
  '/o/$slug/tensions/{-$page}': ['shared/messages', ...decisions],
  '/c/$slug/tensions/{-$page}': ['shared/messages', ...decisions],
  '/o/$slug/decider/$': ['mandates/messages', ...coalition, ...assemblies],
  '/c/$slug/decider/$': ['mandates/messages', ...coalition, ...assemblies],
}
