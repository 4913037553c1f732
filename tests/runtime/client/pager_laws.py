"""Invariants of an iteration over a hostile pager; each returns the breach, "" if there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.fakes.hostile_pager import GOOD_LINKS, HONEST, Pager, Scenario, Sent, Walk, is_of_the_tree

Law = Callable[[Walk], str]


def stays_in_the_tree(walk: Walk) -> str:
    """No exception is outside `WorkAPIsError`."""
    return "" if is_of_the_tree(walk.error) else f"an exception outside the tree: {walk.error!r}"


def comes_to_an_end(walk: Walk) -> str:
    """An iteration requests little more than there is: three times the pages, and a few."""
    plan = walk.pager.plan
    most = 3 * (_pages(walk.pager) + len(plan.moves)) + 4
    return "" if len(walk.pager.sent) <= most else f"{len(walk.pager.sent)} requests, more than {most}"


def _pages(pager: Pager) -> int:
    size = min(pager.plan.cap, pager.plan.size or pager.plan.cap)
    step = max(size - 1, 1) if pager.plan.order == "overlap" else size
    return -(-max(pager.born, 1) // step) + 1


def is_complete_or_told(walk: Walk) -> str:
    """Whenever a reply says more, the result is complete, or a warning or an error was given.

    A silent walk that misses items followed up every claim: it asked for each page that was told, gave as many
    different items as any told total, and followed each next link.
    """
    plan, sent = walk.pager.plan, walk.pager.sent
    missed = walk.pager.stayed - set(walk.found)
    if not walk.is_silent or not missed:
        return ""
    if plan.moves:  # a change is seen by the total alone
        is_seen = all(each.total is not None for each in sent) and plan.total in HONEST
        return f"silent, but missed {sorted(missed)}" if is_seen and len(sent) > 1 else ""
    unmet = [claim for index, each in enumerate(sent) for claim in _unmet(each, sent[index + 1 :], walk)]
    return f"silent, but missed {sorted(missed)} though {unmet[0]}" if unmet else ""


def _unmet(each: Sent, later: Sequence[Sent], walk: Walk) -> list[str]:
    asked = max(reply.asked for reply in walk.pager.sent)
    claims = []
    if each.pages is not None and each.pages > asked:
        claims.append(f"{each.pages} pages were told and {asked} asked for")
    # Records that have no id, or none that decodes, may be equal, and are none the less two.
    given = len(walk.found) if walk.pager.plan.ids in ("all null", "missing", "objects") else len(set(walk.found))
    if each.total is not None and each.total > given:
        claims.append(f"a total of {each.total} was told and {given} different items were given")
    if each.next is not None and each.next not in [reply.asked for reply in later]:
        claims.append(f"a next link led to page {each.next}")
    if each.more and not later:
        claims.append("there were said to be more items, and none were asked for")
    return claims


def is_exact_if_honest(walk: Walk) -> str:
    """Over a stable list of an honest service that says how it goes on, each item comes once, in order and silence."""
    plan = walk.pager.plan
    if not _is_honest(plan, walk.pager):
        return ""
    if not walk.is_silent:
        return f"an honest service was suspected: {walk.drift} {walk.error!r}"
    return "" if walk.found == walk.pager.items else f"not the items: {walk.found}"


def _is_honest(plan: Scenario, pager: Pager) -> bool:
    surface = pager.surface
    orders = ("honest", "short") if surface.by == "offset" else ("honest",)
    is_plain = plan.order in orders and not plan.moves and plan.link in ("none", *GOOD_LINKS)
    is_right = all(style in HONEST for style in (plan.number, plan.pages, plan.total))
    # The number of the page alone does not say whether there is another one.
    numbers = [name for name in surface.tells if name != "number"]
    has_numbers = bool(surface.place) and any(getattr(plan, name) != "absent" for name in numbers)
    has_numbers = has_numbers or (surface.has_more and plan.pages != "absent")
    if not is_plain or not is_right:
        return False
    if has_numbers:
        return True
    # Behind a page without a link, a list that is known to have pages is asked for one more.
    is_known = plan.link in GOOD_LINKS or surface.is_declared
    return is_known and (plan.beyond in ("empty", "404") or not surface.is_declared)


def is_told_of_a_cycle(walk: Walk) -> str:
    """A pager that cycles without a total ends after at most three periods; from the period 2 on, with a warning."""
    plan, pager = walk.pager.plan, walk.pager
    is_untold = plan.pages == "absent" and plan.total == "absent" and plan.link == "none"
    is_untold = is_untold and pager.surface.by in ("number", "offset")  # else replies lead to an end
    if plan.order not in ("cycle", "ignored") or not is_untold or plan.moves or not pager.surface.is_declared:
        return ""
    size = min(plan.cap, plan.size or plan.cap)
    period = min(plan.at, -(-max(plan.count, 1) // size)) if plan.order == "cycle" else 1
    if len(pager.sent) > 3 * period:
        return f"{len(pager.sent)} requests, more than three periods of {period}"
    return "" if period == 1 or not walk.is_silent else "a cycle, and no warning"


def is_told_of_the_unreadable(walk: Walk) -> str:
    """A number that is there but is none is a warning, or an error."""
    is_odd = any(each.is_unreadable for each in walk.pager.sent)
    return "a number was unreadable, and no warning" if is_odd and walk.is_silent else ""


LAWS: Sequence[Law] = (
    stays_in_the_tree,
    comes_to_an_end,
    is_complete_or_told,
    is_exact_if_honest,
    is_told_of_a_cycle,
    is_told_of_the_unreadable,
)


def broken(walk: Walk) -> list[str]:
    """Return the laws that are broken, each with what broke it."""
    return [f"{law.__name__}: {fault}" for law in LAWS if (fault := law(walk))]
