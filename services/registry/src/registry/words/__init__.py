"""Values that several capabilities of registry speak of: ids, languages, work forms, roles of staff."""
