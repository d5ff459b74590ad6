import { readFileSync } from 'node:fs';
import { InvalidPlanFile, parsePlanFile } from './plan-file.ts';
import { SEED_PLAN } from './seed.ts';

const read = () => JSON.parse(readFileSync(SEED_PLAN, 'utf8'));

function problemsOf(change: (file: ReturnType<typeof read>) => void): readonly string[] {
  const file = read();
  change(file);
  try {
    parsePlanFile(file);
  } catch (error) {
    if (error instanceof InvalidPlanFile) return error.problems;
    throw error;
  }
  return [];
}

describe('a plan file', () => {
  it('is accepted as Jalon comes with it', () => {
    expect(problemsOf(() => undefined)).toEqual([]);
  });

  it.each<[string, (file: ReturnType<typeof read>) => void, RegExp]>([
    ['an unknown field', (file) => (file.plan.extra = 1), /plan: Unrecognized key/],
    ['a missing field', (file) => delete file.plan.carriedBy, /plan.carriedBy/],
    [
      'a day that no calendar has',
      (file) => (file.plan.presentedOn = '2021-02-30'),
      /plan.presentedOn: a date is written/,
    ],
    ['an interval of months', (file) => (file.plan.presentedOn = '2022-01/2022-03'), /plan.presentedOn/],
    ['an address that is none', (file) => (file.report.url = 'javascript:alert(1)'), /report.url/],
    ['an empty sentence', (file) => (file.plan.name = ' '), /plan.name/],
    ['an action number given twice', (file) => (file.plan.axes[1].actions[3].number = 1), /1 is given twice/],
    ['a ministry given twice', (file) => file.ministries.push(file.ministries[0]), /SEEF is given twice/],
    ['a tie to no action', (file) => (file.report.recommendations[0].links[0].action = 99), /there is no action 99/],
    ['an action that needs itself', (file) => (file.plan.axes[0].actions[0].needs = [1]), /it cannot need action 1/],
    ['an owner unknown', (file) => (file.plan.axes[0].actions[0].lead.ministry = 'XX'), /there is no ministry XX/],
    [
      'a nameless owner',
      (file) => Object.assign(file.plan.axes[0].actions[0].lead, { ministry: null, department: null }),
      /without a name/,
    ],
    ['an addressee unknown', (file) => (file.report.recommendations[0].addressees[0].code = 'XX'), /XX is neither/],
    [
      'a fact about no milestone',
      (file) => (file.plan.axes[0].actions[0].facts[0].milestone = 4),
      /there is no milestone 4/,
    ],
    [
      'a transfer without a reason',
      (file) => (file.plan.axes[4].actions[0].status.reason = null),
      /TRANSFERRED needs a reason/,
    ],
    ['done without a fact', (file) => (file.plan.axes[0].actions[2].facts = []), /DONE needs a fact/],
  ])('is refused for %s', (_, change, sentence) => {
    expect(problemsOf(change)).toEqual([expect.stringMatching(sentence)]);
  });

  it('is told all its problems at once', () => {
    const problems = problemsOf((file) => {
      file.plan.code = 'Majuscule';
      file.report.recommendations[3].text = '';
      file.ministries[2].source.url = 'nulle part';
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'ministries.2.source.url',
      'report.recommendations.3.text',
      'plan.code',
    ]);
  });
});
