import { graphql } from 'relay-runtime';

graphql`
  query twoViewsQuery($id: ID!, $early: PartialDate!, $late: PartialDate!) {
    early: entity(id: $id, view: { asOf: $early }) { id claims(types: [HOLDS]) { totalCount } }
    late: entity(id: $id, view: { asOf: $late }) { id claims(types: [HOLDS]) { totalCount } }
  }
`;
graphql`
  query twoViewsNodeQuery($id: ID!) {
    node(id: $id) { id ... on Person { claims(types: [HOLDS]) { totalCount } } }
  }
`;
