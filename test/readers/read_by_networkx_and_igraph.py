"""Reads graphs with networkx and igraph and prints what they hold, as JSON: a reading for each file and reader."""
import json
import sys

import igraph
import networkx


def by_networkx(path):
    read = networkx.read_gexf if path.endswith(".gexf") else networkx.read_graphml
    graph = read(path)
    nodes = [[node, data.get("label") or ""] for node, data in graph.nodes(data=True)]
    return {"nodes": nodes, "edges": [[source, target] for source, target in graph.edges()]}


def by_igraph(path):
    graph = igraph.Graph.Read_GraphML(path)
    ids = graph.vs["id"]
    labels = graph.vs["label"] if "label" in graph.vs.attributes() else [""] * len(ids)
    edges = [[ids[edge.source], ids[edge.target]] for edge in graph.es]
    return {"nodes": [list(pair) for pair in zip(ids, labels)], "edges": edges}


readings = []
for path in sys.argv[1:]:
    readings.append({"path": path, "reader": "networkx", **by_networkx(path)})
    if path.endswith(".graphml"):
        readings.append({"path": path, "reader": "igraph", **by_igraph(path)})
json.dump(readings, sys.stdout)
