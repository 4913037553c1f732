"""The only package that knows the HTTP library: transports, bodies, deadlines, pools."""
