"""Published artefacts: finished bundles, the merged document, pinned names, the manifest."""
