const keptAt = 'asked'

/** Remembers on this device that a link was asked from here, so that opening it elsewhere can be said. */
export const rememberAsked = (): void => localStorage.setItem(keptAt, 'yes')
export const wasAskedHere = (): boolean => localStorage.getItem(keptAt) !== null
export const forgetAsked = (): void => localStorage.removeItem(keptAt)
