/**
 * The time that services elsewhere count by: a space's own may be another one in the demo. For nothing that a rule of the
 * domain looks at.
 */
export const realTime = (): Date => new Date()
