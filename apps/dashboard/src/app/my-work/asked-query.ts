import { graphql } from '../graphql/generated/index.ts';

/** What is asked of the viewer and by them, and the messages that call them. */
export const askedQuery = graphql(`
  query QuestionsOfMe($planCode: String!) {
    viewer {
      id
      work(planCode: $planCode) {
        askedQuestions(first: 50) {
          totalCount
          nodes {
            ...ThreadAsked
          }
        }
        questions(first: 50) {
          totalCount
          nodes {
            ...ThreadAsked
          }
        }
        calls(first: 20) {
          totalCount
          nodes {
            id
            text
            writtenAt
            author {
              id
              displayName
            }
            thread {
              threadId
            }
            action {
              id
              number
              title
            }
          }
        }
      }
    }
  }
`);

export const threadAsked = graphql(`
  fragment ThreadAsked on Thread {
    threadId
    action {
      id
      number
      title
    }
    question {
      expectedBy
      stage
    }
    messages(first: 1) {
      totalCount
      nodes {
        id
        text
        author {
          id
          displayName
        }
      }
    }
  }
`);
