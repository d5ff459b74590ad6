import type { Decision } from '../decision/decision.ts';
import { DISCUSSION_LIMITS } from '../input/limits.ts';
import { aDiscussion, aMessage, aQuestion, aThread, refusalOf } from '../testing/a-discussion.ts';
import { auditor, day, lead, NOW, otherLead, person, TODAY } from '../testing/samples.ts';
import { askQuestion, closeQuestion } from './ask-question.ts';
import { questionStage } from './discussion.ts';
import type { Discussion, Message } from './discussion.ts';
import { editMessage, withdrawMessage } from './own-message.ts';
import { writeMessage } from './write-message.ts';

const LATER = '2026-11-24T09:00:00Z';
const coordinator = person('coordinator', 'COORDINATOR');
const administrator = person('administrator', 'ADMINISTRATOR');
const said = { text: '  Bonjour.  ', mentions: [] };

const write = (discussion: Discussion, threadId: string | null, viewer = lead, words: Partial<typeof said> = {}) =>
  writeMessage(discussion, { ...said, ...words, threadId }, viewer, { now: LATER, id: 'm2' });
const messagesOf = (decision: Decision<Discussion>): readonly Message[] =>
  decision.accepted ? decision.next.threads.flatMap(({ messages }) => messages) : [];

describe('Writing about an action', () => {
  it('begins a thread, or goes under one', () => {
    const begun = write(aDiscussion(aThread()), null);
    expect(begun.accepted && begun.next.threads.map(({ id }) => id)).toEqual(['m1', 'm2']);
    const under = write(aDiscussion(aThread({ id: 'm0', messages: [] }), aThread()), 'm1');
    expect(under.accepted && under.next.threads.map(({ messages }) => messages.length)).toEqual([0, 2]);
    expect(messagesOf(under)[1]).toEqual(
      aMessage({ id: 'm2', threadId: 'm1', text: 'Bonjour.', writtenAt: LATER, authorId: 'lead' }),
    );
  });

  it('is for all ministries, the coordinator and the cabinet', () => {
    for (const viewer of [lead, otherLead, coordinator, person('cabinet', 'CABINET')]) {
      expect(refusalOf(write(aDiscussion(), null, viewer))).toBeNull();
    }
  });

  it('is not for those who may not read it', () => {
    expect(refusalOf(write(aDiscussion(aThread()), 'm1', auditor))).toBe('DISCUSSION_RESTRICTED');
    expect(refusalOf(write(aDiscussion(), null, administrator))).toBe('DISCUSSION_RESTRICTED');
    expect(refusalOf(writeMessage(aDiscussion(), { ...said, threadId: null }, null, { now: NOW, id: 'm' }))).toBe(
      'NOT_SIGNED_IN',
    );
  });

  it('needs a thread that is there, and words', () => {
    expect(refusalOf(write(aDiscussion(), 'gone'))).toBe('NOT_FOUND threadId');
    expect(refusalOf(write(aDiscussion(), null, lead, { text: ' \n' }))).toBe('TEXT_EMPTY text');
    const tooLong = 'a'.repeat(DISCUSSION_LIMITS.message.maximum + 1);
    expect(refusalOf(write(aDiscussion(), null, lead, { text: tooLong }))).toBe('TEXT_TOO_LONG text');
  });

  it('calls only people who can read it, each once', () => {
    const call = (threadId: string | null, ...mentions: (typeof lead | null)[]) =>
      writeMessage(aDiscussion(aQuestion()), { text: 'Voir @X', mentions, threadId }, lead, { now: LATER, id: 'm2' });
    expect(messagesOf(call(null, coordinator, otherLead, coordinator)).at(-1)?.mentions).toEqual([
      'coordinator',
      'other-lead',
    ]);
    expect(refusalOf(call(null, coordinator, auditor))).toBe('MENTION_CANNOT_READ mentions.1');
    expect(refusalOf(call('q1', auditor))).toBeNull();
    expect(refusalOf(call('q1', administrator))).toBe('MENTION_CANNOT_READ mentions.0');
    expect(refusalOf(call(null, null))).toBe('MENTION_CANNOT_READ mentions.0');
    const crowd = Array.from({ length: DISCUSSION_LIMITS.mentions.maximum + 1 }, () => lead);
    expect(refusalOf(call(null, ...crowd))).toBe('LIST_TOO_LONG mentions');
  });
});

describe('One’s own message', () => {
  const edit = (discussion: Discussion, messageId: string, viewer = lead, text = 'Mieux dit.') =>
    editMessage(discussion, { messageId, text, mentions: [coordinator] }, viewer, { now: LATER });
  const withdraw = (discussion: Discussion, messageId: string, viewer = lead) =>
    withdrawMessage(discussion, { messageId }, viewer, { now: LATER });

  it('is worded anew, and says so', () => {
    expect(messagesOf(edit(aDiscussion(aThread()), 'm1'))).toEqual([
      aMessage({ text: 'Mieux dit.', mentions: ['coordinator'], editedAt: LATER }),
    ]);
    expect(refusalOf(edit(aDiscussion(aThread()), 'm1', lead, ''))).toBe('TEXT_EMPTY text');
  });

  it('is withdrawn: its words go, its place stays', () => {
    const thread = aThread({ messages: [aMessage({ mentions: ['coordinator'] }), aMessage({ id: 'm2' })] });
    expect(messagesOf(withdraw(aDiscussion(thread), 'm1'))).toEqual([
      aMessage({ text: null, withdrawnAt: LATER }),
      aMessage({ id: 'm2' }),
    ]);
  });

  it.each([
    ['edited', edit],
    ['withdrawn', withdraw],
  ])('is %s by its author alone, while it is there', (_, act) => {
    const discussion = aDiscussion(aThread());
    expect(refusalOf(act(discussion, 'm1', coordinator))).toBe('NOT_YOUR_MESSAGE');
    expect(refusalOf(act(discussion, 'm1', auditor))).toBe('DISCUSSION_RESTRICTED');
    expect(refusalOf(act(discussion, 'm1', administrator))).toBe('DISCUSSION_RESTRICTED');
    expect(refusalOf(act(discussion, 'gone'))).toBe('NOT_FOUND messageId');
    const gone = aThread({ messages: [aMessage({ text: null, withdrawnAt: NOW })] });
    expect(refusalOf(act(aDiscussion(gone), 'm1'))).toBe('MESSAGE_WITHDRAWN');
    expect(refusalOf(act(aDiscussion(aQuestion(NOW)), 'q1', coordinator))).toBe('QUESTION_CLOSED');
  });

  it('that asked a question closes it when it is withdrawn; an answer does not', () => {
    const closedAt = (decision: Decision<Discussion>) =>
      decision.accepted && decision.next.threads[0]?.question?.closedAt;
    const answered = aDiscussion(aQuestion(null, aMessage({ id: 'm9', threadId: 'q1', isAnswer: true })));
    expect(closedAt(withdraw(answered, 'q1', coordinator))).toBe(LATER);
    expect(closedAt(withdraw(answered, 'm9'))).toBeNull();
  });
});

describe('A question to the lead', () => {
  const ask = (viewer = coordinator, expectedBy = '2026-11-23', discussion = aDiscussion(), text = 'Où en est-on ?') =>
    askQuestion(discussion, { text, mentions: [], expectedBy }, viewer, { now: NOW, id: 'q1', today: TODAY });
  const close = (discussion: Discussion, threadId: string, viewer = coordinator) =>
    closeQuestion(discussion, { threadId }, viewer, { now: LATER });

  it('is asked by who follows the plan, for today at the earliest', () => {
    for (const viewer of [coordinator, auditor, person('cabinet', 'CABINET')]) expect(ask(viewer).accepted).toBe(true);
    expect(ask()).toMatchObject({
      next: { threads: [{ id: 'q1', question: { expectedBy: '2026-11-23', closedAt: null } }] },
    });
    expect(refusalOf(ask(lead))).toBe('QUESTIONS_ASKED_BY');
    expect(refusalOf(ask(coordinator, '2026-11-22'))).toBe('DATE_ALREADY_PAST expectedBy');
    expect(refusalOf(ask(coordinator, '2026-11'))).toBe('DATE_INVALID expectedBy');
    expect(refusalOf(ask(coordinator, '2026-11-30', aDiscussion(), ''))).toBe('TEXT_EMPTY text');
  });

  it('needs somebody to ask: an action without a lead has none', () => {
    expect(refusalOf(ask(coordinator, '2026-11-30', { ...aDiscussion(), leadMinistryId: null }))).toBe(
      'ACTION_HAS_NO_LEAD',
    );
  });

  it('is answered by a message of the lead ministry, and of no other', () => {
    const answers = (viewer: typeof lead) => messagesOf(write(aDiscussion(aQuestion()), 'q1', viewer)).at(-1)?.isAnswer;
    expect(answers(lead)).toBe(true);
    expect([otherLead, coordinator, auditor].map(answers)).toEqual([false, false, false]);
  });

  it('is closed by who asked it, answered or not, and takes no more words', () => {
    expect(close(aDiscussion(aQuestion()), 'q1')).toMatchObject({
      next: { threads: [{ question: { closedAt: LATER } }] },
    });
    expect(refusalOf(close(aDiscussion(aQuestion()), 'q1', auditor))).toBe('ONLY_WHO_ASKED_CLOSES');
    expect(refusalOf(close(aDiscussion(aQuestion()), 'q1', lead))).toBe('QUESTIONS_ASKED_BY');
    expect(refusalOf(close(aDiscussion(aQuestion(NOW)), 'q1'))).toBe('QUESTION_CLOSED');
    expect(refusalOf(close(aDiscussion(aThread()), 'm1'))).toBe('NOT_FOUND threadId');
    expect(refusalOf(write(aDiscussion(aQuestion(NOW)), 'q1'))).toBe('QUESTION_CLOSED');
  });

  it('is awaited, late from the day after, answered, closed', () => {
    const answer = aMessage({ id: 'm9', isAnswer: true });
    const stage = (thread: ReturnType<typeof aQuestion>, today = TODAY) => questionStage(thread, today);
    expect(stage(aQuestion(), day('2026-11-30'))).toBe('AWAITED');
    expect(stage(aQuestion(), day('2026-12-01'))).toBe('LATE');
    expect(stage(aQuestion(null, aMessage({ id: 'm8' })), day('2026-12-01'))).toBe('LATE');
    expect(stage(aQuestion(null, answer), day('2026-12-01'))).toBe('ANSWERED');
    expect(stage(aQuestion(null, { ...answer, withdrawnAt: NOW }), day('2026-12-01'))).toBe('LATE');
    expect(stage(aQuestion(NOW, answer))).toBe('CLOSED');
    expect(questionStage(aThread(), TODAY)).toBeNull();
  });
});
