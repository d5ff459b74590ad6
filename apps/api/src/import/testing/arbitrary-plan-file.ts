import fc from 'fast-check';
import { ACTION_STATUSES, EVIDENCE_KINDS, type PreciseDate } from '#domain';
import type { PlanFile, PlanFileAction } from '../plan-file.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((value) => `é ${value.replaceAll('\0', '')}`.trim());
const url = fc.integer({ min: 1, max: 999 }).map((page) => `https://exemple.fr/${page}`);
const date = fc.oneof(
  fc.integer({ min: 1901, max: 2040 }).map((year) => `${year}`),
  fc
    .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => `${year}-Q${quarter}`),
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 7)),
) as fc.Arbitrary<PreciseDate>;
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength });

const fact = {
  dated: maybe(date),
  text,
  url: maybe(url),
  kind: fc.constantFrom(...EVIDENCE_KINDS),
  nature: maybe(text),
  reliability: maybe(text),
};
const dispute = fc.record({
  ...{ about: text, established: maybe(text), note: maybe(text), urls: few(url) },
  readings: few(fc.record({ value: text, url: maybe(url) })),
});
const remark = fc.record({ about: text, text, urls: few(url) });
const owner = (codes: string[]) =>
  fc.record({
    ministry: fc.constantFrom(...codes),
    department: maybe(text),
    basis: maybe(text),
    isDeduced: fc.boolean(),
  });

function action(number: number, others: number[], codes: string[]): fc.Arbitrary<PlanFileAction> {
  return fc.record({
    number: fc.constant(number),
    ...{ title: text, titleUrl: maybe(url), note: maybe(text) },
    lead: maybe(owner(codes)),
    contributors: few(
      fc
        .tuple(owner(codes), fc.constantFrom('CO_LEAD' as const, 'CONTRIBUTOR' as const))
        .map(([each, role]) => ({ ...each, role })),
    ),
    needs: fc.subarray(others),
    subMeasures: few(fc.record({ text, url: maybe(url) })),
    milestones: few(
      fc.record({
        title: text,
        weight: fc.integer({ min: 1, max: 1000 }),
        due: maybe(date),
        dueUrl: maybe(url),
        reached: maybe(date),
        note: maybe(text),
      }),
    ),
    facts: fc.array(fc.record(fact), { minLength: 1, maxLength: 3 }),
    status: maybe(
      fc.record({
        value: maybe(fc.constantFrom(...ACTION_STATUSES)),
        wording: text,
        basis: maybe(text),
        reason: text,
        isDeduced: fc.boolean(),
      }),
    ),
  });
}

/** A small plan file, whole and consistent, of anything that the format permits. */
export const arbitraryPlanFile: fc.Arbitrary<PlanFile> = fc
  .record({
    ministries: fc.integer({ min: 1, max: 3 }),
    axes: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
  })
  .chain(({ ministries, axes }) => {
    const codes = Array.from({ length: ministries }, (_, index) => `M${index}`);
    const numbers = axes.map((size, axis) => Array.from({ length: size }, (_, index) => axis * 10 + index + 1));
    const recommendation = (reference: string) =>
      fc.record({
        reference: fc.constant(reference),
        ...{ officialNumber: maybe(text), text, theme: maybe(text), note: maybe(text) },
        source: maybe(fc.record({ url, kind: text, reliability: text })),
        response: maybe(
          fc.record({
            position: fc.constantFrom(
              'ACCEPTED' as const,
              'PARTLY_ACCEPTED' as const,
              'DECLINED' as const,
              'PENDING' as const,
            ),
            ...{ reason: maybe(text), dated: maybe(date), url: maybe(url) },
          }),
        ),
        addressees: few(fc.record({ code: fc.constantFrom(...codes, 'B0'), isDeduced: fc.boolean() })),
        links: fc
          .subarray(numbers.flat())
          .chain((linked) =>
            fc.tuple(
              ...linked.map((of) =>
                fc.record({ action: fc.constant(of), basis: maybe(text), isDeduced: fc.boolean() }),
              ),
            ),
          ),
      });
    return fc.record({
      format: fc.constant('jalon-plan/1' as const),
      ministries: fc.tuple(
        ...codes.map((code) =>
          fc.record({
            code: fc.constant(code),
            ...{ name: text, note: maybe(text), departments: few(fc.record({ code: text, name: text })) },
            holder: maybe(fc.record({ name: text, when: date })),
            source: maybe(fc.record({ url, reliability: text })),
          }),
        ),
      ),
      bodies: fc.record({ code: fc.constant('B0'), name: text }).map((body) => [body]),
      report: maybe(
        fc.record({
          ...{
            title: text,
            dated: maybe(date),
            handedOverOn: maybe(date),
            president: maybe(text),
            commissionedBy: maybe(text),
          },
          ...{
            meetingCount: maybe(fc.nat(99)),
            hearingCount: maybe(fc.nat(99)),
            statedRecommendationCount: maybe(fc.nat(99)),
          },
          ...{ url: maybe(url), disputes: few(dispute), remarks: few(remark) },
          recommendations: fc
            .integer({ min: 0, max: 3 })
            .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => recommendation(`R0${index}`)))),
        }),
      ),
      plan: fc.record({
        code: fc.constant('arbitraire'),
        ...{
          name: text,
          presentedOn: maybe(date),
          carriedBy: maybe(text),
          disputes: few(dispute),
          remarks: few(remark),
        },
        period: fc.record({ start: maybe(date), end: maybe(date), note: maybe(text) }),
        budget: fc.record({ euros: maybe(fc.nat()), note: maybe(text), urls: few(url) }),
        reportingPeriod: fc.constantFrom('MONTH' as const, 'QUARTER' as const),
        successor: maybe(fc.record({ name: text, presentedOn: maybe(date), url: maybe(url) })),
        facts: few(fc.record(fact)),
        axes: fc.tuple(
          ...numbers.map((of, index) =>
            fc.record({
              number: fc.constant(index + 1),
              title: text,
              actions: fc.tuple(
                ...of.map((number) =>
                  action(
                    number,
                    numbers.flat().filter((other) => other !== number),
                    codes,
                  ),
                ),
              ),
            }),
          ),
        ),
      }),
    });
  });
