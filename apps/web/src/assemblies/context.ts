import type { WebContext } from '../web-context.ts'

export const assemblies: WebContext = {
  nav: [
    {
      group: 'decide',
      path: '/assemblees',
      only: 'organisation',
      label: { fr: 'Assemblées', en: 'Assemblies' },
      forMembers: true,
    },
    {
      group: 'decide',
      path: '/decider',
      label: { fr: 'Décider ensemble', en: 'Decide together' },
      forMembers: true,
    },
  ],
}
