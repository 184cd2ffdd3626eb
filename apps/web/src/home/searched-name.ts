/** The name of an organisation that was looked for and not found, as the address brings it; empty without one. */
export const searchedName = (): string => new URLSearchParams(location.search).get('nom') ?? ''
