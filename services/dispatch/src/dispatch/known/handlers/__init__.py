"""What registry can say: `keep_…`; and `asked`, who asks for something when people do."""
