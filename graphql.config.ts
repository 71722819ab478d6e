// For editors: the schema as committed, and the questions that the playground opens with.
export default { schema: './schema.graphql', documents: './docs/questions/*.graphql' };
