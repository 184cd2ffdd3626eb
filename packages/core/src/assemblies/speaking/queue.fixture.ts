import { emptyQueue, type Speaker, type SpeakingQueue, type SpeakingRule } from './speaking-queue.ts'

export const second = (n: number): Date => new Date(Date.UTC(2026, 10, 19, 18, 0, n))

/** People who asked one after another, with the turns they took on this point already. */
export const queueOf = (
  rule: SpeakingRule,
  asked: readonly {
    readonly id: string
    readonly turns: number
    readonly flag: boolean
    readonly online?: boolean
  }[],
): SpeakingQueue => ({
  ...emptyQueue(rule),
  speakers: Object.fromEntries(
    asked.map(({ id, turns, flag }): [string, Speaker] => [
      id,
      { turnsInAssembly: turns, turnsInItem: turns, hasPriority: flag },
    ]),
  ),
  requests: asked.map(({ id, online }, n) => ({
    personId: id,
    askedAt: second(n),
    isOnline: online ?? false,
    turnsWaited: 0,
  })),
})

/** The oracle of protocols §1.2, in the order of the requests. */
export const oracle = [
  { id: 'Bruno', turns: 2, flag: false },
  { id: 'David', turns: 0, flag: false, online: true },
  { id: 'Chloé', turns: 1, flag: true },
  { id: 'Awa', turns: 0, flag: true },
  { id: 'Emma', turns: 0, flag: true },
  { id: 'Farid', turns: 1, flag: false },
]
