const keptAt = 'first-steps-hidden'

/** Places whose first steps are not shown on this device any more, by the id of their space. */
export const hiddenSteps = (): ReadonlySet<string> => new Set(localStorage.getItem(keptAt)?.split(' '))

/** Hides the first steps of a place, or shows them again. */
export const hideSteps = (spaceId: string, isHidden: boolean): void => {
  const others = [...hiddenSteps()].filter(one => one !== spaceId)
  localStorage.setItem(keptAt, [...others, ...(isHidden ? [spaceId] : [])].join(' '))
}
