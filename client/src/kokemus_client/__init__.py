"""A typed client of kokemus' public APIs: one method for each operation, answers and noes as values.

    async with Client(urls, token) as client:
        match await client.dispatch.get_order("uusimaa", order_id):
            case Ok(order):
                ...
            case Problem(code=Code.NOT_FOUND):
                ...

`registry`, `dispatch`, `billing`, `notifications` and `operations` are generated: see client/generate.py.
"""

from kokemus_client.asking import Asked, Patience
from kokemus_client.client import Client
from kokemus_client.codes import Code
from kokemus_client.pages import Pages
from kokemus_client.results import Ok, Problem, Refused, Result

__all__ = ["Asked", "Client", "Code", "Ok", "Pages", "Patience", "Problem", "Refused", "Result"]
