"""Who it was: naming the unknown, and finding that two are one."""

from dataclasses import dataclass, replace

from rapporteur.capture.names import is_person
from rapporteur.commands.setup import Put
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Speaker
from rapporteur.model.ids import SpeakerId
from rapporteur.model.meeting import MeetingSnapshot


@dataclass(frozen=True, slots=True)
class Identify:
    """Say who an unidentified speaker was, in words; where it was somebody of the directory, merge instead."""

    speaker: Speaker

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Identify a speaker"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The speaker, known from now on. Raises KnownError where it is gone, nameless, or its code is taken."""
        _speaker(meeting, self.speaker.id)
        return Put(replace(self.speaker, unidentified=False)).changes(meeting)


@dataclass(frozen=True, slots=True)
class MergeSpeakers:
    """Say that two speakers are one: all that the one said was said by the other, who stays."""

    gone: SpeakerId
    stays: SpeakerId

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Merge two speakers"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The interventions pass over, and the one goes. Raises KnownError where they are one already, or gone."""
        gone, stays = _speaker(meeting, self.gone), _speaker(meeting, self.stays)
        if gone.id == stays.id:
            raise KnownError("Choose two different speakers to merge.")
        passed = [
            Change(intervention, replace(intervention, speaker=stays.id))
            for intervention in meeting.interventions.values()
            if intervention.speaker == gone.id
        ]
        return (*passed, Change(gone, None))


def named(speaker: Speaker, words: str) -> Speaker:
    """The speaker under a name: an organization, a person by a title, or both with a bar between them.

    A person never stands in the place of an organization, which the summary may print.
    """
    organization, _, person = ("", "", words.strip()) if is_person(words) else map(str.strip, words.partition("|"))
    return replace(speaker, organization=organization or None, name=person or None)


def _speaker(meeting: MeetingSnapshot, speaker: SpeakerId) -> Speaker:
    if speaker not in meeting.speakers:
        raise KnownError("This speaker is no longer in the directory.")
    return meeting.speakers[speaker]
