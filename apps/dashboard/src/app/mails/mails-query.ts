import { graphql } from '../graphql/generated/index.ts';
import type { MailsPageQuery, SentMailsPageQuery } from '../graphql/generated/graphql.ts';

/** What the viewer is told by mail, their calendar addresses, and what a calendar may be of. */
export const mailsQuery = graphql(`
  query MailsPage($language: Language!) {
    viewer {
      id
      version
      mailPreferences {
        rhythm
        language
        address
      }
      mails(first: 10) {
        totalCount
        nodes {
          id
          subject(language: $language)
          state
          writtenAt
        }
      }
      calendars(first: 100) {
        totalCount
        nodes {
          id
          createdAt
          lastReadAt
          ministry {
            id
            name
          }
          plan {
            id
            name
          }
        }
      }
      grants(first: 20) {
        nodes {
          ministry {
            id
          }
        }
      }
    }
    ministries(first: 100) {
      nodes {
        id
        name
      }
    }
    plans(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

/** The mails of everyone, for an administrator. */
export const sentMailsQuery = graphql(`
  query SentMailsPage($state: MailState, $language: Language!, $after: String) {
    viewer {
      id
      viewerCanReadAllMails {
        allowed
        reason(language: $language)
      }
    }
    mails(state: $state, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        subject(language: $language)
        state
        address
        attempts
        failure
        writtenAt
        settledAt
        recipient {
          id
          displayName
        }
        viewerCanSendAgain {
          allowed
        }
      }
    }
  }
`);

export const setMailPreferences = graphql(`
  mutation SetMailPreferences($input: SetMailPreferencesInput!) {
    result: setMailPreferences(input: $input) {
      __typename
      ... on MailPreferencesSet {
        viewer {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const sendMailAgain = graphql(`
  mutation SendMailAgain($input: SendMailAgainInput!) {
    result: sendMailAgain(input: $input) {
      __typename
      ... on MailSentAgain {
        mail {
          id
          version
          state
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const openCalendar = graphql(`
  mutation OpenCalendar($input: OpenCalendarInput!) {
    result: openCalendar(input: $input) {
      __typename
      ... on CalendarChanged {
        path
        viewer {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const closeCalendar = graphql(`
  mutation CloseCalendar($input: CloseCalendarInput!) {
    result: closeCalendar(input: $input) {
      __typename
      ... on CalendarChanged {
        viewer {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export type MailsViewer = NonNullable<MailsPageQuery['viewer']>;
export type SentMail = SentMailsPageQuery['mails']['nodes'][number];
