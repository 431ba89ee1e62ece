"""What several capabilities of dispatch speak of: identities, work forms, topics, fees, spans, who speaks."""
