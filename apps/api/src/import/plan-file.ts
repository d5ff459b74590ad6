import { z } from 'zod';
import {
  ACTION_STATUSES,
  EVIDENCE_KINDS,
  MILESTONE_WEIGHT,
  REPORTING_PERIODS,
  parsePreciseDate,
  type PreciseDate,
} from '#domain';
import { problemsBetweenParts } from './plan-file-rules.ts';

const text = z.string().trim().min(1).max(10_000);
const url = z.url({ protocol: /^https?$/ }).max(2_000);
const date = z.custom<PreciseDate>(
  (value) => typeof value === 'string' && parsePreciseDate(value) === value,
  'a date is written 2022-03-31, 2022-03, 2022-Q1 or 2022, between 1900 and 2200',
);
/** Stands in addresses and in the names of the ledger's fields: plain letters and digits. */
const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'a code is made of letters without accents, digits and hyphens');
const number = z.int().min(1).max(10_000);
const count = z.int().min(0).max(1_000_000_000);

const dispute = z.strictObject({
  about: text,
  established: text.nullable(),
  readings: z.array(z.strictObject({ value: text, url: url.nullable() })),
  note: text.nullable(),
  urls: z.array(url),
});
const remark = z.strictObject({ about: text, text, urls: z.array(url) });

const ministry = z.strictObject({
  code,
  name: text,
  holder: z.strictObject({ name: text, when: date }).nullable(),
  source: z.strictObject({ url, reliability: text }).nullable(),
  note: text.nullable(),
  departments: z.array(z.strictObject({ code: text, name: text })),
});

const recommendation = z.strictObject({
  reference: code,
  officialNumber: text.nullable(),
  text,
  theme: text.nullable(),
  source: z.strictObject({ url, kind: text, reliability: text }).nullable(),
  addressees: z.array(z.strictObject({ code, isDeduced: z.boolean() })),
  links: z.array(z.strictObject({ action: number, basis: text.nullable(), isDeduced: z.boolean() })),
  response: z
    .strictObject({
      position: z.enum(['ACCEPTED', 'PARTLY_ACCEPTED', 'DECLINED', 'PENDING']),
      reason: text.nullable(),
      dated: date.nullable(),
      url: url.nullable(),
    })
    .nullable(),
  note: text.nullable(),
});

const report = z.strictObject({
  title: text,
  dated: date.nullable(),
  handedOverOn: date.nullable(),
  president: text.nullable(),
  commissionedBy: text.nullable(),
  meetingCount: count.nullable(),
  hearingCount: count.nullable(),
  statedRecommendationCount: count.nullable(),
  url: url.nullable(),
  disputes: z.array(dispute),
  remarks: z.array(remark),
  recommendations: z.array(recommendation),
});

const fact = z.strictObject({
  dated: date.nullable(),
  text,
  url: url.nullable(),
  kind: z.enum(EVIDENCE_KINDS),
  nature: text.nullable(),
  reliability: text.nullable(),
});

const owner = {
  ministry: code.nullable(),
  department: text.nullable(),
  basis: text.nullable(),
  isDeduced: z.boolean(),
};

const action = z.strictObject({
  number,
  title: text,
  titleUrl: url.nullable(),
  note: text.nullable(),
  lead: z.strictObject(owner).nullable(),
  contributors: z.array(z.strictObject({ ...owner, role: z.enum(['CO_LEAD', 'CONTRIBUTOR']) })),
  /** The numbers of the actions that this one waits for. */
  needs: z.array(number),
  subMeasures: z.array(z.strictObject({ text, url: url.nullable() })),
  milestones: z.array(
    z.strictObject({
      title: text,
      weight: z.int().min(MILESTONE_WEIGHT.minimum).max(MILESTONE_WEIGHT.maximum),
      due: date.nullable(),
      dueUrl: url.nullable(),
      reached: date.nullable(),
      note: text.nullable(),
    }),
  ),
  /** `milestone` is the place, from 1, of the milestone of this action that the fact is about. */
  facts: z.array(fact.extend({ milestone: number.optional() })),
  status: z
    .strictObject({
      value: z.enum(ACTION_STATUSES).nullable(),
      wording: text,
      basis: text.nullable(),
      reason: text.nullable(),
      isDeduced: z.boolean(),
    })
    .nullable(),
});

const plan = z.strictObject({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'a plan’s code is made of small letters, digits and hyphens'),
  name: text,
  presentedOn: date.nullable(),
  period: z.strictObject({ start: date.nullable(), end: date.nullable(), note: text.nullable() }),
  budget: z.strictObject({
    euros: z.int().min(0).max(2_147_483_647).nullable(),
    note: text.nullable(),
    urls: z.array(url),
  }),
  carriedBy: text.nullable(),
  reportingPeriod: z.enum(REPORTING_PERIODS),
  successor: z.strictObject({ name: text, presentedOn: date.nullable(), url: url.nullable() }).nullable(),
  disputes: z.array(dispute),
  remarks: z.array(remark),
  facts: z.array(fact),
  axes: z.array(z.strictObject({ number, title: text, actions: z.array(action) })),
});

const planFile = z
  .strictObject({
    format: z.literal('jalon-plan/1'),
    ministries: z.array(ministry),
    bodies: z.array(z.strictObject({ code, name: text })),
    report: report.nullable(),
    plan,
  })
  .superRefine((file, context) => {
    for (const { path, message } of problemsBetweenParts(file)) context.addIssue({ code: 'custom', path, message });
  });

/** A plan with its report, ministries and dated facts, as `apps/api/plans/README.md` describes the format. */
export type PlanFile = z.infer<typeof planFile>;
export type PlanFileAction = PlanFile['plan']['axes'][number]['actions'][number];
export type PlanFileFact = z.infer<typeof fact> & { milestone?: number | undefined };

/** The file is not a plan; `problems` names each place and what is wrong there. */
export class InvalidPlanFile extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Not a plan file:\n${problems.join('\n')}`);
    this.name = 'InvalidPlanFile';
    this.problems = problems;
  }
}

/**
 * @param json What `JSON.parse` gave.
 * @throws InvalidPlanFile with every problem found.
 */
export function parsePlanFile(json: unknown): PlanFile {
  const result = planFile.safeParse(json);
  if (result.success) return result.data;
  throw new InvalidPlanFile(result.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`));
}
