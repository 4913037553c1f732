"""The copy of HEAD that a release builds."""

from __future__ import annotations

from pathlib import Path

from scripts.release import workshop
from tests.pipeline.changes.test_diff import git, put


def test_a_release_is_made_of_what_is_committed(tmp_path: Path) -> None:
    """The copy has no ignored or new file, no later edit, and no `.git`."""
    root = tmp_path / "root"
    put(root, ".gitignore", "dist/\n")
    put(root, "a/b.txt", "kept\n")
    git(root, "init", "-q")
    git(root, "add", "--all")
    git(root, "commit", "-q", "-m", "First")
    for path in ("dist/old.whl", "new.txt", "a/b.txt"):
        put(root, path, "of today\n")
    tree = workshop.copy(root, tmp_path / "tree")
    assert workshop.content(tree) == [".gitignore", "a/b.txt"]
    assert (tree / "a/b.txt").read_text("utf-8") == "kept\n"
