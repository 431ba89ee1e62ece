"""The console: pages for everybody on the platform, which ask the services with the signed-in person's own token.

There is no business rule here: prices, reasons and refusals are the services'. A capability is a folder with its
pages, templates and words; `web` is what all of them stand on.
"""
