"""Makes this folder's rules and the list of the repository's files importable by their own names."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
