/**
 * The contexts, in order: each may import only those before it, in every layer. The import rules of
 * dependency-cruiser and the checks of `tidy.test.ts` are made from this array.
 */
export const contexts = [
  'shared',
  'identity',
  'territories',
  'mandates',
  'organisations',
  'coalitions',
  'decisions',
  'calendar',
  'discussions',
  'positions',
  'consultations',
  'resources',
  'fund',
  'assemblies',
  'liaisons',
  'actions',
  'care',
  'notifications',
]
