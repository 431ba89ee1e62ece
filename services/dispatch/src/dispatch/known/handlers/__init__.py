"""keep_area  keep_unit  keep_expert  keep_agreement: what registry can say."""
