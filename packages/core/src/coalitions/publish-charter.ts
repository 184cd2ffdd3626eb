import * as z from 'zod/mini'
import type { EffectKind } from '../mandates/decision-effect.ts'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'
import { ok } from '../shared/result.ts'
import { fileIdsInput } from '../shared/stored-file.ts'
import { requiredLine, requiredText } from '../shared/text-input.ts'

/** A version of the charter; `label` is its human number, such as 2.1; its files are annexes. */
export const publishCharterInput = z.object({
  charterVersionId: uuidInput,
  label: requiredLine(20),
  text: requiredText(100_000),
  lang: z.enum(languages),
  fileIds: fileIdsInput,
})
export type PublishCharter = z.output<typeof publishCharterInput>

/**
 * A new version of the charter, by the organisations themselves: the yes of one is its signature, and those that did
 * not answer keep their seat until they do (R3, R88). Its label is taken once; the server looks.
 */
export const publishCharter: EffectKind<PublishCharter> = {
  kind: 'publish_charter',
  input: publishCharterInput,
  traits: ['signed'],
  isBig: () => true,
  gains: () => [],
  loses: () => [],
  mayDecide: () => false,
  describe: (_tree, { label }) => ({ label }),
  next: tree => ok(tree),
}
