"""What makes a release: judging the tree, the files that a release writes, packages and what is tried of them."""
