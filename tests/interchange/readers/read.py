"""Reads what Jejak exports with the libraries that others read it with, and tells what they found as JSON."""

import io
import json
import sys
import zipfile


def followthemoney(path):
    from followthemoney import model
    from followthemoney.proxy import EntityProxy

    schemata, proofs, ends = {}, set(), set()
    ids, invalid = set(), []
    for line in open(path, encoding="utf-8"):
        data = json.loads(line)
        entity = EntityProxy.from_dict(data, cleaned=False)
        given = {name: list(values) for name, values in data["properties"].items()}
        for name, values in given.items():
            prop = entity.schema.get(name)
            if prop is None or prop.stub:
                invalid.append(f"{data['id']}: {entity.schema.name} has no {name}")
            elif len(entity.get(name)) == 0:
                invalid.append(f"{data['id']}: {name} {values} is refused")
            elif prop.type.name == "entity":
                (proofs if name == "proof" else ends).update(entity.get(name))
        for name in entity.schema.required:
            if not entity.has(name):
                invalid.append(f"{data['id']}: {name} is required")
        if not entity.caption:
            invalid.append(f"{data['id']}: no caption")
        ids.add(entity.id)
        schemata[entity.schema.name] = schemata.get(entity.schema.name, 0) + 1
    return {"schemata": schemata, "invalid": invalid, "dangling": sorted((proofs | ends) - ids), "proofs": len(proofs)}


def datapackage(path):
    from frictionless import Package, system

    with system.use_context(trusted=True):
        package = Package(path)
        report = package.validate()
        rows = {}
        with zipfile.ZipFile(path) as archive:
            rows = {name: archive.read(name).count(b"\r\n") for name in archive.namelist() if name.endswith(".csv")}
    errors = [error.message for task in report.tasks for error in task.errors] + [error.message for error in report.errors]
    return {"valid": report.valid, "errors": errors[:5], "resources": [r.name for r in package.resources], "rows": rows}


def network(path):
    import networkx

    graph = networkx.read_gexf(path) if path.endswith("gexf") else networkx.read_graphml(path, force_multigraph=True)
    edges = [data for _, _, data in graph.edges(data=True)]
    return {
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "directed": graph.is_directed(),
        "types": sorted({edge.get("type") for edge in edges}),
        "evidence": sum(1 for edge in edges if edge.get("evidence")),
    }


def rdf(path, shapes):
    import pyshacl
    import rdflib

    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(path, format="nquads" if path.endswith("nq") else "json-ld")
    conforms, _, text = pyshacl.validate(dataset, shacl_graph=rdflib.Graph().parse(shapes, format="turtle"))
    named = [g for g in dataset.graphs() if str(g.identifier) != "urn:x-rdflib:default" and len(g) > 0]
    return {"statements": len(dataset), "conforms": bool(conforms), "why": "" if conforms else text[:600], "named": len(named)}


def workbook(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    return {sheet.title: [sheet.max_row, [cell.value for cell in sheet[1]]] for sheet in book.worksheets}


if __name__ == "__main__":
    _, what, *arguments = sys.argv
    print(json.dumps(globals()[what](*arguments)))
