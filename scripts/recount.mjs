// Counts the ballots of a result file again: node scripts/recount.mjs scrutin.json
// It needs Node alone, and says what it found; where that is not what was proclaimed, it exits with 1.
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'

const file = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const { rule, options, ballots, hands, electorate, result } = file
const choices = ballots.map(ballot => ballot.choice)
const sum = numbers => numbers.reduce((total, one) => total + one, 0)
const tally = (list, key, names) =>
  Object.fromEntries(names.map(name => [name, list.filter(choice => choice[key] === name).length]))
const stances = list => tally(list, 'stance', ['for', 'against', 'abstain', 'blank'])
const needed = (roll, quorum) => (quorum ? Math.ceil((roll * quorum.parts) / quorum.of) : 0)

const majority = () => {
  const counts = hands ?? stances(choices)
  const received = sum(Object.values(counts))
  const whole = Math.max(electorate.presentCount, received)
  const persons = rule.base === 'expressed' ? counts.for > counts.against : 2 * counts.for > whole
  const positions = Object.entries(electorate.groupRolls).map(([id, roll]) => {
    const own = stances(ballots.filter(one => one.groupId === id).map(one => one.choice))
    const isHeard = sum(Object.values(own)) >= needed(roll, rule.groupQuorum)
    return isHeard ? Math.sign(own.for - own.against) : 0
  })
  const organisations = sum(positions) > 0
  const isCarried = { persons, organisations, both: persons && organisations }[rule.countedBy]
  const isHeard = received >= needed(electorate.rollCount, rule.quorum)
  return { counts, received, outcome: isHeard ? (isCarried ? 'adopted' : 'rejected') : 'no_quorum' }
}
const pointsOf = (choice, id) => {
  if (choice.kind === 'chosen') return choice.chosen.includes(id) ? 1 : 0
  return (choice.scores ?? choice.dots)[id] ?? null
}
const points = () => {
  const totals = options.map(({ optionId }) => {
    const given = choices.map(choice => pointsOf(choice, optionId)).filter(one => one !== null)
    return Object.assign(
      { optionId },
      rule.method === 'score' ? { sum: sum(given), voters: given.length } : { count: sum(given) },
    )
  })
  return { received: choices.length, totals }
}
const senses = () =>
  Object.assign({ received: choices.length }, tally(choices, 'sense', ['agree', 'unsure', 'concerned']))

const found = { majority, score: points, chosen: points, dots: points, sense_check: senses }[rule.method]()
const isSame = Object.entries(found).every(([key, value]) => isDeepStrictEqual(value, result[key]))
console.log(JSON.stringify({ found, isSame }, null, 2))
process.exitCode = isSame ? 0 : 1
