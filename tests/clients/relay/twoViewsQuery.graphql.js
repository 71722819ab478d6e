/**
 * @generated SignedSource<<c56af59d5ebb8ba0ef87b9bb112de08b>>
 * @lightSyntaxTransform
 */

/* eslint-disable */

'use strict';

var node = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "early"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "late"
},
v3 = {
  "kind": "Variable",
  "name": "id",
  "variableName": "id"
},
v4 = [
  (v3/*:: as any*/),
  {
    "fields": [
      {
        "kind": "Variable",
        "name": "asOf",
        "variableName": "early"
      }
    ],
    "kind": "ObjectValue",
    "name": "view"
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "types",
      "value": [
        "HOLDS"
      ]
    }
  ],
  "concreteType": "ClaimConnection",
  "kind": "LinkedField",
  "name": "claims",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    }
  ],
  "storageKey": "claims(types:[\"HOLDS\"])"
},
v7 = [
  (v5/*:: as any*/),
  (v6/*:: as any*/)
],
v8 = [
  (v3/*:: as any*/),
  {
    "fields": [
      {
        "kind": "Variable",
        "name": "asOf",
        "variableName": "late"
      }
    ],
    "kind": "ObjectValue",
    "name": "view"
  }
],
v9 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "__typename",
    "storageKey": null
  },
  (v5/*:: as any*/),
  (v6/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "twoViewsQuery",
    "selections": [
      {
        "alias": "early",
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "entity",
        "plural": false,
        "selections": (v7/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "late",
        "args": (v8/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "entity",
        "plural": false,
        "selections": (v7/*:: as any*/),
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "twoViewsQuery",
    "selections": [
      {
        "alias": "early",
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "entity",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "late",
        "args": (v8/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "entity",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "3ab7e560821be1dc9b42d70f725351b3",
    "id": null,
    "metadata": {},
    "name": "twoViewsQuery",
    "operationKind": "query",
    "text": "query twoViewsQuery(\n  $id: ID!\n  $early: PartialDate!\n  $late: PartialDate!\n) {\n  early: entity(id: $id, view: {asOf: $early}) {\n    __typename\n    id\n    claims(types: [HOLDS]) {\n      totalCount\n    }\n  }\n  late: entity(id: $id, view: {asOf: $late}) {\n    __typename\n    id\n    claims(types: [HOLDS]) {\n      totalCount\n    }\n  }\n}\n"
  }
};
})();

node.hash = "efb2d3e14d47ae9e9c1a711b7ea2d002";

export default node;
