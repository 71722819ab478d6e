import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      refusal: RefusalPlugin<Types>;
    }
  }
}

/**
 * Makes a field nullable that can be refused by itself, so that its refusal leaves the rest of the answer: each at the root,
 * and each that has a price of its own, since it takes a page or a filter, or meets a work limit. Where nothing is
 * refused it has a value; `isNullOnlyWhereRefused` says so to whoever takes no answer with errors.
 */
export class RefusalPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (field.type.nullable || !canBeRefused(field)) return field;
    return {
      ...field,
      type: { ...field.type, nullable: true },
      extensions: { ...field.extensions, isNullOnlyWhereRefused: true },
    };
  }
}

function canBeRefused<Types extends SchemaTypes>({
  name,
  parentType,
  pothosOptions,
}: PothosOutputFieldConfig<Types>): boolean {
  if (name.startsWith('_')) return false; // as routers have it
  if (parentType === 'Query' || parentType === 'Mutation') return true;
  // A subscription that is refused has no other fields; the edges of a page come with it.
  if (parentType === 'Subscription' || parentType.endsWith('Connection')) return false;
  return 'complexity' in pothosOptions && pothosOptions.complexity !== undefined;
}

SchemaBuilder.registerPlugin('refusal', RefusalPlugin);
