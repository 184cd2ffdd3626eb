import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { lineInput, textInput } from '../shared/text-input.ts'
import type { BodyKind } from './body-kinds.ts'
import type { MandateResult } from './codes.ts'
import type { TreeBody } from './space-tree.ts'

/** Bodies that settle how they work by themselves (R112). */
export const selfRunKinds: readonly BodyKind[] = ['secretariat', 'commission']

const isChatAddress = (text: string): boolean =>
  /^https:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/.test(text) && URL.canParse(text)

/**
 * How a body works, in its own words: when it meets, with what, by which method (R112), and where it talks outside, by an
 * address of the web that begins with https (R115). Each may be empty. `revision` 0 is the first time.
 */
export const describeWaysInput = z.object({
  bodyId: uuidInput,
  rhythm: textInput(1000),
  tools: textInput(1000),
  method: textInput(3000),
  chatLink: lineInput(500).check(
    z.refine(text => text === '' || isChatAddress(text), 'mandates.chat_not_https'),
  ),
  revision: revisionInput,
})
export type DescribeWays = z.output<typeof describeWaysInput>

export const waysFields = ['rhythm', 'tools', 'method', 'chatLink'] as const
export type Ways = Pick<DescribeWays, (typeof waysFields)[number]>
export const noWays: Ways & { readonly revision: number } = {
  rhythm: '',
  tools: '',
  method: '',
  chatLink: '',
  revision: 0,
}

/** The host of a chat, to be read beside its address: what a link is called says nothing of where it leads. */
export const hostOf = (chatLink: string): string => (URL.canParse(chatLink) ? new URL(chatLink).host : '')

/**
 * Whoever holds a mandate in force of a secretariat or a commission says how it works, without a vote of the body above
 * (R112). Refuses: `ways_of_body_only`, `body_dissolved`, `ways_of_mandated`, `revision_changed`.
 */
export const describeWays = (
  facts: {
    readonly body: Pick<TreeBody, 'kind' | 'dissolvedAt'>
    /** Whether whoever writes holds a mandate in force there. */
    readonly isMandated: boolean
    readonly revision: number
  },
  { revision }: Pick<DescribeWays, 'revision'>,
): MandateResult<null> => {
  const { body, isMandated } = facts
  if (!selfRunKinds.includes(body.kind)) return refuse('mandates.ways_of_body_only')
  if (body.dissolvedAt !== null) return refuse('mandates.body_dissolved')
  if (!isMandated) return refuse('mandates.ways_of_mandated')
  return facts.revision === revision ? ok(null) : refuse('mandates.revision_changed')
}
