import { type AssemblyPolicy, defaultPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { decision, decisionEffect } from '../mandates/decision-tables.ts'
import type { Scope } from '../shared/doors.ts'
import { assemblyPolicy } from './policy-tables.ts'
import { assembly } from './tables.ts'

/**
 * The policy of an assembly, in a query of assemblies: the one that was in force when it was convened; until then the one
 * in force, by a decision of its body or by default.
 */
export const policyOfAssembly: SQL<AssemblyPolicy> = sql`coalesce((
  select p.policy from ${assemblyPolicy} p
  where p.space_id = ${assembly.spaceId} and p.body_id = ${assembly.bodyId}
    and p.adopted_at <= coalesce(${assembly.convenedAt}, 'infinity')
  order by p.version desc limit 1), ${JSON.stringify(defaultPolicy)}::text::jsonb)`.mapWith(
  assemblyPolicy.policy,
)

const ofBody = ({ spaceId }: Scope, bodyId: string) =>
  and(eq(assemblyPolicy.spaceId, spaceId), eq(assemblyPolicy.bodyId, bodyId))

/** How a body holds its assemblies: by its newest decision on it, or by default. */
export const policyOf = async (db: ReadDb, scope: Scope, bodyId: string): Promise<AssemblyPolicy> => {
  const [newest] = await db
    .select({ policy: assemblyPolicy.policy })
    .from(assemblyPolicy)
    .where(ofBody(scope, bodyId))
    .orderBy(desc(assemblyPolicy.version))
    .limit(1)
  return newest?.policy ?? defaultPolicy
}

/** What a body decided on it, the newest first, with the decisions. Bounded: the newest hundred. */
export const listPolicies = (db: ReadDb, scope: Scope, bodyId: string) =>
  db
    .select({
      version: assemblyPolicy.version,
      policy: assemblyPolicy.policy,
      /** What it took the place of, as its decision says. */
      before: sql<AssemblyPolicy>`${decisionEffect.payload} -> 'before'`.mapWith(assemblyPolicy.policy),
      adoptedAt: assemblyPolicy.adoptedAt,
      decisionId: decision.id,
      number: decision.number,
    })
    .from(assemblyPolicy)
    .innerJoin(
      decisionEffect,
      and(eq(decisionEffect.spaceId, assemblyPolicy.spaceId), eq(decisionEffect.id, assemblyPolicy.effectId)),
    )
    .innerJoin(
      decision,
      and(eq(decision.spaceId, decisionEffect.spaceId), eq(decision.id, decisionEffect.decisionId)),
    )
    .where(ofBody(scope, bodyId))
    .orderBy(desc(assemblyPolicy.version))
    .limit(100)

/** Writes the next version of the policy of a body. */
export const insertPolicy = async (
  tx: Tx,
  scope: Scope,
  row: Omit<typeof assemblyPolicy.$inferInsert, 'spaceId' | 'version'>,
): Promise<void> => {
  const { spaceId } = scope
  const version = sql`(select coalesce(max(p.version), 0) + 1 from assembly_policy p
    where p.space_id = ${spaceId} and p.body_id = ${row.bodyId})`
  await tx.insert(assemblyPolicy).values(Object.assign({ spaceId, version }, row))
}
