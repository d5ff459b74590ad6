import { graphql } from '../graphql/generated/index.ts';

/** Who stands in for the viewer, in which of their own roles, and who may be asked to. */
export const deputiesQuery = graphql(`
  query Deputies {
    viewer {
      id
      version
      grants(first: 50) {
        nodes {
          role
          ministry {
            id
            code
            name
          }
          onBehalfOf {
            id
            displayName
          }
        }
      }
      colleagues(first: 100) {
        nodes {
          id
          displayName
          post
        }
      }
      deputies(first: 100) {
        nodes {
          ...DeputyDetails
        }
      }
    }
  }

  fragment DeputyDetails on Deputy {
    id
    role
    from
    to
    isEnded
    deputy {
      id
      displayName
    }
    ministry {
      id
      code
    }
  }
`);

export const appointDeputyMutation = graphql(`
  mutation AppointDeputy($input: AppointDeputyInput!) {
    result: appointDeputy(input: $input) {
      __typename
      ... on DeputyChanged {
        deputy {
          ...DeputyDetails
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const endDeputyMutation = graphql(`
  mutation EndDeputy($input: EndDeputyInput!) {
    result: endDeputy(input: $input) {
      __typename
      ... on DeputyChanged {
        deputy {
          ...DeputyDetails
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);
