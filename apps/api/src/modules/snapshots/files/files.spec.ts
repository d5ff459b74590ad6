import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as ContentDisposition from 'content-disposition';
import { parse } from 'csv-parse/sync';
import { extractText, getDocumentProxy } from 'unpdf';
import { type SnapshotContent, snapshotContent } from '#domain';
import { mutate } from '../../../testing/mutate.ts';
import { CONTENT, EVIDENCE, PLAN, milestonesOf, readAction, readPlan } from '../../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../../testing/server-under-test.ts';
import type { Speaker } from '../../../testing/speaker.ts';
import { csvFile } from './csv-file.ts';
import { pdfFile } from './pdf/pdf-file.ts';

const { parse: parseDisposition } = createRequire(import.meta.url)('content-disposition') as typeof ContentDisposition;

const NAME = 'COPIL du 12 mars « été »';
const FIGURES = `{ plan(code: "${PLAN}") { overview {
  statuses { total notStarted inProgress done suspended abandoned transferred unknown late deduced }
  milestones { total reached late upcoming undated } coverage { total carried answered orphan } contradictedActions
  confidences { secured achievable needsSupport compromised notGiven }
  byAxis(first: 100) { nodes { statuses { total done inProgress unknown late } } }
  lateMilestones(first: 100) { nodes { title daysLate } } }
  actions(first: 100) { nodes { number title isLate lateSince progress { value } evidence { totalCount }
    milestones(first: 100) { nodes { title weight baseline forecast actual daysLate slippageDays postponements } } } } } }`;

interface Figures {
  overview: Record<string, Record<string, number>> & { contradictedActions: number };
  actions: { nodes: ActionFigures[] };
}
interface ActionFigures {
  number: number;
  title: string;
  isLate: boolean;
  lateSince: string | null;
  progress: { value: number | null };
  evidence: { totalCount: number };
  milestones: { nodes: Record<string, string | number | null>[] };
}

describe('the files of a snapshot', () => {
  let server: ServerUnderTest;
  let auditor: Speaker;
  let fingerprint: string;
  let figures: Figures;
  beforeAll(async () => {
    server = await serverUnderTest();
    auditor = await server.as('auditor');
    await mutate(auditor, 'recordVerdict', {
      ...(await readAction(auditor, 2)),
      value: 'INCOMPLETE',
      text: '=HYPERLINK("https://exemple.invalid";"ouvrir")',
    });
    figures = (await auditor(FIGURES)).data.plan;
    const taken = await mutate(auditor, 'takeSnapshot', { ...(await readPlan(auditor)), name: NAME });
    fingerprint = taken.snapshot.fingerprint;
  });
  afterAll(() => server.stop());

  const file = async (extension: string, speaker: Speaker = auditor, init: RequestInit = {}) => {
    const answer = await speaker.fetch(`/snapshots/${fingerprint}.${extension}`, init);
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const textOf = async (pdf: Buffer): Promise<string> => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    return text.normalize('NFKC').replaceAll(/\s+/g, ' ');
  };
  const rowsOf = (csv: Buffer): Record<string, string>[] =>
    parse(csv, { bom: true, delimiter: ';', columns: true, relax_quotes: false });

  it('are the same bytes each time, and after the plan has changed', async () => {
    const before = await Promise.all(['json', 'csv', 'pdf'].map((one) => file(one)));
    const [lead, validator] = [await server.as('lead of SEEF'), await server.as('validator of SEEF')];
    const [milestoneId] = await milestonesOf(lead, 1);
    await mutate(lead, 'submitUpdate', {
      ...(await readAction(lead, 1)),
      ...CONTENT,
      milestonesReached: [{ milestoneId, on: '2026-11', evidence: EVIDENCE }],
    });
    await mutate(validator, 'validateUpdate', await readAction(validator, 1));
    expect((await auditor(FIGURES)).data.plan).not.toEqual(figures);
    server.now = '2027-06-01T09:00:00.000Z';
    const after = await Promise.all(['json', 'csv', 'pdf'].map((one) => file(one)));
    after.forEach(({ bytes }, place) => expect(bytes.equals(before[place]!.bytes)).toBe(true));
    expect(before.every(({ bytes }) => bytes.length > 1000)).toBe(true);
  });

  it('gives the JSON whose SHA-256 is the fingerprint', async () => {
    const { bytes } = await file('json');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(fingerprint);
    expect(snapshotContent(bytes.toString('utf8')).name).toBe(NAME);
  });

  it('gives the CSV with every action and every milestone, each number as the API said it', async () => {
    const { bytes } = await file('csv');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = rowsOf(bytes);
    const number = (text: string | undefined): number | null => (text ? Number(text.replace(',', '.')) : null);
    const actions = rows.filter(({ Ligne }) => Ligne === 'Action');
    expect(
      actions.map((row) => ({
        number: number(row['N° d’action']),
        title: row['Action'],
        isLate: row['En retard'] === 'oui',
        lateSince: row['En retard depuis'] || null,
        value: number(row['Avancement (de 0 à 1)']),
        evidence: number(row['Preuves et faits datés']),
      })),
    ).toEqual(
      figures.actions.nodes.map(({ number: place, title, isLate, lateSince, progress, evidence }) => ({
        ...{ number: place, title, isLate, lateSince },
        ...{ value: progress.value, evidence: evidence.totalCount },
      })),
    );
    const milestones = rows.filter(({ Ligne }) => Ligne === 'Jalon');
    expect(
      milestones.map((row) => ({
        title: row['Jalon'],
        weight: number(row['Poids']),
        baseline: row['Promis'] || null,
        forecast: row['Prévu'] || null,
        actual: row['Atteint'] || null,
        daysLate: number(row['Jours de retard']),
        slippageDays: number(row['Glissement en jours']),
        postponements: number(row['Reports']),
      })),
    ).toEqual(figures.actions.nodes.flatMap((action) => action.milestones.nodes));
    for (const row of rows) {
      expect(row['Empreinte']).toBe(fingerprint);
      expect(row['Adresse']).toBe(`/plans/${PLAN}/snapshots/${fingerprint}`);
      expect(row['Instantané']).toBe(NAME);
      expect(row['Lecture']).toBe('EFFECTIVE');
      expect(Number(row['Dernière entrée du registre'])).toBeGreaterThan(100);
    }
  });

  it('B-11 gives no formula to a spreadsheet, and leaves negative numbers be', async () => {
    const content = snapshotContent((await file('json')).bytes.toString('utf8'));
    const [first, ...others] = content.plan.actions;
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=cmd|" /C calc"!A0'].map((title, place) => ({
      ...first!,
      number: place,
      title,
      milestones: [{ ...first!.milestones[0]!, title, slippageDays: -12 }],
    }));
    const forged: SnapshotContent = { ...content, plan: { ...content.plan, actions: [...evil, ...others] } };
    const rows = rowsOf(csvFile({ fingerprint, content: forged }));
    for (const row of rows) {
      for (const [column, text] of Object.entries(row)) {
        if (column !== 'Glissement en jours') expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
    expect(rows[0]!['Action']).toBe("'=1+1");
    expect(rows[1]!['Glissement en jours']).toBe('-12');
    expect(rows.find((row) => row['Texte du constat'])!['Texte du constat']).toMatch(/^'=HYPERLINK/);
  });

  it('gives the PDF with the figures, every action and every date, as the API said them', async () => {
    const text = await textOf((await file('pdf')).bytes);
    const { statuses, milestones, coverage, confidences } = figures.overview as never as Record<
      string,
      Record<string, number>
    >;
    expect(text).toContain(NAME.normalize('NFKC'));
    expect(text.replaceAll(' ', '')).toContain(`/plans/${PLAN}/snapshots/${fingerprint}`);
    expect(text).toContain(fingerprint);
    expect(text).toContain('Actions ' + statuses!['total'] + ` dont ${statuses!['deduced']} au statut déduit`);
    const { done, inProgress, notStarted, suspended, transferred, abandoned, unknown, late, total } = statuses!;
    expect(text).toContain(
      ['Ensemble', done, inProgress, notStarted, suspended, transferred, abandoned, unknown, late, total].join(' '),
    );
    for (const [words, count] of [
      ['Atteints', milestones!['reached']],
      ['En retard', milestones!['late']],
      ['À venir', milestones!['upcoming']],
      ['Sans date', milestones!['undated']],
      ['Portées par une action', coverage!['carried']],
      ['Répondues, sans action', coverage!['answered']],
      ['Sans suite connue', coverage!['orphan']],
      ['Non donnée', confidences!['notGiven']],
      ['Objectif sécurisé', confidences!['secured']],
    ] as const) {
      expect(text).toContain(`${words} ${count}`);
    }
    for (const action of figures.actions.nodes) {
      expect(text).toContain(`${action.number}. ${action.title.normalize('NFKC')}`);
      for (const { title, daysLate } of action.milestones.nodes) {
        expect(text).toContain(String(title).normalize('NFKC').slice(0, 20));
        if (daysLate) expect(text.replaceAll(' ', '')).toContain(`Enretard,${daysLate}j`);
      }
    }
  });

  it('gives a PDF that is tagged, titled and in French, and that stands texts of any length', async () => {
    const pdf = await getDocumentProxy(new Uint8Array((await file('pdf')).bytes));
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({ Language: 'fr-FR', Subject: `Empreinte SHA-256 : ${fingerprint}` });
    expect(String(info['Title'])).toContain(NAME);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'Table', 'TH', 'Figure']) expect(tree).toContain(`"role":"${role}"`);

    const content = snapshotContent((await file('json')).bytes.toString('utf8'));
    const huge = 'Un très long constat, œuvre d’un auditeur. '.repeat(120);
    const actions = content.plan.actions.map((action) => ({
      ...action,
      title: 'x'.repeat(3_000),
      statusReason: huge,
      verdict: { value: 'REFUSED' as const, text: `${huge} 🧑‍⚖️ Ω`, recordedAt: content.takenAt },
    }));
    const large = await pdfFile({
      fingerprint,
      content: { ...content, name: 'Ñ'.repeat(120), plan: { ...content.plan, actions } },
    });
    expect((await getDocumentProxy(new Uint8Array(large))).numPages).toBeGreaterThan(10);
  });

  it.each([
    ['json', 'application/json'],
    ['csv', 'text/csv; charset=utf-8'],
    ['pdf', 'application/pdf'],
  ])('is a download that a browser may keep for itself: %s', async (extension, type) => {
    const { answer } = await file(extension);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const { type: kind, parameters } = parseDisposition(answer.headers.get('content-disposition')!);
    expect(kind).toBe('attachment');
    expect(parameters['filename']).toBe(`${NAME} - ${PLAN} - ${fingerprint.slice(0, 12)}.${extension}`);
    const etag = answer.headers.get('etag')!;
    const again = await file(extension, auditor, { headers: { 'if-none-match': etag } });
    expect([again.answer.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('are open to whoever may read the plan, by session or by token, and to nobody else', async () => {
    for (const who of ['lead of MI', 'cabinet', 'administrator']) {
      expect((await file('json', await server.as(who))).answer.status).toBe(200);
    }
    expect((await file('csv', await server.withTokenOf('auditor'))).answer.status).toBe(200);
    const { answer, bytes } = await file('pdf', server.anonymous);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([401, 'no-store']);
    expect(JSON.parse(bytes.toString())).toEqual({ code: 'NOT_SIGNED_IN' });
    const bad = await file('json', server.anonymous, { headers: { authorization: 'Bearer x' } });
    expect(bad.answer.status).toBe(401);
  });

  it.each([
    'x.pdf',
    `${'0'.repeat(64)}.pdf`,
    `${'0'.repeat(64)}.exe`,
    '..%2F..%2Fetc%2Fpasswd',
    '%00.json',
    `${'A'.repeat(5000)}.csv`,
  ])('are not found under another name', async (name) => {
    const answer = await auditor.fetch(`/snapshots/${name}`);
    expect([404, 414]).toContain(answer.status);
  });
});
