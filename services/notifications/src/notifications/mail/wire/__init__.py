"""Between letters and the mail server: mails as they travel, and the line they travel over."""
