"""The pipeline: from the hand-written specs to validated bundles and typed clients, one noun a module."""
