"""The pages that are decoded: 500 projects and 250 to-do items, drawn once and committed.

Values are drawn over the spellings that the documentation prints and the services mix; names are made up of few words.
Run `python -m benchmarks.pages` to write them again: the same seed gives the same bytes.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
PROJECTS, ITEMS = 500, 250
# fmt: off
_WORDS = (
    "alpha", "beta", "gamma", "delta", "north", "south", "review", "launch", "website", "intranet", "audit",
    "budget", "garden", "harbour",
)
# fmt: on
_FLAGS = ((True, False), ("true", "false"), ("1", "0"), (1, 0), ("yes", "no"), ("YES", "NO"))


def _instant(chance: random.Random) -> str:
    day = f"20{chance.randint(10, 24)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    return f"{day}T{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:{chance.randint(0, 59):02}Z"


def _date(chance: random.Random, empty: float = 0.4) -> str:
    return "" if chance.random() < empty else _instant(chance)[:10].replace("-", "")


def _text(chance: random.Random, most: int) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(chance.randint(1, most)))


def _flag(chance: random.Random, pairs: int) -> Any:
    return chance.choice(_FLAGS[chance.randrange(pairs)])


def _project(chance: random.Random) -> dict[str, Any]:
    has_category = chance.random() < 0.6
    number = chance.randint(1, 60)
    return {
        "company": {"name": f"Company {number}", "is-owner": chance.choice("01"), "id": str(number)},
        "starred": _flag(chance, 3),
        "name": _text(chance, 4),
        "show-announcement": _flag(chance, 3),
        "announcement": "" if chance.random() < 0.8 else _text(chance, 8),
        "description": "" if chance.random() < 0.5 else _text(chance, 12),
        "status": chance.choice(("active", "archived")),
        "isProjectAdmin": _flag(chance, 3),
        "created-on": _instant(chance),
        "category": {
            "name": f"Category {chance.randint(1, 9)}" if has_category else "",
            "id": str(chance.randint(1, 9)) if has_category else "",
        },
        "start-page": chance.choice(("projectoverview", "tasks", "milestones")),
        "startDate": _date(chance),
        "logo": "" if chance.random() < 0.5 else f"https://example.org/images/{chance.randint(1, 99)}/logo.jpg",
        "notifyeveryone": _flag(chance, 3),
        "id": str(chance.randint(100_000, 999_999)),
        "last-changed-on": _instant(chance),
        "endDate": _date(chance),
        "harvest-timers-enabled": _flag(chance, 3),
    }


# fmt: off
ITEM_IDS = (
    "id", "todo-list-id", "project-id", "company-id", "creator-id", "parentTaskId", "tasklist-lockdownId",
    "lockdownId", "milestone-id", "completer_id", "updater-id", "responsible-party-id",
)
ITEM_COUNTS = (
    "order", "position", "comments-count", "attachments-count", "estimated-minutes", "progress",
    "loggedMinutes", "timeEstimates", "subTasksCount", "followersCount",
)
ITEM_FLAGS = (
    "canComplete", "has-reminders", "has-unread-comments", "canEdit", "completed", "harvest-enabled",
    "viewEstimatedTime", "canLogTime", "tasklist-private", "timeIsLogged", "tasklist-isTemplate",
    "hasTickets", "userFollowingComments", "userFollowingChanges", "repeats", "lockdown", "isOverdue",
    "notify", "unread", "evaluated",
)
ITEM_TEXTS = (
    "creator-firstname", "creator-lastname", "todo-list-name", "content", "company-name", "description",
    "priority", "project-name", "responsible-party-summary", "status", "creator-avatar-url", "milestone-name",
    "board-column", "responsible-party-firstname", "responsible-party-lastname", "updater-name",
)
ITEM_DATES = (
    "due-date-base", "due-date", "start-date", "completed-date",
)
ITEM_INSTANTS = (
    "created-on", "last-changed-on", "completed_on", "last-seen-on",
)
# fmt: on


def _item(chance: random.Random) -> dict[str, Any]:
    def number(most: int) -> Any:
        value = chance.randint(1, most)
        return value if chance.random() < 0.5 else str(value)

    item: dict[str, Any] = {key: number(999_999) for key in ITEM_IDS}
    item |= {key: number(500) for key in ITEM_COUNTS}
    item |= {key: _flag(chance, 6) for key in ITEM_FLAGS}
    item |= {key: "" if chance.random() < 0.3 else _text(chance, 4) for key in ITEM_TEXTS}
    item |= {key: _date(chance) for key in ITEM_DATES} | {key: _instant(chance) for key in ITEM_INSTANTS}
    item["parent-task"] = {"content": _text(chance, 3), "id": number(999_999)}
    item["tags"] = [
        {"id": chance.randint(1, 99), "name": chance.choice(_WORDS), "color": "#b1da34"}
        for _ in range(chance.choice((0, 0, 1, 2)))
    ]
    item["predecessors"], item["attachments"] = [], []
    return item


def projects() -> dict[str, Any]:
    """Return the page of projects as parsed JSON."""
    chance = random.Random(1)
    return {"STATUS": "OK", "projects": [_project(chance) for _ in range(PROJECTS)]}


def items() -> dict[str, Any]:
    """Return the page of to-do items as parsed JSON."""
    chance = random.Random(2)
    return {"STATUS": "OK", "todo-items": [_item(chance) for _ in range(ITEMS)]}


def main() -> None:
    """Write both pages."""
    DATA.mkdir(exist_ok=True)
    for name, value in (("projects", projects()), ("todo_items", items())):
        (DATA / f"{name}.json").write_text(json.dumps(value, separators=(",", ":")), "utf-8")


if __name__ == "__main__":
    main()
