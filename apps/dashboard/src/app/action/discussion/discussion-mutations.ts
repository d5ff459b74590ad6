import { graphql } from '../../graphql/generated/index.ts';

export const discussionChanged = graphql(`
  fragment DiscussionSaid on DiscussionChanged {
    sequence
    written {
      ...MessageSaid
    }
    action {
      id
      discussionVersion
    }
  }
`);

export const writeMessage = graphql(`
  mutation WriteMessage($input: WriteMessageInput!) {
    result: writeMessage(input: $input) {
      __typename
      ...DiscussionSaid
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const askQuestion = graphql(`
  mutation AskQuestion($input: AskQuestionInput!) {
    result: askQuestion(input: $input) {
      __typename
      ...DiscussionSaid
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const editMessage = graphql(`
  mutation EditMessage($input: EditMessageInput!) {
    result: editMessage(input: $input) {
      __typename
      ...DiscussionSaid
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const withdrawMessage = graphql(`
  mutation WithdrawMessage($input: WithdrawMessageInput!) {
    result: withdrawMessage(input: $input) {
      __typename
      ...DiscussionSaid
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const closeQuestion = graphql(`
  mutation CloseQuestion($input: CloseQuestionInput!) {
    result: closeQuestion(input: $input) {
      __typename
      ...DiscussionSaid
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);
