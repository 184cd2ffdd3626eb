export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** Which round and which organisation an address of the positions means; what is no id is left out. */
export const sheetSearch = ({
  tour,
  organisation,
}: Record<string, unknown>): { tour?: string; organisation?: string } => ({
  ...(isUuid(tour) && { tour }),
  ...(isUuid(organisation) && { organisation }),
})
