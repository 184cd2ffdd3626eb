import type { BodyNode } from '../src/mandates/body-tree.tsx'
import type { RoleDetail } from '../src/mandates/role-view.tsx'

const role = (roleId: string, name: string, ...holders: string[]) => ({
  roleId,
  name,
  purpose: 'Ce que l’assemblée lui confie.',
  domain: [],
  holders: holders.map(holder => ({ mandateId: `${roleId}-${holder}`, name: holder, endsOn: '2027-01-14' })),
  href: `#${roleId}`,
})

export const demoBodies: readonly BodyNode[] = [
  {
    bodyId: 'ag',
    name: 'Assemblée générale',
    href: null,
    people: null,
    roles: [
      role('animation', 'Animation du 19 novembre', 'Théo Vanderlinck'),
      role('minutes', 'Compte rendu', 'Chloé Amsaguine'),
      role('delegation', 'Délégation à Lille', 'Karim Dutheil'),
    ],
    bodies: [
      {
        bodyId: 'tresorerie',
        name: 'Secrétariat Trésorerie',
        roles: [role('tresorerie', 'Tenue de la caisse')],
        bodies: [],
        href: null,
        people: null,
      },
      {
        bodyId: 'communication',
        name: 'Secrétariat Communication',
        roles: [role('communication', 'Parole publique et affichage', 'Karim Dutheil')],
        bodies: [],
        href: null,
        people: null,
      },
      {
        bodyId: 'anti-pub',
        name: 'Commission Anti-pub',
        roles: [role('anti-pub', 'Personne référente', 'Emma Rastoul')],
        bodies: [],
        href: null,
        people: null,
      },
    ],
  },
]

export const demoRole: RoleDetail = {
  roleId: 'communication',
  name: 'Parole publique et affichage',
  body: 'Secrétariat Communication',
  purpose: 'Faire connaître ce que l’assemblée décide, dans ses mots.',
  domain: [
    'Publier un texte adopté par l’assemblée',
    'Dépenser jusqu’à 300 € par mois pour imprimer et coller',
    'Répondre à la presse sur un accord de la charte',
  ],
  accountabilities: ['Un compte rendu chaque mois à l’assemblée', 'Les dépenses, ticket par ticket'],
  powers: ['coalitions.edit'],
  mandates: [
    {
      mandateId: 'm1',
      href: '#mandat-m1',
      holder: 'Karim Dutheil',
      ceilingCents: 30_000,
      mayBind: false,
      reportRhythm: 'monthly',
      startsOn: '2026-01-15',
      endsOn: '2027-01-14',
      given: {
        body: 'Assemblée générale',
        on: '2026-01-15',
        number: '12',
        href: '#decision-12',
      },
    },
  ],
}
