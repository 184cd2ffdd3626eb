export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

type Search = { tour?: string; organisation?: string; sujet?: string }

/** Which round, which organisation, which call or project an address means; what is no id is left out. */
export const sheetSearch = ({ tour, organisation, sujet }: Record<string, unknown>): Search => ({
  ...(isUuid(tour) && { tour }),
  ...(isUuid(organisation) && { organisation }),
  ...(isUuid(sujet) && { sujet }),
})
