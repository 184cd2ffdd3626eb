/** What can be proposed, by the last word of its address, in the order in which people look for it. */
export const proposalNames = ['role', 'organe', 'delegation', 'deplacer', 'dissoudre', 'texte'] as const
/** Where they stand on the page of mandates and decisions. */
export const proposalsId = 'proposer'
export type ProposalName = (typeof proposalNames)[number]
