"""`python -m rapporteur` is `rapporteur`."""

import sys

from rapporteur.cli import main

sys.exit(main())
