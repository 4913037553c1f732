"""The one package that knows the HTTP library: transports over it, bodies, deadlines, pools."""
