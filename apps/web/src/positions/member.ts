/** An organisation as the others read it here. */
export type Member = { organisationId: string; displayName: string }
