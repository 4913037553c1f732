"""What a fake does for each operation of its API, as a table."""

from __future__ import annotations

from collections import Counter

from workapis.testing._service import FakeService


def coverage(api: str) -> str:
    """Return a line for each operation of an API, and how many there are of each sort.

    An operation that reads or writes records has state; what no rule and no word explains answers what is documented.
    """
    lines, counts = [], Counter[str]()
    for name, plan in FakeService(api).plan["operations"].items():
        does = "keeps by path" if "free" in plan else plan.get("does", "")
        counts["read or write records" if does else "answer what is documented"] += 1
        lines.append(f"{name:<44} {does or 'documented':<14} {plan['of'] if plan.get('does') else ''}".rstrip())
    return "\n".join([*lines, "", *(f"{number:>5}  {sort}" for sort, number in counts.items())])
