"""Release steps: readiness checks, files to write, packages, and tests of the installed wheel."""
