"""Values that several capabilities of notifications speak of: identities and times. No decisions."""
