import { graphql } from '../../graphql/generated/index.ts';
import type { DiscussionPageQuery } from '../../graphql/generated/graphql.ts';

/** What was written about an action. */
export const discussionQuery = graphql(`
  query DiscussionPage($planCode: String!, $number: Int!, $after: String, $language: Language!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      code
      action(number: $number) {
        id
        number
        title
        discussionVersion
        viewerCanDiscuss {
          allowed
          reason(language: $language)
        }
        viewerCanAsk {
          allowed
          reason(language: $language)
        }
        threads(first: 20, after: $after) {
          totalCount
          pageInfo {
            endCursor
          }
          nodes {
            ...ThreadSaid
          }
        }
      }
    }
  }
`);

export const threadSaid = graphql(`
  fragment ThreadSaid on Thread {
    threadId
    viewerCanAnswer {
      allowed
    }
    question {
      expectedBy
      closedAt
      stage
      viewerCanClose {
        allowed
      }
    }
    messages(first: 100) {
      totalCount
      nodes {
        ...MessageSaid
      }
    }
  }
`);

export const messageSaid = graphql(`
  fragment MessageSaid on Message {
    id
    text
    writtenAt
    editedAt
    withdrawnAt
    isAnswer
    author {
      id
      displayName
      post
    }
    mentions(first: 20) {
      totalCount
      nodes {
        id
        displayName
      }
    }
    viewerCanEdit {
      allowed
    }
  }
`);

/** The people whom a message may call. */
export const mentionableQuery = graphql(`
  query Mentionable($planCode: String!, $number: Int!, $isQuestion: Boolean!, $startsWith: String!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      action(number: $number) {
        id
        mentionable(isQuestion: $isQuestion, startsWith: $startsWith, first: 6) {
          totalCount
          nodes {
            id
            displayName
            post
          }
        }
      }
    }
  }
`);

/** The questions about an action that are not closed. */
export const openQuestionsQuery = graphql(`
  query OpenQuestions($planCode: String!, $number: Int!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      action(number: $number) {
        id
        threads(isOpenQuestion: true, first: 20) {
          totalCount
          nodes {
            ...ThreadSaid
          }
        }
      }
    }
  }
`);

export type DiscussedAction = NonNullable<NonNullable<DiscussionPageQuery['plan']>['action']>;
export type ThreadView = DiscussedAction['threads']['nodes'][number];
export type MessageView = ThreadView['messages']['nodes'][number];
export type PersonCalled = MessageView['mentions']['nodes'][number];
