"""Fakes of the services, for tests and for trying a client without an account.

    from workapis.testing import fake

    with fake("teamwork_projects") as service:
        tw = service.client()
        project = tw.projects.create(name="Apollo")
        assert tw.projects.get(project.id).name == "Apollo"

The fake stores what you write to it, responds as the vendor documents, and never patches anything.
"""

from __future__ import annotations

from workapis.testing._fake import fake
from workapis.testing._plans import coverage
from workapis.testing._samples import sample
from workapis.testing._service import FakeService

__all__ = ("FakeService", "coverage", "fake", "sample")
