"""A letter that was noted by mistake goes away again."""

from core.errors import refuse
from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from termijnen.models import Brieftermijn
from termijnen.tonen.brief import why_no_ongedaan


@action(Recht.BRIEF_VASTLEGGEN, on="brieftermijn")
def brieftermijn_delete(*, by: Toegang, brieftermijn: Brieftermijn) -> None:
    """Take a letter back on the day on which it was noted; its deadline goes with it, the history keeps both."""
    actueel = Brieftermijn.objects.select_for_update(of=("self",)).get(pk=brieftermijn.pk)
    refuse(why_no_ongedaan(actueel, by))
    actueel.delete()
