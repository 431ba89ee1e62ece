"""What every page stands on: visits, rendering, writing, forms, protection."""
