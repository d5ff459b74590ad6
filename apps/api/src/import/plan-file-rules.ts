import type { PlanFile } from './plan-file.ts';

interface Problem {
  path: (string | number)[];
  message: string;
}

/** What no part of the file shows alone: numbers given twice, references to nothing, a status without what it needs. */
export function problemsBetweenParts(file: PlanFile): Problem[] {
  return [...repetitions(file), ...danglingReferences(file), ...unsupportedStatuses(file)];
}

function repetitions({ ministries, bodies, report, plan }: PlanFile): Problem[] {
  const repeated = (path: string, keys: readonly (string | number)[]): Problem[] =>
    keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => ({ path: path.split('.'), message: `${key} is given twice` }));
  const recommendations = report?.recommendations ?? [];
  return [
    ...repeated(
      'ministries',
      ministries.map(({ code }) => code),
    ),
    ...repeated(
      'bodies',
      bodies.map(({ code }) => code),
    ),
    ...repeated(
      'report.recommendations',
      recommendations.map(({ reference }) => reference),
    ),
    ...repeated(
      'plan.axes',
      plan.axes.map((axis) => axis.number),
    ),
    ...repeated(
      'plan.axes.actions',
      plan.axes.flatMap(({ actions }) => actions.map((action) => action.number)),
    ),
    ...plan.axes
      .flatMap((axis) => axis.actions)
      .flatMap((action) => repeated(`plan.actions.${action.number}.needs`, action.needs)),
    ...recommendations.flatMap(({ reference, links }) =>
      repeated(
        `report.recommendations.${reference}.links`,
        links.map(({ action }) => action),
      ),
    ),
  ];
}

function danglingReferences({ ministries, bodies, report, plan }: PlanFile): Problem[] {
  const ministryCodes = new Set(ministries.map(({ code }) => code));
  const knownCodes = new Set([...ministryCodes, ...bodies.map(({ code }) => code)]);
  const actions = plan.axes.flatMap((axis) => axis.actions);
  const numbers = new Set(actions.map((action) => action.number));
  const problems: Problem[] = [];
  for (const { reference, addressees, links } of report?.recommendations ?? []) {
    const path = ['report', 'recommendations', reference];
    for (const { code } of addressees)
      if (!knownCodes.has(code))
        problems.push({ path, message: `${code} is neither a ministry nor a body of the file` });
    for (const { action } of links)
      if (!numbers.has(action)) problems.push({ path, message: `there is no action ${action}` });
  }
  for (const action of actions) {
    const path = ['plan', 'actions', action.number];
    for (const { ministry, department } of [...(action.lead ? [action.lead] : []), ...action.contributors]) {
      if (ministry === null && department === null) problems.push({ path, message: 'an owner without a name' });
      if (ministry !== null && !ministryCodes.has(ministry))
        problems.push({ path, message: `there is no ministry ${ministry}` });
    }
    for (const needed of action.needs)
      if (!numbers.has(needed) || needed === action.number)
        problems.push({ path, message: `it cannot need action ${needed}` });
    for (const { milestone } of action.facts)
      if (milestone !== undefined && milestone > action.milestones.length)
        problems.push({ path, message: `there is no milestone ${milestone}` });
  }
  return problems;
}

function unsupportedStatuses({ plan }: PlanFile): Problem[] {
  const problems: Problem[] = [];
  for (const { number, status, facts } of plan.axes.flatMap((axis) => axis.actions)) {
    const path = ['plan', 'actions', number, 'status'];
    const needsReason = ['SUSPENDED', 'ABANDONED', 'TRANSFERRED'].includes(status?.value ?? '');
    if (needsReason && status?.reason == null) problems.push({ path, message: `${status?.value} needs a reason` });
    if (status?.value === 'DONE' && !facts.length) problems.push({ path, message: 'DONE needs a fact that shows it' });
  }
  return problems;
}
