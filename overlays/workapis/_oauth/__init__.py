"""OAuth tokens: lifecycle, requests, and sign-in of users."""
