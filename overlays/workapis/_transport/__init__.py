"""The border to the network: headers, messages, URLs, effects and drivers, without I/O of its own."""
