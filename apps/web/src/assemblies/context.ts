import type { WebContext } from '../web-context.ts'

export const assemblies: WebContext = {
  nav: [
    {
      group: 'decide',
      path: '/assemblees',
      kinds: ['organisation'],
      label: { fr: 'Assemblées', en: 'Assemblies' },
      forMembers: true,
    },
  ],
}
