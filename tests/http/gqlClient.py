"""The gql client as its own pages show it, with nothing set but the address; prints what it saw as JSON."""

import json
import sys

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

address = sys.argv[1]
client = Client(transport=RequestsHTTPTransport(address), fetch_schema_from_transport=True)
page = gql("""
query Page($after: String) {
  frameworks(first: 5, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}""")


def ids(after: str | None, pages: int) -> list[str]:
    """Ids of the frameworks, page after page."""
    page.variable_values = {"after": after}
    frameworks = client.execute(page)["frameworks"]
    found = [node["id"] for node in frameworks["nodes"]]
    return found if pages == 1 else found + ids(frameworks["pageInfo"]["endCursor"], pages - 1)


def code(query: str) -> str:
    """The code of the error that the server answers a query with."""
    try:
        Client(transport=RequestsHTTPTransport(address)).execute(gql(query))
    except TransportQueryError as error:
        return error.errors[0]["extensions"]["code"]
    return "none"


seen = {
    "ids": ids(None, 2),
    "hasElements": client.schema.get_type("Element") is not None,
    "unknownField": code("{ nothing }"),
    "outOfBounds": code("{ professions(first: 1000) { totalCount } }"),
}
print(json.dumps(seen))
