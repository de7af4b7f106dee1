"""The drafts of the sample meetings, as a Chair reads them."""

import pytest

from rapporteur.exchange.record import read_record
from rapporteur.exchange.text import write_text
from rapporteur.paths import resource_path
from rapporteur.summary.assembler import assemble
from tests.helpers.golden import Golden


@pytest.mark.parametrize("sample", ["day", "tiny"])
def test_sample(sample: str, golden: Golden) -> None:
    meeting = read_record(resource_path(f"samples/{sample}.json").read_bytes())
    golden.check(f"english/{sample}.txt", write_text(assemble(meeting)))
