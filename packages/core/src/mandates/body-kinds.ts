/** Bodies that a space can have (vocabulary). An assembly is sovereign: a group has exactly one (R89). */
export const bodyKinds = [
  'general_assembly',
  'plenary',
  'popular_assembly',
  'confederal_council',
  'board',
  'coordination',
  'pole',
  'committee',
  'circle',
  'secretariat',
  'commission',
  'working_group',
  'agora',
  'local_group',
  'mission_committee',
  'governance_committee',
  'emergency_council',
  'mediator_pool',
  'advisory_panel',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** Bodies that decide above all others of their space. */
export const sovereignKinds: readonly BodyKind[] = ['general_assembly', 'plenary', 'popular_assembly']
