import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from './context.ts';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      meter: MeterPlugin<Types>;
    }
  }
}

/**
 * Charges each thing on each page to the meter, and lets the event loop go round between pages: an executor of GraphQL
 * writes a hundred pages of a hundred rows in one go.
 */
export class MeterPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { name, parentType }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (name !== 'edges' || !parentType.endsWith('Connection')) return resolver;
    return (parent, args, context, info) => {
      const { meter } = context as unknown as Context; // the only context that there is: see builder.ts
      const charged = (edges: unknown): unknown => {
        const { length } = edges as readonly unknown[]; // of a connection
        if (meter.isDue) return meter.chargeInTurn('node', length).then(() => edges);
        meter.charge('node', length);
        return edges;
      };
      const edges = resolver(parent, args, context, info);
      return edges instanceof Promise ? edges.then(charged) : charged(edges);
    };
  }
}

SchemaBuilder.registerPlugin('meter', MeterPlugin);
