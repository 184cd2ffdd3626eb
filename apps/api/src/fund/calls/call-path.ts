type FundPlace = { readonly path: string }

/** Where a call stands on this site, for what is written to people. */
export const callPath = ({ path }: FundPlace, callId: string): string => `${path}/appel-${callId}`

/** Where a project stands, for whoever has something to say about it. */
export const projectPath = ({ path }: FundPlace, applicationId: string): string =>
  `${path}/projet-${applicationId}`

/** Where a project stands that was given something, once it goes on. */
export const followPath = ({ path }: FundPlace, applicationId: string): string =>
  `${path}/suivi-${applicationId}`
