"""What is published: finished bundles, the merged document, pinned names, the record of them."""
